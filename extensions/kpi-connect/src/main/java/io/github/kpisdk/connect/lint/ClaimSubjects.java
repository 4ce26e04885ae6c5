package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.folder.Claim;
import io.github.kpisdk.connect.folder.ClaimedEvent;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.ClaimsSubject;
import io.github.kpisdk.rules.subject.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What platforms claim of one event, against what the business counted of the channels that claim
 * and of all paid ones, in the months that are complete.
 */
final class ClaimSubjects {
    private ClaimSubjects() {}

    static List<Subject> of(List<Claim> claims, Ledger ledger, Period whole) {
        List<Subject> subjects = new ArrayList<>();
        for (ClaimedEvent event : ClaimedEvent.values()) {
            List<Claim> own =
                    claims.stream()
                            .filter(claim -> claim.event() == event)
                            .filter(claim -> whole.range().contains(claim.date()))
                            .toList();
            Quantity counted = counted(event);
            if (!own.isEmpty() && counted.needs().stream().allMatch(ledger::supplies)) {
                subjects.add(subject(event, own, ledger, whole));
            }
        }
        return subjects;
    }

    private static Subject subject(
            ClaimedEvent event, List<Claim> claims, Ledger ledger, Period whole) {
        List<Grid> grids =
                ledger.fold(
                        List.of(
                                counted(event).aggregate(),
                                Quantities.SALES.aggregate(),
                                Quantities.GROSS_REVENUE.aggregate()),
                        List.of(whole.range()));
        ClaimsSubject subject =
                ClaimsSubject.of(whole, event.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sameEvents(true)
                        .maturity(Maturity.MATURE);
        for (Claim claim : claims) {
            subject = subject.claim(claim.channel(), claim.conversions());
        }
        BigDecimal actual = BigDecimal.ZERO;
        for (String name : channels(claims, ledger)) {
            actual = actual.add(grids.get(0).at(0, Scope.channel(name)));
        }
        subject = subject.actual(actual.longValueExact());
        BigDecimal sales = grids.get(1).at(0, Scope.BUSINESS);
        return sales.signum() == 0
                ? subject
                : subject.meanDeal(Known.of(grids.get(2).at(0, Scope.BUSINESS), sales));
    }

    private static Set<String> channels(List<Claim> claims, Ledger ledger) {
        Set<String> names = new TreeSet<>();
        claims.forEach(claim -> names.add(claim.channel()));
        ledger.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.PAID)
                .map(Channel::name)
                .forEach(names::add);
        return names;
    }

    private static Quantity counted(ClaimedEvent event) {
        return switch (event) {
            case LEAD -> Quantities.LEADS;
            case QUALIFIED_LEAD -> Quantities.QUALIFIED_LEADS;
            case SALE -> Quantities.SALES;
        };
    }
}
