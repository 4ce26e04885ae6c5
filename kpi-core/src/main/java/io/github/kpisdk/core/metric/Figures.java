package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them: grouped by thousands and rounded half to even, only here.
 *
 * <p>English groups with commas and points decimals, Russian groups with no-break spaces and puts a
 * comma. No locale of the machine takes part.
 */
public final class Figures {
    /** What stands where there is no figure. */
    public static final String NOTHING = "—";

    private static final Figures ENGLISH = new Figures(Language.EN, ",", ".", "%");
    private static final Figures RUSSIAN = new Figures(Language.RU, "\u00a0", ",", "\u00a0%");

    private final Language language;
    private final String group;
    private final String point;
    private final String percent;

    private Figures(Language language, String group, String point, String percent) {
        this.language = language;
        this.group = group;
        this.point = point;
        this.percent = percent;
    }

    /** The figures of a language. */
    public static Figures of(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /** A figure as it is shown, without its unit; {@link #NOTHING} if undefined. */
    public String show(Outcome outcome, Display display) {
        return outcome.fold(known -> show(known, display), undefined -> NOTHING);
    }

    private String show(Known known, Display display) {
        return switch (display) {
            case MONEY -> money(known);
            case COUNT -> round(known, 0);
            case DECIMAL -> atMost(known, 1);
            case TIMES -> round(known, 2) + "×";
            case PERCENT -> percent(known.times(BigDecimal.valueOf(100)));
        };
    }

    /** An amount with two decimals, or none if it is whole. */
    private String money(Known known) {
        return atMost(known, 2);
    }

    /** With some decimals, or none if it is whole. */
    private String atMost(Known known, int decimals) {
        boolean whole = rounded(known, decimals).stripTrailingZeros().scale() <= 0;
        return round(known, whole ? 0 : decimals);
    }

    /** A number of a declaration with all its decimals. */
    String exact(BigDecimal number) {
        return round(Known.of(number), number.scale());
    }

    /** One decimal; two below one percent, none for nothing. */
    private String percent(Known hundred) {
        boolean small = hundred.value().abs().compareTo(BigDecimal.ONE) < 0;
        return round(hundred, hundred.signum() == 0 ? 0 : small ? 2 : 1) + percent;
    }

    /** A number with as many decimals as it needs, two at most. */
    String plain(Outcome outcome) {
        return outcome.fold(this::money, undefined -> NOTHING);
    }

    /** A figure rounded to some decimals, half to even. */
    public String round(Known known, int decimals) {
        BigDecimal rounded = rounded(known, decimals);
        String text = rounded.abs().toPlainString();
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        StringBuilder out = new StringBuilder(rounded.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            out.append(i > 0 && (whole.length() - i) % 3 == 0 ? group : "").append(whole.charAt(i));
        }
        return out.append(dot < 0 ? "" : point + text.substring(dot + 1)).toString();
    }

    private static BigDecimal rounded(Known known, int decimals) {
        return known.numerator().divide(known.denominator(), decimals, RoundingMode.HALF_EVEN);
    }

    /** Why there is no figure, in words. */
    public String why(Undefined undefined, String subjectTitle) {
        return undefined.reason().words().in(language).formatted(subjectTitle);
    }
}
