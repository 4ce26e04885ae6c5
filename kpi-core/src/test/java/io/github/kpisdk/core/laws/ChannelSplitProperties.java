package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/**
 * A5 and A6: the channels and what came without one add up to the business, and its ratios are
 * ratios of sums. What came without a channel is looked at by giving it one.
 */
@Domain(Ledgers.class)
class ChannelSplitProperties {
    private static final String NOBODY = "nobody's";

    /** Both the dividend and the divisor add up, and neither is negative where no cost is. */
    private static final List<Kpi> MEDIANTS =
            List.of(
                    TrafficKpis.CTR,
                    TrafficKpis.CPC,
                    TrafficKpis.CPM,
                    TrafficKpis.CLICK_TO_LEAD,
                    TrafficKpis.CPL,
                    TrafficKpis.QUALIFIED_SHARE,
                    TrafficKpis.CLOSE_RATE,
                    AcquisitionKpis.COST_PER_SALE,
                    AcquisitionKpis.CAC,
                    AcquisitionKpis.CAC_MARKETING_ONLY,
                    ReturnKpis.AOV,
                    CustomerKpis.REPEAT_SHARE,
                    CustomerKpis.DISCOUNT_SHARE,
                    CustomerKpis.REFUND_RATE);

    @Property
    void channels_and_what_has_none_add_up_to_the_business(
            @ForAll Facts facts, @ForAll DateRange range) {
        assertThat(sumOfChannels(named(facts), range)).isEqualTo(business(facts, range));
    }

    @Property
    void to_name_what_has_no_channel_changes_nobody_else(
            @ForAll Facts facts, @ForAll DateRange range) {
        View before = View.of(facts, range);
        View after = View.of(named(facts), range);
        for (Scope scope : View.scopes(facts)) {
            assertThat(after.totals(scope)).isEqualTo(before.totals(scope));
        }
    }

    @Property
    void buyers_of_the_business_are_not_the_sum_but_not_fewer_than_of_any_channel(
            @ForAll Facts facts, @ForAll DateRange range) {
        Facts named = named(facts);
        View view = View.of(named, range);
        Assume.that(view.isKnown(Quantities.BUYERS, Scope.BUSINESS));
        List<Fraction> buyers =
                View.channels(named).map(c -> view.get(Quantities.BUYERS, c)).toList();
        assertThat(view.get(Quantities.BUYERS, Scope.BUSINESS))
                .isBetween(
                        buyers.stream().max(Fraction::compareTo).orElse(Fraction.ZERO),
                        buyers.stream().reduce(Fraction.ZERO, Fraction::plus));
    }

    @Property
    void every_kpi_of_the_business_is_that_of_the_added_up_channels(
            @ForAll Facts facts, @ForAll DateRange range) {
        Totals sum = sumOfChannels(named(facts), range);
        Totals business = business(facts, range);
        for (Kpi kpi : Kpis.ALL) {
            if (kpi.quantities().stream().allMatch(Quantity::isAdditive)) {
                assertThat(kpi.evaluate(sum)).as(kpi.id()).isEqualTo(kpi.evaluate(business));
            }
        }
    }

    @Property
    void a_ratio_of_the_business_lies_between_those_of_its_channels(
            @ForAll Facts facts, @ForAll DateRange range) {
        Facts costly = named(facts).map(Rows::withoutCredit);
        View view = View.of(costly, range);
        for (Kpi kpi : MEDIANTS) {
            List<Outcome> parts =
                    View.channels(costly).map(c -> kpi.evaluate(view.totals(c))).toList();
            Optional<Fraction> least = known(parts).min(Fraction::compareTo);
            Optional<Fraction> most = known(parts).max(Fraction::compareTo);
            Answer whole = view.answer(kpi, Scope.BUSINESS);
            assertThat(whole.value().isPresent()).as(kpi.id()).isEqualTo(least.isPresent());
            least.ifPresent(x -> assertThat(whole.value().orElseThrow()).isGreaterThanOrEqualTo(x));
            if (parts.stream().noneMatch(ChannelSplitProperties::isInVain)) {
                most.ifPresent(x -> assertThat(whole.value().orElseThrow()).isLessThanOrEqualTo(x));
            }
        }
    }

    private static Stream<Fraction> known(List<Outcome> outcomes) {
        return outcomes.stream().map(Answer::of).flatMap(answer -> answer.value().stream());
    }

    /** Something over nothing. */
    private static boolean isInVain(Outcome outcome) {
        return outcome.fold(
                known -> false,
                undefined -> undefined.dividend().map(Known::signum).orElse(0) != 0);
    }

    /** The same facts, each in some channel. */
    private static Facts named(Facts facts) {
        return facts.map(row -> Rows.channelOr(NOBODY, row));
    }

    private static Totals sumOfChannels(Facts facts, DateRange range) {
        View view = View.of(facts, range, View.ADDITIVE);
        return Stream.concat(View.channels(facts), Stream.of(Scope.channel("nowhere")))
                .map(view::totals)
                .reduce(Totals::plus)
                .orElseThrow();
    }

    private static Totals business(Facts facts, DateRange range) {
        return View.of(facts, range, View.ADDITIVE).totals(Scope.BUSINESS);
    }
}
