package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The sum of the powers of what is kept, checked against its closed form. */
class MonthsKeptProperties {
    private static final Quantity LOST = count("lost", Unit.of(Entity.CUSTOMER));
    private static final Quantity EXPOSED =
            count("exposed", Unit.of(Entity.CUSTOMER).times(Unit.of(Entity.MONTH)));
    private static final Formula CHURN = LOST.per(EXPOSED);
    private static final Known ONE = Known.of(BigDecimal.ONE);
    private static final long MANY = 999_999_999_999_999_999L;

    @Property
    void with_churn_it_is_the_closed_form(
            @ForAll @LongRange(min = 1, max = 50) long lost,
            @ForAll @LongRange(min = 0, max = 50) long kept,
            @ForAll @IntRange(min = 1, max = 36) int horizon,
            @ForAll @IntRange(min = 0, max = 99) int percent) {
        Known rate = Known.of(BigDecimal.valueOf(100 + percent, 2));
        Known q = fraction(kept, lost + kept).per(rate);
        Known power = ONE;
        for (int i = 0; i < horizon; i++) {
            power = power.times(q);
        }
        assertThat(months(lost, lost + kept, horizon, percent))
                .isEqualByComparingTo(ONE.minus(power).per(ONE.minus(q)));
    }

    @Property
    void without_churn_it_is_the_horizon(@ForAll @IntRange(min = 1, max = 36) int horizon) {
        assertThat(months(0, 7, horizon, 0))
                .isEqualByComparingTo(Known.of(BigDecimal.valueOf(horizon)));
    }

    @Property
    void the_first_month_always_counts_in_full(
            @ForAll @LongRange(min = 0, max = MANY) long lost,
            @ForAll @LongRange(min = 1, max = MANY) long exposed,
            @ForAll @IntRange(min = 0, max = 99) int percent) {
        assertThat(months(lost, exposed, 1, percent)).isEqualByComparingTo(ONE);
    }

    @Property
    void longer_is_never_less_and_a_discount_never_more(
            @ForAll @LongRange(min = 0, max = MANY) long lost,
            @ForAll @LongRange(min = 0, max = MANY) long kept,
            @ForAll @IntRange(min = 2, max = 36) int horizon,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        long all = Math.max(lost, kept);
        long some = Math.min(lost, kept);
        Known whole = months(some, Math.max(all, 1), horizon, 0);

        assertThat(whole).isGreaterThanOrEqualTo(months(some, Math.max(all, 1), horizon - 1, 0));
        assertThat(whole).isGreaterThanOrEqualTo(months(some, Math.max(all, 1), horizon, percent));
        assertThat(whole.numerator().precision()).isLessThan(1000);
    }

    private static Known months(long lost, long exposed, int horizon, int percent) {
        Totals totals =
                Totals.builder(Facts.CURRENCY).put(LOST, lost).put(EXPOSED, exposed).build();
        String discount = BigDecimal.valueOf(percent, 2).toPlainString();
        return (Known) CHURN.monthsKept(horizon, discount).evaluate(totals);
    }

    private static Known fraction(long numerator, long denominator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Quantity count(String id, Unit unit) {
        return Quantity.sum(id, id, id, unit, Table.DEALS, deal -> BigDecimal.ONE)
                .on(Deals.CLOSED_ON);
    }
}
