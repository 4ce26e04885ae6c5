package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import java.time.LocalDate;
import java.util.List;

/**
 * The won deals of a period that have a lead, with the days of both.
 *
 * @param period the period of the deals
 * @param deals in any order
 */
public record DatesSubject(Period period, List<Dated> deals) implements Subject {

    /** Keeps a copy. */
    public DatesSubject {
        Required.field("period", period);
        deals = List.copyOf(deals);
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("period", period.toString());
    }

    /**
     * A won deal and its lead.
     *
     * @param deal the id of the deal
     * @param lead the day on which the lead came
     * @param won the day on which the deal was won
     */
    public record Dated(String deal, LocalDate lead, LocalDate won) {

        /** Checks that all is there. */
        public Dated {
            Required.field("deal", deal);
            Required.field("lead", lead);
            Required.field("won", won);
        }

        /** Whether it was won before anybody asked. */
        public boolean isBackwards() {
            return won.isBefore(lead);
        }
    }
}
