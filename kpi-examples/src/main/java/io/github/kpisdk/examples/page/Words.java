package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;

/** What the page says besides the figures. */
final class Words {
    static final Text QUESTION = Text.of("ARE WE EARNING MORE?", "МЫ СТАЛИ БОЛЬШЕ ЗАРАБАТЫВАТЬ?");
    static final Text YES =
            Text.of(
                    "Yes. Profit in %s is %s, in %s it was %s%s.",
                    "Да. Прибыль за %s: %s, за %s была %s%s.");
    static final Text LOSING_LESS =
            Text.of(
                    "Not yet, but we lose less. Profit in %s is %s, in %s it was %s%s.",
                    "Пока нет, но теряем меньше. Прибыль за %s: %s, за %s была %s%s.");
    static final Text NO =
            Text.of(
                    "No. Profit in %s is %s, in %s it was %s%s.",
                    "Нет. Прибыль за %s: %s, за %s была %s%s.");
    static final Text SAME =
            Text.of(
                    "The same. Profit in %s is %s, in %s it was %s%s.",
                    "Столько же. Прибыль за %s: %s, за %s была %s%s.");
    static final Text CANNOT_SAY =
            Text.of(
                    "Nobody can say yet: the data hold no two quarters or months to compare.",
                    "Пока не сказать: в данных нет двух кварталов или месяцев для сравнения.");
    static final Text BUSY =
            Text.of(
                    "The charts look busier (%s), but the business earns less.",
                    "Графики оживились (%s), а зарабатывает бизнес меньше.");
    static final Text PROFIT_ALL =
            Text.of("Profit over the whole span: %s", "Прибыль за весь срок: %s");
    static final Text CHANNELS = Text.of("CHANNELS BY PROFIT, %s, %s", "КАНАЛЫ ПО ПРИБЫЛИ, %s, %s");
    static final Text CHANNEL = Text.of("Channel", "Канал");
    static final Text UNASSIGNED = Text.of("(shared and unattributed)", "(общее и без канала)");
    static final Text BUSINESS = Text.of("The business", "Весь бизнес");
    static final Text SPENT_IN_VAIN =
            Text.of(
                    "%s: money spent and nothing sold. That is the worst cost per sale, not a missing one.",
                    "%s: деньги потрачены, продаж нет. Это худшая стоимость продажи, а не пробел.");
    static final Text NUMBERS = Text.of("THE NUMBERS THAT MATTER, %s, %s", "ГЛАВНЫЕ ЧИСЛА, %s, %s");
    static final Text COMPARED =
            Text.of(
                    "THE NUMBERS THAT MATTER, %s AGAINST %s, %s",
                    "ГЛАВНЫЕ ЧИСЛА, %s ПРОТИВ %s, %s");
    static final Text CHANGE = Text.of("change", "изменение");
    static final Text WORKED_OUT = Text.of("WORKED OUT, %s", "КАК ЭТО ПОСЧИТАНО, %s");
    static final Text POINTS = Text.of(" pp", "\u00a0п.\u00a0п.");

    private Words() {}
}
