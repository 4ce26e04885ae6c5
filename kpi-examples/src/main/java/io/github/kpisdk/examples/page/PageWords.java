package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;

/** What the pages for people say besides cards. */
final class PageWords {
    static final Text OWNER = Text.of("The owner’s page", "Страница собственника");
    static final Text HEAD =
            Text.of("The page of the head of marketing", "Страница руководителя маркетинга");
    static final Text SPECIALIST = Text.of("The specialist’s page", "Страница специалиста");
    static final Text WHEN = Text.of("Figures of %s in %s, as of %s", "Цифры за %s в %s на %s");

    static final Text NOT_WRITTEN =
            Text.of(
                    "There is no system.json beside the data. So these are the usual figures:"
                            + " nobody has said where they are to be, who answers for them and what"
                            + " they decide here.",
                    "Рядом с данными нет файла system.json. Поэтому здесь обычные цифры: никто не"
                            + " сказал, какими они должны быть, кто за них отвечает и что по ним"
                            + " решают.");
    static final Text NO_CARDS =
            Text.of(
                    "No figure is meant for this page: no card in system.json names %s among its"
                            + " audiences.",
                    "Для этой страницы цифр нет: ни одна карточка в system.json не называет %s"
                            + " среди читателей (audiences).");

    static final Text FIGURES = Text.of("The figures that matter", "Главные цифры");
    static final Text ALSO = Text.of("Also looked at", "Ещё смотрят");
    static final Text COUNTED =
            Text.of(
                    "Reached: %s. Missed: %s. Still open: %s. Not judged: %s.",
                    "Достигнуто: %s. Не достигнуто: %s. Ещё в работе: %s. Нет оценки: %s.");
    static final Text TOO_MANY =
            Text.of(
                    "These are %s main figures. With more than five nothing is the main thing.",
                    "Главных цифр здесь %s. Когда их больше пяти, главной нет.");
    static final Text PROFIT_BY_CHANNEL = Text.of("Profit by channel", "Прибыль по каналам");

    static final Text GOALS = Text.of("Goals", "Цели");
    static final Text NO_GOAL = Text.of("Without a goal", "Без цели");
    static final Text NO_CARD_HERE =
            Text.of(
                    "No card of this goal is on this page.",
                    "На этой странице нет карточек этой цели.");
    static final Text WHY = Text.of("Why: %s", "Зачем: %s");
    static final Text GOAL_OWNER = Text.of("Answers for it: %s", "Отвечает: %s");
    static final Text GOAL_FIGURE = Text.of("%s: %s, %s.", "%s: %s, %s.");
    static final Text GOAL_TARGET = Text.of("Target: %s", "Цель: %s");

    static final Text CHANNELS = Text.of("Channels", "Каналы");
    static final Text REST =
            Text.of(
                    "Profit outside the channels (shared costs, rows without a channel): %s",
                    "Прибыль вне каналов (общие расходы, строки без канала): %s");
    static final Text RITUALS = Text.of("Looked at, nothing decided", "Смотрят и ничего не решают");
    static final Text NO_RITUALS =
            Text.of(
                    "No figure was reviewed %s times or more without a decision.",
                    "Нет цифр, которые разобрали бы %s раза и больше без решения.");
    static final Text RITUAL_LINE =
            Text.of("%s: %s reviews, no decision", "%s: разборов без решения — %s");
    static final Text PLAN =
            Text.of("Do the targets fit together?", "Сходятся ли цели между собой?");
    static final Text PLAN_HOLDS =
            Text.of(
                    "%s: nothing contradicts among these targets: %s.",
                    "%s: эти цели друг другу не противоречат: %s.");
    static final Text PLAN_FEW =
            Text.of(
                    "There are no two targets of one deadline that could be set against each other.",
                    "Нет двух целей на один срок, которые можно было бы сверить между собой.");
    static final Text PLAN_CLASH =
            Text.of(
                    "%s: these targets cannot all be reached: %s.",
                    "%s: все эти цели вместе недостижимы: %s.");
    static final Text PLAN_NEEDS = Text.of("It would take: %s.", "Понадобилось бы: %s.");
    static final Text OR = Text.of(", or ", ", или ");
    static final Text TWO_TARGETS =
            Text.of(
                    "%s: one figure has several targets: %s.",
                    "%s: у одной цифры несколько целей: %s.");
    static final Text PROBLEMS = Text.of("To put right in system.json", "Исправить в system.json");

    static final Text DIAGNOSTICS = Text.of("Channels, step by step", "Каналы по шагам");
    static final Text MEANING = Text.of("What each figure decides", "Что решают по каждой цифре");

    private PageWords() {}
}
