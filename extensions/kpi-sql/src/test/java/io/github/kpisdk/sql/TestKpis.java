package io.github.kpisdk.sql;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.DISCOUNTS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.LIST_VALUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Formulas of every shape that the catalogue has none of. */
final class TestKpis {
    private static final Quantity LATE_WINS =
            Quantity.count("late-wins", "late wins", "поздние продажи", Entity.SALE, Table.DEALS)
                    .where(Deals.STATUS.is(DealStatus.OPEN, DealStatus.LOST).negate())
                    .where(Deals.FIRST_OF_CUSTOMER.and(Deals.STATUS.is(DealStatus.OPEN)).negate())
                    .on(Deals.CREATED_ON);

    private static final Quantity WON_OF_UNQUALIFIED =
            Quantity.count("won-unqualified", "won", "с продажей", Entity.LEAD, Table.LEADS)
                    .where(Leads.QUALIFIED.negate())
                    .where(Leads.WON)
                    .zeroWhenAbsent()
                    .on(Leads.CREATED_ON);

    static final Quantity CAME_BACK =
            Quantity.count(
                            "came-back",
                            "customers who came back",
                            "вернувшиеся",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(Deals.CUSTOMER_CAME_BACK)
                    .on(Deals.CLOSED_ON);

    private static final Formula GIVEN_AWAY =
            REFUNDS.per(GROSS_REVENUE).plus(DISCOUNTS.per(LIST_VALUE));

    /** With products of two amounts, which have more decimals than money. */
    private static final List<Kpi> OF_TWELVE_DECIMALS =
            List.of(
                    kpi("given-away", GIVEN_AWAY),
                    kpi("margin-by-share", CONTRIBUTION.per(REVENUE).per(AD_SPEND.per(REVENUE))),
                    kpi(
                            "kept",
                            SALES.per(SALES)
                                    .minus(SALES.per(CLICKS).per(SALES.per(CLICKS)))
                                    .minus(REFUNDS.per(GROSS_REVENUE))));

    /** With products of more amounts than 38 digits hold. */
    private static final List<Kpi> OF_MORE_DECIMALS =
            List.of(
                    kpi(
                            "kept-and-given",
                            SALES.per(SALES).minus(SALES.per(SALES)).plus(GIVEN_AWAY)),
                    kpi("kept-per-given", REVENUE.per(GROSS_REVENUE).per(GIVEN_AWAY)));

    /** Those of the catalogue that are not of the contract. */
    private static final List<Kpi> MORE =
            KpiSql.writable(Kpis.ALL).stream().filter(kpi -> !Kpis.CONTRACT.contains(kpi)).toList();

    /** With products of an amount and a count. */
    private static final List<Kpi> OF_FEW_DECIMALS =
            List.of(
                    kpi("late-wins", LATE_WINS.per(SALES)),
                    kpi("came-back", CAME_BACK.per(NEW_CUSTOMERS)),
                    kpi(
                            "won-unqualified",
                            WON_OF_UNQUALIFIED.per(QUALIFIED_LEADS.minus(WON_OF_UNQUALIFIED))),
                    kpi("many-of-many", CLICKS.per(1000, IMPRESSIONS).per(7, SALES.per(3, VISITS))),
                    kpi(
                            "nothing",
                            AD_SPEND.minus(AD_SPEND).as("nothing-left", "nothing", "ничего")),
                    kpi(
                            "per-nothing",
                            MARKETING_COST.per(
                                    AD_SPEND.minus(AD_SPEND)
                                            .as("nothing-left", "nothing", "ничего"))),
                    kpi("product", CLICKS.times(AD_SPEND.per(LEADS)).per(SALES.times(CLICKS))),
                    kpi("part-of-part", AD_SPEND.part("0.5").minus(SALES_COST).part("0.25")),
                    kpi(
                            "guard-in-divisor",
                            AD_SPEND.per(
                                    SALES.aboveZeroOr(Reason.UNBOUNDED)
                                            .per(CLICKS.aboveZeroOr(Reason.NEVER)))),
                    kpi(
                            "guard-after-zero",
                            SALES.per(CONTRIBUTION)
                                    .plus(SALES.per(CONTRIBUTION.aboveZeroOr(Reason.NEVER)))),
                    kpi("per-kpi", CustomerKpis.LTV.per(7, AcquisitionKpis.CAC)),
                    kpi(
                            "ctr-difference",
                            CLICKS.per(IMPRESSIONS)
                                    .minus(
                                            SALES.per(VISITS)
                                                    .per(SALES.per(CLICKS))
                                                    .per(IMPRESSIONS.per(VISITS)))));

    private TestKpis() {}

    /** Lists of KPIs that a dialect can compute, of small amounts or of any; Spark plans slowly. */
    static List<List<Kpi>> lists(SqlDialect dialect, boolean small) {
        if (dialect == SqlDialect.SPARK) {
            return List.of(
                    Stream.of(
                                    Kpis.CONTRACT,
                                    MORE,
                                    OF_FEW_DECIMALS,
                                    small ? OF_TWELVE_DECIMALS : List.<Kpi>of())
                            .flatMap(List::stream)
                            .toList());
        }
        List<List<Kpi>> lists = new ArrayList<>(List.of(Kpis.CONTRACT, MORE, OF_FEW_DECIMALS));
        if (dialect == SqlDialect.POSTGRESQL || dialect == SqlDialect.DUCKDB && small) {
            lists.add(OF_TWELVE_DECIMALS);
        }
        if (dialect == SqlDialect.POSTGRESQL) {
            lists.add(OF_MORE_DECIMALS);
        }
        return lists;
    }

    static Kpi kpi(String id, Formula formula) {
        return Kpi.named("test-" + id, id, id)
                .asks("What?", "Что?")
                .decides("Something.", "Что-то.")
                .formula(formula)
                .unit(formula.unit())
                .better(Better.HIGHER)
                .level(Level.TACTICAL)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.OWNER)
                .build();
    }
}
