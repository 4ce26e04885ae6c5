package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.FunnelKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares of the business by channel, beside the period before. Where people can come without a
 * visit, or nobody counted visits, a channel has no share of visits and is left out. So is a
 * channel that was not there in one of the periods, which is no shift between channels, and what
 * has no channel.
 */
final class SegmentSubjects {
    private SegmentSubjects() {}

    /** Which of the leads of a period buy; only where all of them have had the time. */
    static Optional<SegmentsSubject> closeRate(BusinessSubject business) {
        return of(TrafficKpis.CLOSE_RATE.id(), business, Figure.COHORT_SALES, Figure.COHORT_LEADS);
    }

    /** Which part of the visits leaves a lead. */
    static Optional<SegmentsSubject> visitToLead(BusinessSubject business) {
        return of(FunnelKpis.VISIT_TO_LEAD.id(), business, Figure.LEADS, Figure.VISITS);
    }

    private static Optional<SegmentsSubject> of(
            String kpi, BusinessSubject business, Figure part, Figure whole) {
        List<RatioSegment> segments = new ArrayList<>();
        for (ChannelSubject channel : business.channels()) {
            Optional<RatioSegment.Parts> now = parts(channel.now(), part, whole);
            Optional<RatioSegment.Parts> before = parts(channel.before(), part, whole);
            if (now.isPresent()
                    && before.isPresent()
                    && isBusy(now.get())
                    && isBusy(before.get())) {
                segments.add(new RatioSegment(channel.channel(), now.get(), before));
            }
        }
        Period period = business.period();
        return segments.size() < 2
                ? Optional.empty()
                : Optional.of(
                        SegmentsSubject.of(kpi, "channel", Kind.SHARE, segments)
                                .in(period.toString()));
    }

    private static Optional<RatioSegment.Parts> parts(Figures figures, Figure part, Figure whole) {
        return figures.has(part, whole)
                ? Optional.of(new RatioSegment.Parts(figures.get(part), figures.get(whole)))
                        .filter(parts -> parts.proportion().isPresent())
                : Optional.empty();
    }

    private static boolean isBusy(RatioSegment.Parts parts) {
        return parts.denominator().signum() > 0;
    }
}
