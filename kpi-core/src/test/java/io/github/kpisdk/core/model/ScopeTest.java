package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void the_business_is_written_as_a_star() {
        assertThat(Scope.parse("*")).isSameAs(Scope.BUSINESS);
        assertThat(Scope.BUSINESS).hasToString("*");
        assertThat(Scope.BUSINESS.isBusiness()).isTrue();
        assertThat(Scope.BUSINESS.channel()).isEmpty();
    }

    @Test
    void a_channel_is_written_by_its_name() {
        assertThat(Scope.parse("Search"))
                .isEqualTo(Scope.channel("Search"))
                .hasSameHashCodeAs(Scope.channel("Search"))
                .doesNotHaveSameHashCodeAs(Scope.channel("Social"))
                .hasToString("Search")
                .isNotEqualTo(Scope.channel("search"))
                .isNotEqualTo(Scope.BUSINESS);
        assertThat(Scope.channel("Search").channel()).contains("Search");
        assertThat(Scope.channel("Search").isBusiness()).isFalse();
    }

    @Test
    void the_business_goes_first_and_channels_by_code_point() {
        Scope emoji = Scope.channel("\ud83d\ude00");
        Scope wide = Scope.channel("\uff5e");
        Scope bang = Scope.channel("!");

        assertThat(Stream.of(emoji, wide, bang, Scope.BUSINESS).sorted())
                .containsExactly(Scope.BUSINESS, bang, wide, emoji);
        assertThat(Scope.BUSINESS).isEqualByComparingTo(Scope.parse("*"));
        assertThat(bang).isGreaterThan(Scope.BUSINESS);
    }

    @Test
    void a_channel_has_the_name_of_a_channel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.channel("*"))
                .withMessage("channel must not be *, which stands for the whole business");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.channel(null))
                .withMessage("channel is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(""))
                .withMessage("channel must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(" Search"))
                .withMessage("channel has white space around it: \" Search\"");
    }
}
