package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final Unit CLICK = Unit.of(Entity.CLICK);
    private static final Unit CUSTOMER = Unit.of(Entity.CUSTOMER);
    private static final Unit PER_THOUSAND = Unit.MONEY.per(Unit.of(Entity.IMPRESSION).times(1000));

    @Test
    void a_price_is_labelled_with_its_entity() {
        assertThat(Unit.MONEY.label()).isEqualTo("money");
        assertThat(Unit.MONEY.per(Entity.CUSTOMER).label()).isEqualTo("money/customer");
        assertThat(PER_THOUSAND.label()).isEqualTo("money/1000 impressions");
    }

    @Test
    void a_count_is_labelled_with_its_plural() {
        assertThat(CUSTOMER.label()).isEqualTo("customers");
        assertThat(Unit.PERCENTAGE_POINT.label()).isEqualTo("pp");
    }

    @Test
    void a_quotient_of_two_counts_or_two_amounts_is_labelled_a_ratio() {
        assertThat(Unit.MONEY.per(Unit.MONEY).label()).isEqualTo("ratio");
        assertThat(CLICK.per(Entity.IMPRESSION).label()).isEqualTo("ratio");
        assertThat(Unit.RATIO.isRatio()).isTrue();
        assertThat(CLICK.isRatio()).isFalse();
        assertThat(Unit.RATIO.per(CLICK).isRatio()).isFalse();
        assertThat(CLICK.per(Unit.MONEY).isRatio()).isFalse();
    }

    @Test
    void a_rate_per_thousand_is_no_ratio() {
        Unit perThousand = CLICK.per(CUSTOMER.times(1000));

        assertThat(perThousand.isRatio()).isFalse();
        assertThat(perThousand.label()).isEqualTo("click/1000 customers");
        assertThat(perThousand.words(Language.EN, "RUB")).isEqualTo("clicks per 1000 customers");
        assertThat(Unit.RATIO.times(1000).isRatio()).isFalse();
    }

    @Test
    void text_shows_the_exact_unit_of_a_ratio() {
        assertThat(CLICK.per(Entity.IMPRESSION)).hasToString("click/impression");
        assertThat(Unit.RATIO).hasToString("ratio");
        assertThat(Unit.RATIO.per(CUSTOMER)).hasToString("1/customer");
        assertThat(Unit.MONEY.times(Unit.MONEY).per(CUSTOMER)).hasToString("money^2/customer");
        assertThat(CLICK.times(CUSTOMER)).hasToString("click·customer");
        assertThat(Unit.MONEY.times(1000)).hasToString("1000 money");
    }

    @Test
    void units_with_different_entities_differ() {
        assertThat(Unit.MONEY.per(Entity.CUSTOMER))
                .isEqualTo(Unit.MONEY.per(CUSTOMER))
                .hasSameHashCodeAs(Unit.MONEY.per(CUSTOMER))
                .isNotEqualTo(Unit.MONEY.per(Entity.LEAD))
                .isNotEqualTo(Unit.MONEY)
                .isNotEqualTo(Unit.RATIO);
    }

    @Test
    void units_with_different_factors_differ() {
        assertThat(PER_THOUSAND).isNotEqualTo(Unit.MONEY.per(Entity.IMPRESSION));
        assertThat(PER_THOUSAND.times(CLICK.times(1000)))
                .isEqualTo(Unit.MONEY.per(Entity.IMPRESSION).times(CLICK));
    }

    @Test
    void dividing_undoes_multiplying() {
        assertThat(Unit.MONEY.per(CUSTOMER).times(CUSTOMER)).isEqualTo(Unit.MONEY);
        assertThat(CUSTOMER.per(CUSTOMER)).isEqualTo(Unit.RATIO);
        assertThat(CUSTOMER.times(Unit.RATIO)).isEqualTo(CUSTOMER);
    }

    @Test
    void factors_multiply_and_cancel() {
        assertThat(CLICK.times(10).times(100)).isEqualTo(CLICK.times(1000));
        assertThat(CLICK.times(10).times(CUSTOMER.times(100)))
                .isEqualTo(CLICK.times(CUSTOMER).times(1000));
        assertThat(CLICK.times(1000).per(CUSTOMER.times(10)))
                .isEqualTo(CLICK.per(CUSTOMER).times(100));
        assertThat(CLICK.per(CUSTOMER.times(10)).per(CUSTOMER.times(100)))
                .hasToString("click/1000 customers^2");
        assertThat(CLICK.per(CUSTOMER.times(10)).times(Unit.of(Entity.LEAD).per(CLICK.times(10))))
                .hasToString("lead/100 customers");
    }

    @Test
    void unlike_units_hash_apart() {
        assertThat(Unit.MONEY)
                .doesNotHaveSameHashCodeAs(CLICK)
                .doesNotHaveSameHashCodeAs(Unit.MONEY.times(10));
    }

    @Test
    void a_factor_is_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLICK.times(-1))
                .withMessage("Factor must be above zero, not -1");
    }

    @Test
    void words_follow_a_figure_in_english() {
        assertThat(Unit.MONEY.words(Language.EN, "RUB")).isEqualTo("RUB");
        assertThat(Unit.MONEY.per(Entity.CUSTOMER).words(Language.EN, "RUB"))
                .isEqualTo("RUB per customer");
        assertThat(PER_THOUSAND.words(Language.EN, "RUB")).isEqualTo("RUB per 1000 impressions");
        assertThat(CUSTOMER.words(Language.EN, "RUB")).isEqualTo("customers");
        assertThat(CUSTOMER.per(Unit.MONEY).words(Language.EN, "RUB"))
                .isEqualTo("customers per RUB");
        assertThat(Unit.RATIO.per(CUSTOMER).words(Language.EN, "RUB")).isEqualTo("per customer");
        assertThat(Unit.RATIO.words(Language.EN, "RUB")).isEmpty();
    }

    @Test
    void words_follow_a_figure_in_russian() {
        assertThat(Unit.MONEY.per(Entity.CUSTOMER).words(Language.RU, "RUB"))
                .isEqualTo("RUB на клиента");
        assertThat(PER_THOUSAND.words(Language.RU, "RUB")).isEqualTo("RUB на 1000 показов");
        assertThat(CUSTOMER.words(Language.RU, "RUB")).isEqualTo("клиентов");
        assertThat(CUSTOMER.per(Unit.MONEY).words(Language.RU, "RUB")).isEqualTo("клиентов на RUB");
        assertThat(Unit.PERCENTAGE_POINT.words(Language.RU, "RUB")).isEqualTo("п. п.");
    }
}
