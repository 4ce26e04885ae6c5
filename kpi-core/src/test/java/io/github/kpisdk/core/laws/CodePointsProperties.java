package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.model.CodePoints;
import io.github.kpisdk.core.model.Scope;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names are in the order of their code points, whatever a string is made of inside. */
class CodePointsProperties {

    @Property
    void strings_compare_as_their_code_points_do(
            @ForAll("wellFormed") String a, @ForAll("wellFormed") String b) {
        assertThat(Integer.signum(CodePoints.ORDER.compare(a, b)))
                .isEqualTo(Integer.signum(Definitions.BY_CODE_POINTS.compare(a, b)));
    }

    @Property
    void only_equal_strings_compare_as_equal_even_if_they_are_torn(
            @ForAll("torn") String a, @ForAll("torn") String b, @ForAll("torn") String c) {
        int sign = CodePoints.ORDER.compare(a, b);
        assertThat(sign == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(CodePoints.ORDER.compare(b, a))).isEqualTo(-Integer.signum(sign));
        if (sign <= 0 && CodePoints.ORDER.compare(b, c) <= 0) {
            assertThat(CodePoints.ORDER.compare(a, c)).isNotPositive();
        }
    }

    @Property
    void the_business_goes_before_its_channels_and_they_by_code_point(
            @ForAll("names") String a, @ForAll("names") String b) {
        assertThat(Scope.BUSINESS).isLessThan(Scope.channel(a));
        assertThat(Integer.signum(Scope.channel(a).compareTo(Scope.channel(b))))
                .isEqualTo(Integer.signum(Definitions.BY_CODE_POINTS.compare(a, b)));
    }

    @Provide
    Arbitrary<String> wellFormed() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "я",
                        "\uD7FF",
                        "\uE000",
                        "\uFF5E",
                        "\uFFFF",
                        "😀",
                        "\uD800\uDC00",
                        "\uDBFF\uDFFF")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return wellFormed().filter(name -> !name.isEmpty());
    }

    /** With halves of surrogate pairs in them. */
    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        'a', '\uD7FF', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uE000', '\uFFFF')
                .list()
                .ofMaxSize(4)
                .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat));
    }
}
