package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;

/** What a card says besides its figures. */
final class CardWords {
    static final Text A_TARGET = Text.of("a target", "цель");
    static final Text A_BASELINE = Text.of("a starting figure", "исходное значение");

    static final Text VERDICT = Text.of("Verdict: %s", "Итог: %s");
    static final Text NOT_JUDGED = Text.of("Verdict: %s (%s)", "Итог: %s (%s)");
    static final Text TARGET = Text.of("Target", "Цель");
    static final Text BY = Text.of("%s by %s", "%s к %s");
    static final Text NO_DEADLINE = Text.of("%s, no deadline", "%s, без срока");
    static final Text NOT_SET = Text.of("no target has been set", "цель не задана");
    static final Text NO_TARGET =
            Text.of(
                    "None: nobody has said where this figure is to be.",
                    "Нет: никто не сказал, какой должна быть эта цифра.");
    static final Text BENEATH =
            Text.of("the change asked has no start: %s", "изменение не от чего считать: %s");
    static final Text ATTAINED = Text.of("%s of the target", "%s от цели");
    static final Text BETTER_BY = Text.of("better than the target by %s", "лучше цели на %s");
    static final Text WORSE_BY = Text.of("worse than the target by %s", "хуже цели на %s");
    static final Text ON_TARGET = Text.of("exactly on target", "ровно по цели");

    static final Text START = Text.of("At the start", "В начале");
    static final Text NO_START = Text.of("Not written down", "Не записано");
    static final Text UNDER = Text.of("under %s", "меньше %s");
    static final Text BEFORE = Text.of("In %s", "За %s");
    static final Text MOVED = Text.of("%s; change since then: %s", "%s; изменение с тех пор: %s");
    static final Text LATER = Text.of("— (the data begin later)", "— (данные начинаются позже)");
    static final Text MORE_TIME =
            Text.of(
                    "Not compared: those customers have had more time to buy.",
                    "Не сравнивается: у тех клиентов было больше времени на покупки.");

    static final Text ANSWERS = Text.of("Answers for it", "Отвечает");
    static final Text NOBODY = Text.of("Nobody", "Никто");
    static final Text TOGETHER = Text.of("%s, together with %s", "%s, вместе: %s");
    static final Text LEVERS = Text.of("Levers", "Рычаги");
    static final Text GUARDS = Text.of("Must not suffer for it", "Не должно пострадать");
    static final Text HANGS = Text.of("Depends on it", "От этого зависит");
    static final Text LOOKED_AT = Text.of("Looked at", "Как часто смотрят");
    static final Text USUAL = Text.of("Usual elsewhere", "Обычно у других");
    static final Text WHOSE = Text.of("%s (%s; %s, %s)", "%s (%s; %s, %s)");
    static final Text HELPS = Text.of("Helps to move", "Помогает сдвинуть");
    static final Text MADE = Text.of("Where it comes from", "Откуда цифра");
    static final Text SETTLES = Text.of("may still change until %s", "до %s ещё может измениться");

    static final Text DECISION_ASKED = Text.of("Decision asked", "Нужно решение");
    static final Text LEADS_TO = Text.of("What it decides", "Что по ней решают");
    static final Text AGREED = Text.of("Agreed beforehand: %s", "Договорились заранее: %s");
    static final Text DECIDE_TARGET =
            Text.of(
                    "Say where the figure is to be, and by when.",
                    "Назначить, какой должна быть цифра и к какому сроку.");
    static final Text NO_RULE =
            Text.of(
                    "Nobody has said what is done when it moves.",
                    "Никто не сказал, что делать, когда она меняется.");

    static final Text LAST = Text.of("Last decision", "Последнее решение");
    static final Text DECIDED = Text.of("%s: %s", "%s: %s");
    static final Text DONE = Text.of("Done: %s", "Сделано: %s");
    static final Text CAME_OF_IT = Text.of("Result: %s", "Результат: %s");
    static final Text NEVER_REVIEWED = Text.of("Not reviewed yet", "Ещё не разбирали");
    static final Text RITUAL =
            Text.of(
                    "No decision in %s reviews: a ritual. Decide something, or stop looking.",
                    "Разборов без решения: %s. Это ритуал: решить что-нибудь или больше не смотреть.");
    static final Text NO_DECISION_YET =
            Text.of("Reviews without a decision: %s", "Разборов без решения: %s");
    static final Text SINCE =
            Text.of(
                    "Reviews since then without a decision: %s",
                    "Разборов без решения с тех пор: %s");

    static final Text UNKNOWN =
            Text.of(
                    "No figure: the program does not count “%s”",
                    "Нет цифры: программа не считает «%s»");
    static final Text SEEN = Text.of("%s, written down on %s", "%s, записано %s");
    static final Text NOT_SEEN = Text.of("Never written down", "Никто не записал");
    static final Text LAST_SEEN = Text.of("Last figure", "Последняя цифра");

    private CardWords() {}
}
