package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;

/** What the page says besides the figures. */
final class Words {
    static final Text QUESTION = Text.of("ARE WE EARNING MORE?", "МЫ СТАЛИ БОЛЬШЕ ЗАРАБАТЫВАТЬ?");
    static final Text YES =
            Text.of(
                    "Yes. Profit in %s is %s, in %s it was %s.",
                    "Да. Прибыль за %s: %s, за %s была %s.");
    static final Text NO =
            Text.of(
                    "No. Profit in %s is %s, in %s it was %s.",
                    "Нет. Прибыль за %s: %s, за %s была %s.");
    static final Text SAME =
            Text.of(
                    "The same. Profit in %s is %s, in %s it was %s.",
                    "Столько же. Прибыль за %s: %s, за %s была %s.");
    static final Text CANNOT_SAY =
            Text.of(
                    "Nobody can say yet: the data hold no two quarters, nor the same part of two.",
                    "Пока не сказать: в данных нет двух кварталов или одинаковых частей двух кварталов.");
    static final Text BUSY =
            Text.of(
                    "The charts look busier (%s), but the business earns less.",
                    "Графики оживились (%s), а зарабатывает бизнес меньше.");
    static final Text PROFIT_ALL =
            Text.of("Profit over the whole span: %s", "Прибыль за весь срок: %s");
    static final Text CHANNELS = Text.of("CHANNELS BY PROFIT, %s", "КАНАЛЫ ПО ПРИБЫЛИ, %s");
    static final Text CHANNEL = Text.of("Channel", "Канал");
    static final Text UNASSIGNED = Text.of("(shared and unattributed)", "(общее и без канала)");
    static final Text BUSINESS = Text.of("The business", "Весь бизнес");
    static final Text SPENT_IN_VAIN =
            Text.of(
                    "%s: money spent, and no figure for it — the worst of all, not a missing one.",
                    "%s: деньги потрачены, а показатель не посчитать — это худший случай, а не пробел.");
    static final Text NUMBERS =
            Text.of("THE NUMBERS THAT MATTER, %s AGAINST %s", "ГЛАВНЫЕ ЧИСЛА, %s ПРОТИВ %s");
    static final Text CHANGE = Text.of("change", "изменение");
    static final Text WORKED_OUT = Text.of("WORKED OUT, %s", "КАК ЭТО ПОСЧИТАНО, %s");
    static final Text POINTS = Text.of(" pp", "\u00a0п.\u00a0п.");

    private Words() {}
}
