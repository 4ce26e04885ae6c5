package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever is written keeps to the schemas, and the schemas know all of it. */
@Domain(ValueArbitraries.class)
@Domain(FactArbitraries.class)
@Domain(FigureArbitraries.class)
class SchemaProperties {
    private static final Schema SCORECARD = Schemas.SCORECARD.closedOf(Scorecard.class);
    private static final Schema COMPARISON = Schemas.COMPARISON.closedOf(Comparison.class);
    private static final Schema COST = Schemas.FACTS.closedOf(Cost.class);
    private static final Schema TRAFFIC = Schemas.FACTS.closedOf(Traffic.class);
    private static final Schema LEAD = Schemas.FACTS.closedOf(Lead.class);
    private static final Schema DEAL = Schemas.FACTS.closedOf(Deal.class);
    private static final Schema REFUND = Schemas.FACTS.closedOf(Refund.class);
    private static final Schema SUBSCRIPTION = Schemas.FACTS.closedOf(Subscription.class);

    private static final Schema MEASUREMENT = Schemas.FACTS.closedOf(Measurement.class);

    @Property
    void scorecards(@ForAll Scorecard scorecard) throws IOException {
        assertThat(faults(SCORECARD, scorecard)).isEmpty();
    }

    @Property
    void comparisons(@ForAll Comparison comparison) throws IOException {
        assertThat(faults(COMPARISON, comparison)).isEmpty();
    }

    @Property
    void costs(@ForAll Cost cost) throws IOException {
        assertThat(faults(COST, cost)).isEmpty();
    }

    @Property
    void traffic(@ForAll Traffic traffic) throws IOException {
        assertThat(faults(TRAFFIC, traffic)).isEmpty();
    }

    @Property
    void leads(@ForAll Lead lead) throws IOException {
        assertThat(faults(LEAD, lead)).isEmpty();
    }

    @Property
    void deals(@ForAll Deal deal) throws IOException {
        assertThat(faults(DEAL, deal)).isEmpty();
    }

    @Property
    void subscriptions(@ForAll Subscription subscription) throws IOException {
        assertThat(faults(SUBSCRIPTION, subscription)).isEmpty();
    }

    @Property
    void refunds(@ForAll Refund refund) throws IOException {
        assertThat(faults(REFUND, refund)).isEmpty();
    }

    @Property
    void measurements(@ForAll Measurement measurement) throws IOException {
        assertThat(faults(MEASUREMENT, measurement)).isEmpty();
    }
}
