package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The business, its channels and the pairs of channels of a ledger, as subjects of rules.
 *
 * <pre>{@code
 * LedgerSubjects.of(ledger, range, range.end()).all()
 * }</pre>
 *
 * <p>What is like from month to month is judged over all months whose leads have had their time.
 * What changes is judged by the last month and quarter against the ones before, and by the last of
 * them whose leads have had their time.
 *
 * <p>Pairs are of channels that advertising money is spent on, for budgets move among these. A
 * channel that too few have bought from is taken for as slow to sell as the slowest, so that a new
 * one does not look like one that sells nothing.
 *
 * <p>A channel of which no cost was ever written down has an unknown cost; one whose costs are all
 * zero costs nothing, and so does one in a time without any of its costs. Impressions, clicks and
 * visits of a channel that never had any are unknown, too. Costs without a channel count for the
 * business alone. The margin is what variable costs leave of revenue; a customer's value is what is
 * left of all purchases of the first year, and unknown before any customer's first year is over: a
 * shorter time would be set against the whole cost of winning them. The median CTR is that of all
 * channels that were shown to anybody, three or more.
 */
public final class LedgerSubjects {
    /** Pairs are made of channels of at least this part of cost or revenue. */
    private static final BigDecimal MATERIAL = new BigDecimal("0.01");

    private final SubjectFacts facts;

    private LedgerSubjects(SubjectFacts facts) {
        this.facts = facts;
    }

    /**
     * Subjects of a ledger.
     *
     * @param covered the days that are judged
     * @param asOf the day after the last one that is known
     * @param free channels that are known to cost nothing
     */
    public static LedgerSubjects of(
            Ledger ledger, DateRange covered, LocalDate asOf, String... free) {
        return new LedgerSubjects(new SubjectFacts(ledger, covered, asOf, Set.of(free)));
    }

    /** How long leads take to buy; empty where too few have. */
    public Optional<Lag> leadLag() {
        return facts.leads().all();
    }

    /** All months whose leads have had their time, as one period; empty if there is none. */
    public Optional<Period> whole() {
        return facts.spans().whole();
    }

    /**
     * The subjects of the periods that are judged; which part of leads buys and of visits asks, by
     * channel; the stages of the funnel of each channel in the last month; and the days of won
     * deals and their leads.
     */
    public List<Subject> all() {
        List<Subject> all = new ArrayList<>();
        facts.spans().whole().ifPresent(whole -> all.addAll(of(whole, Optional.empty())));
        boolean isLast = true;
        for (Period period : facts.spans().latest()) {
            BusinessSubject business = business(period, Optional.of(period.previous()));
            all.addAll(subjects(business));
            SegmentSubjects.visitToLead(business).ifPresent(all::add);
            if (facts.spans().isMature(period)) {
                SegmentSubjects.closeRate(business).ifPresent(all::add);
            }
            if (isLast && period.grain() == Grain.MONTH) {
                all.addAll(StageSubjects.of(facts.ledger(), business));
            }
            isLast = false;
        }
        all.add(WonDates.of(facts.ledger(), facts.covered()));
        return all;
    }

    /** The business, its channels and their pairs in a period, beside one before. */
    public List<Subject> of(Period period, Optional<Period> before) {
        return subjects(business(period, before));
    }

    SubjectFacts facts() {
        return facts;
    }

    private BusinessSubject business(Period period, Optional<Period> before) {
        return new PeriodSubjects(facts, period, before).business();
    }

    private static List<Subject> subjects(BusinessSubject business) {
        List<Subject> all = new ArrayList<>(business.channels());
        all.addAll(pairs(business.channels()));
        all.add(business);
        return all;
    }

    /** Each two of the channels that advertising money is spent on, the cheaper lead first. */
    private static List<ChannelPair> pairs(List<ChannelSubject> channels) {
        List<ChannelSubject> paid =
                channels.stream()
                        .filter(LedgerSubjects::isMaterial)
                        .filter(
                                one ->
                                        one.now()
                                                .find(Figure.PAID_COST)
                                                .filter(cost -> cost.signum() > 0)
                                                .isPresent())
                        .toList();
        List<ChannelPair> pairs = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++) {
            for (int j = i + 1; j < paid.size(); j++) {
                boolean inOrder = costPerLead(paid.get(i)) <= costPerLead(paid.get(j));
                pairs.add(
                        inOrder
                                ? new ChannelPair(paid.get(i), paid.get(j))
                                : new ChannelPair(paid.get(j), paid.get(i)));
            }
        }
        return pairs;
    }

    private static boolean isMaterial(ChannelSubject channel) {
        return channel.weight().filter(weight -> !weight.isBelow(MATERIAL)).isPresent();
    }

    /** Only for the order of a pair. */
    private static double costPerLead(ChannelSubject channel) {
        return channel.now()
                .ratio(Figure.COST, Figure.LEADS)
                .map(cost -> cost.value().doubleValue())
                .orElse(Double.POSITIVE_INFINITY);
    }
}
