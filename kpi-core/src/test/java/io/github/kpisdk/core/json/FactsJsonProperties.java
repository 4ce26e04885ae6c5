package io.github.kpisdk.core.json;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Both mappers write every value the same, and each reads what the other wrote. */
@Domain(ValueArbitraries.class)
@Domain(FactArbitraries.class)
class FactsJsonProperties {

    @Property
    void money(@ForAll Money money) throws IOException {
        Both.writeAndReadBack(money, Money.class);
    }

    @Property
    void ranges(@ForAll DateRange range) throws IOException {
        Both.writeAndReadBack(range, DateRange.class);
    }

    @Property
    void periods(@ForAll Period period) throws IOException {
        Both.writeAndReadBack(period, Period.class);
    }

    @Property
    void scopes(@ForAll Scope scope) throws IOException {
        Both.writeAndReadBack(scope, Scope.class);
    }

    @Property
    void channels(@ForAll Channel channel) throws IOException {
        Both.writeAndReadBack(channel, Channel.class);
    }

    @Property
    void texts(@ForAll Text text) throws IOException {
        Both.writeAndReadBack(text, Text.class);
    }

    @Property
    void costs(@ForAll Cost cost) throws IOException {
        Both.writeAndReadBack(cost, Cost.class);
    }

    @Property
    void traffic(@ForAll Traffic traffic) throws IOException {
        Both.writeAndReadBack(traffic, Traffic.class);
    }

    @Property
    void leads(@ForAll Lead lead) throws IOException {
        Both.writeAndReadBack(lead, Lead.class);
    }

    @Property
    void deals(@ForAll Deal deal) throws IOException {
        Both.writeAndReadBack(deal, Deal.class);
    }

    @Property
    void subscriptions(@ForAll Subscription subscription) throws IOException {
        Both.writeAndReadBack(subscription, Subscription.class);
    }

    @Property
    void refunds(@ForAll Refund refund) throws IOException {
        Both.writeAndReadBack(refund, Refund.class);
    }

    @Property
    void measurements(@ForAll Measurement measurement) throws IOException {
        Both.writeAndReadBack(measurement, Measurement.class);
    }
}
