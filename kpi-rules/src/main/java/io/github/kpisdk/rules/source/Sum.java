package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.CohortQuantities;
import io.github.kpisdk.core.catalog.DealQuantities;
import io.github.kpisdk.core.catalog.PaidQuantities;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.SiteQuantities;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.rules.subject.Figure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is added up over rows; the figures of rules are these or are made of them. */
enum Sum {
    IMPRESSIONS(Figure.IMPRESSIONS, Quantities.IMPRESSIONS),
    CLICKS(Figure.CLICKS, Quantities.CLICKS),
    VISITS(Figure.VISITS, Quantities.VISITS),
    LEADS(Figure.LEADS, Quantities.LEADS),
    QUALIFIED_LEADS(Figure.QUALIFIED_LEADS, Quantities.QUALIFIED_LEADS),
    COHORT_SALES(Figure.COHORT_SALES, Quantities.WON_LEADS),
    SALES(Figure.SALES, Quantities.SALES),
    DISCOUNTED_SALES(Figure.DISCOUNTED_SALES, DealQuantities.DISCOUNTED_SALES),
    NEW_CUSTOMERS(Figure.NEW_CUSTOMERS, Quantities.NEW_CUSTOMERS),
    BUYERS(Figure.BUYERS, Quantities.BUYERS),
    COMPLAINTS(Figure.COMPLAINTS, DealQuantities.COMPLAINTS),
    GROSS_REVENUE(Figure.GROSS_REVENUE, Quantities.GROSS_REVENUE),
    REFUNDS_OF_SALES(Figure.REFUNDS, CohortQuantities.REFUNDS_OF_SALES),
    PAID_COST(Figure.PAID_COST, PaidQuantities.PAID_SPEND),
    PAID_CUSTOMERS(Figure.PAID_CUSTOMERS, PaidQuantities.PAID_NEW_CUSTOMERS),
    VIDEO_VIEWS(Figure.VIDEO_VIEWS, SiteQuantities.VIDEO_VIEWS),
    VIDEO_SECONDS(Figure.VIDEO_SECONDS, SiteQuantities.VIDEO_SECONDS),
    VARIABLE_COST(null, Quantities.VARIABLE_COST),
    MARKETING_COST(null, Quantities.MARKETING_COST),
    SALES_COST(null, Quantities.SALES_COST),
    /** Sums of single deals, which no declared quantity is: see {@link SaleSums}. */
    SQUARES(null, null),
    DISCOUNTS(null, null),
    DISCOUNTED_LIST(null, null);

    private final @Nullable Figure figure;
    private final @Nullable Quantity quantity;

    Sum(@Nullable Figure figure, @Nullable Quantity quantity) {
        this.figure = figure;
        this.quantity = quantity;
    }

    Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }
}
