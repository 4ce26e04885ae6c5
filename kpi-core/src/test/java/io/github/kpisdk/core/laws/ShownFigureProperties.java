package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What people see is the exact fraction, rounded once, half to even. */
@Domain(Outcomes.class)
@Domain(DomainContext.Global.class)
class ShownFigureProperties {

    @Property
    void a_figure_is_rounded_once_to_the_nearest_decimal_and_to_the_even_one_of_two(
            @ForAll("close") Known known, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(number(Figures.of(Language.EN).round(known, decimals), Language.EN))
                .isEqualTo(rounded(known, decimals));
    }

    @Property
    void both_languages_show_the_same_digits(
            @ForAll("close") Known known, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(number(Figures.of(Language.RU).round(known, decimals), Language.RU))
                .isEqualTo(rounded(known, decimals));
    }

    @Property
    void money_is_shown_to_the_cent_and_without_cents_if_there_are_none(
            @ForAll("close") Known known, @ForAll Language language) {
        String shown = Figures.of(language).show(known, Display.MONEY);
        assertThat(number(shown, language).stripTrailingZeros())
                .isEqualTo(rounded(known, 2).stripTrailingZeros());
        assertThat(shown).doesNotEndWith(language == Language.RU ? ",00" : ".00");
    }

    @Property
    void every_display_shows_a_number_or_a_dash(
            @ForAll Outcome outcome, @ForAll Display display, @ForAll Language language) {
        String shown = Figures.of(language).show(outcome, display);
        assertThat(shown).matches(outcome.isKnown() ? "−?\\d.*" : Figures.NOTHING);
    }

    private static BigDecimal rounded(Known known, int decimals) {
        return new BigDecimal(
                Fraction.of(known).times(Fraction.power(decimals)).nearest(), decimals);
    }

    /** A number back from its grouped form. */
    private static BigDecimal number(String shown, Language language) {
        String plain =
                language == Language.RU
                        ? shown.replace("\u00a0", "").replace(',', '.')
                        : shown.replace(",", "");
        return new BigDecimal(plain.replace('−', '-'));
    }

    /** Fractions, many of them half-way between two decimals or just beside. */
    @Provide
    Arbitrary<Known> close() {
        Arbitrary<BigDecimal> halves =
                Combinators.combine(
                                Arbitraries.integers().between(-20_000, 20_000),
                                Arbitraries.of(-1, 0, 1))
                        .as(
                                (n, beside) ->
                                        BigDecimal.valueOf(5L * n, 3)
                                                .add(BigDecimal.valueOf(beside, 40)));
        return Arbitraries.oneOf(halves.map(Known::of), new Outcomes().known());
    }
}
