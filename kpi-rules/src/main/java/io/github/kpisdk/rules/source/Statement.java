package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.subject.LtvBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody says of figures, in a report or on a slide. {@link StatementSubjects} sets it
 * against the data.
 *
 * <p>Numbers are kept with the digits that were written: 0.060 is right to half a thousandth.
 */
public sealed interface Statement {

    /** What it is called; no two of one run have the same. */
    String id();

    /** What somebody calls a figure. */
    enum Praise {
        /** It is good. */
        SUCCESS(Text.of("success", "успех")),
        /** It is bad. */
        FAILURE(Text.of("failure", "провал"));

        private final Text words;

        Praise(Text words) {
            this.words = words;
        }

        /** What to tell a reader. */
        public Text words() {
            return words;
        }
    }

    /**
     * A figure that is spoken of.
     *
     * @param kpi the id of a KPI
     * @param scope the business or a channel
     * @param period when
     */
    record About(String kpi, Scope scope, Period period) {}

    /**
     * The numbers that are said.
     *
     * @param before of the period that it is compared with
     * @param value of the period
     * @param change of the value before: 0.18 is +18 %
     */
    record Numbers(
            Optional<BigDecimal> before, Optional<BigDecimal> value, Optional<BigDecimal> change) {
        /** None is said. */
        public static final Numbers NONE =
                new Numbers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A figure, maybe beside that of an earlier period, maybe praised or blamed.
     *
     * @param than the period that it is compared with
     * @param numbers as they are said; before and change only beside a period compared with
     * @param praise what it is called
     */
    record Change(
            String id, About about, Optional<Period> than, Numbers numbers, Optional<Praise> praise)
            implements Statement {
        /** Checks id, order of periods, and that numbers have their period. */
        public Change {
            checkId(id);
            than.ifPresent(earlier -> checkOrder(about.period(), earlier));
            if (than.isEmpty() && (numbers.before().isPresent() || numbers.change().isPresent())) {
                throw new IllegalArgumentException(
                        "before and change need than, the period compared with");
            }
        }
    }

    /**
     * The total of a ratio, beside the ratios of channels.
     *
     * @param kpi the id of a KPI
     * @param value as it is said
     */
    record Total(String id, String kpi, Period period, BigDecimal value) implements Statement {
        /** Checks the id. */
        public Total {
            checkId(id);
        }
    }

    /**
     * What a customer is said to bring.
     *
     * @param scope the business or a channel
     * @param cohort when the customers were won
     * @param value per customer
     * @param basis whether it counts revenue or margin
     * @param model how it was reckoned
     * @param base of whom it was reckoned
     */
    record Ltv(
            String id,
            Scope scope,
            Period cohort,
            BigDecimal value,
            Optional<LtvBasis> basis,
            LtvModel model,
            Base base)
            implements Statement {
        /** Checks the id. */
        public Ltv {
            checkId(id);
        }
    }

    /**
     * Of whom a lifetime value was reckoned.
     *
     * @param customers how many
     * @param whom which
     */
    record Base(OptionalLong customers, Optional<Whom> whom) {
        /** Nothing is known of it. */
        public static final Base UNKNOWN = new Base(OptionalLong.empty(), Optional.empty());

        /** Checks the count. */
        public Base {
            customers.ifPresent(Decimals::checkCount);
        }
    }

    /** Which customers a lifetime value was reckoned of. */
    enum Whom {
        /** All who were won. */
        ALL,
        /** Those who are still there. */
        ACTIVE_ONLY
    }

    /**
     * Something was done to a channel, and a count is shown before and after.
     *
     * @param about a count of the channel, after
     * @param than the period before
     * @param action what was done, in the words of whoever says it
     * @param extreme whether the channel was picked because it was among the best or the worst
     * @param controlled whether like channels were left alone to compare with
     * @param numbers as they are said
     */
    record Action(
            String id,
            About about,
            Period than,
            String action,
            boolean extreme,
            boolean controlled,
            Numbers numbers)
            implements Statement {
        /** Checks id, channel, words and the order of periods. */
        public Action {
            checkId(id);
            checkOrder(about.period(), than);
            if (about.scope().isBusiness()) {
                throw new IllegalArgumentException("an action needs a channel");
            }
            if (action.isBlank()) {
                throw new IllegalArgumentException("action must not be blank");
            }
        }
    }

    /**
     * Work is steered by one figure because another is to follow.
     *
     * @param scope the business or a channel, for both
     * @param proxy the id of the KPI that is steered by
     * @param outcome the id of the KPI that is to follow
     * @param lag how many periods later, 0 or more
     */
    record Proxy(String id, Scope scope, String proxy, String outcome, int lag)
            implements Statement {
        /** Checks id, lag, and that there are two KPIs. */
        public Proxy {
            checkId(id);
            if (proxy.equals(outcome)) {
                throw new IllegalArgumentException(
                        "proxy and outcome must be two KPIs, not twice " + proxy);
            }
            if (lag < 0) {
                throw new IllegalArgumentException("lag must not be negative, not " + lag);
            }
        }
    }

    /**
     * What the two sides of a figure hold, which no data tell.
     *
     * @param kpi the figure, as people call it
     */
    record Basis(
            String id,
            String kpi,
            Optional<BasisSubject.Vat> vat,
            Optional<BasisSubject.Events> events)
            implements Statement {
        /** Checks the id, and that something is said. */
        public Basis {
            checkId(id);
            if (vat.isEmpty() && events.isEmpty()) {
                throw new IllegalArgumentException(
                        "a basis needs revenue_vat and cost_vat, or event and event_compared");
            }
        }
    }

    /**
     * Sales of paid search that came from the own name.
     *
     * @param channel the channel of paid search
     * @param brandSales how many of its sales in the period
     * @param tests days on which tests of what the advertising adds ended; empty without a record
     * @param cost what was paid for the own name
     */
    record BrandSearch(
            String id,
            String channel,
            Period period,
            long brandSales,
            Optional<List<LocalDate>> tests,
            Optional<BigDecimal> cost)
            implements Statement {
        /** Checks id and count, and keeps a copy of the days. */
        public BrandSearch {
            checkId(id);
            Decimals.checkCount(brandSales);
            tests = tests.map(List::copyOf);
        }
    }

    private static void checkId(String id) {
        if (Required.field("id", id).isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Ids.problemWith(id)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("id " + problem);
                        });
    }

    private static void checkOrder(Period period, Period than) {
        if (than.range().end().isAfter(period.range().start())) {
            throw new IllegalArgumentException(
                    "than must be over before period begins, but period is %s and than is %s"
                            .formatted(period, than));
        }
    }
}
