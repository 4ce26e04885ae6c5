package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them. Only for reading: evidence keeps the exact value. */
final class Shown {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final char MINUS = '\u2212';
    private static final char THIN = '\u00a0';

    private Shown() {}

    static String number(Kind kind, Known number, Language language, String currency) {
        BigDecimal value = number.value();
        return switch (kind) {
            case MONEY -> grouped(money(value), language) + THIN + currency;
            case SHARE -> percent(value, language);
            case CHANGE -> signed(value, percent(value.abs(), language));
            case POINTS ->
                    signed(value, plain(value.abs().multiply(HUNDRED), language))
                            + (language == Language.RU ? THIN + "п.п." : THIN + "pp");
            case TIMES -> grouped(value.setScale(2, RoundingMode.HALF_EVEN), language) + "×";
            case COUNT, DAYS -> grouped(value.setScale(1, RoundingMode.HALF_EVEN), language);
            case NUMBER -> grouped(value.round(new MathContext(3)), language);
            case WORDS -> throw new IllegalArgumentException("Words are no number");
        };
    }

    private static BigDecimal money(BigDecimal value) {
        return value.setScale(value.abs().compareTo(HUNDRED) < 0 ? 2 : 0, RoundingMode.HALF_EVEN);
    }

    private static String percent(BigDecimal value, Language language) {
        return plain(value.multiply(HUNDRED), language) + THIN + "%";
    }

    /** One decimal, or two significant digits below 1. */
    private static String plain(BigDecimal value, Language language) {
        BigDecimal rounded =
                value.abs().compareTo(BigDecimal.ONE) < 0
                        ? value.round(new MathContext(2, RoundingMode.HALF_EVEN))
                        : value.setScale(1, RoundingMode.HALF_EVEN);
        return grouped(rounded, language);
    }

    private static String signed(BigDecimal value, String size) {
        return value.signum() > 0 ? "+" + size : value.signum() < 0 ? MINUS + size : size;
    }

    private static String grouped(BigDecimal value, Language language) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Figures.of(language).round(Known.of(shortest), Math.max(0, shortest.scale()));
    }
}
