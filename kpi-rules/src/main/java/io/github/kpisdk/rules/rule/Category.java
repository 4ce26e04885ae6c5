package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Text;

/**
 * What a rule is about. The order of the constants is that of evaluation: figures have to be whole
 * and sound before anybody reads anything into them.
 */
public enum Category {
    /** Whether all is there and can be true. */
    COMPLETENESS(Text.of("data", "данные")),
    /** Whether a figure can carry what is read into it. */
    STATISTICS(Text.of("statistics", "статистика")),
    /** Whether money is earned. */
    ECONOMICS(Text.of("economics", "экономика")),
    /** Where the money leaks. */
    FUNNEL(Text.of("funnel", "воронка")),
    /** Whether the right customers come. */
    QUALITY(Text.of("quality of customers", "качество клиентов")),
    /** Whether the result can be foreseen. */
    PREDICTABILITY(Text.of("predictability", "предсказуемость")),
    /** How the KPIs are set up. */
    DESIGN(Text.of("design of the KPIs", "устройство KPI")),
    /** Whether the findings that somebody switched off may stay so. */
    SUPPRESSIONS(Text.of("suppressed findings", "отключённые находки"));

    private final Text words;

    Category(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
