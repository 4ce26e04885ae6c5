package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringEnd;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringKept;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringStart;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.subscribersAtStart;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.subscribersLost;

import io.github.kpisdk.core.ledger.MonthPairs;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiDraft;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/**
 * How many of the customers who pay regularly stay, and how much of their money.
 *
 * <p>All look at the customers who paid some months earlier, and at nobody else: new customers do
 * not count, nor do those who left before and come back. A longer period holds a pair of months for
 * each of its months, so its figure is that of all pairs together: the monthly churn of a quarter
 * is that of an average month.
 */
public final class RetentionKpis {
    private static final int YEAR = 12;

    /** Customers lost within a month, per customer who paid a month earlier. */
    public static final Kpi CHURN = churn(1);

    /** Customers lost within a year, per customer who paid a year earlier. */
    public static final Kpi CHURN_12_MONTHS = churn(YEAR);

    /** The part of recurring revenue that was lost within a month. */
    public static final Kpi CHURN_REVENUE = churnRevenue(1);

    /** The part of recurring revenue that is left after a month, growth not counted. */
    public static final Kpi GRR = grr(1);

    /** The part of recurring revenue that is left after a year, growth not counted. */
    public static final Kpi GRR_12_MONTHS = grr(YEAR);

    /** What the customers of a month earlier pay now, per unit of what they paid. */
    public static final Kpi NRR = nrr(1);

    /** What the customers of a year earlier pay now, per unit of what they paid. */
    public static final Kpi NRR_12_MONTHS = nrr(YEAR);

    static final List<Kpi> ALL =
            List.of(CHURN, CHURN_12_MONTHS, CHURN_REVENUE, GRR, GRR_12_MONTHS, NRR, NRR_12_MONTHS);

    private RetentionKpis() {}

    /**
     * The share of paying customers who leave within some months: {@code churn} for one, {@code
     * churn/over-12m}. It is a share per month, per year, or per so many months.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi churn(int months) {
        Text span = Months.span(months);
        return draft("churn", months, "Churn over " + span.en(), "Отток за " + span.ru())
                .asks(
                        "What share of paying customers leaves within %s?".formatted(span.en()),
                        "Какая доля платящих клиентов уходит за %s?".formatted(span.ru()))
                .decides(
                        "Find out why they leave before paying for new ones.",
                        "Выяснить, почему уходят, прежде чем платить за новых.")
                .formula(subscribersLost(months).per(subscribersAtStart(months)))
                .unit(subscribersLost(months).unit().per(subscribersAtStart(months).unit()))
                .better(Better.LOWER)
                .source(Sources.SOMA)
                .note(
                        "Of those who paid %s earlier, not of all customers. Who came back by now is not lost; new customers do not count. A period holds the pairs of months that end in it, a quarter three."
                                .formatted(span.en()),
                        "Среди плативших %s назад, а не среди всех клиентов. Кто уже вернулся, не потерян; новые не считаются. В период входят пары месяцев, которые в нём заканчиваются: в квартал — три."
                                .formatted(span.ru()))
                .build();
    }

    /**
     * The part of recurring revenue that is lost within some months, by customers who leave or pay
     * less: {@code churn/revenue} for one month, {@code churn/revenue-12m}. It is what {@link #grr}
     * lacks of one.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi churnRevenue(int months) {
        Text span = Months.span(months);
        return draft(
                        "churn/revenue",
                        months,
                        "Revenue churn over " + span.en(),
                        "Отток выручки за " + span.ru())
                .asks(
                        "What share of regular income is lost within %s?".formatted(span.en()),
                        "Какая доля регулярной выручки теряется за %s?".formatted(span.ru()))
                .decides(
                        "See whether large customers leave or small ones.",
                        "Понять, крупные клиенты уходят или мелкие.")
                .formula(
                        recurringStart(months)
                                .minus(recurringKept(months))
                                .per(recurringStart(months)))
                .unit(Unit.RATIO)
                .better(Better.LOWER)
                .source(Sources.SMSB)
                .note(
                        "Weighs money: a customer who pays less is lost in part, and nobody's growth makes up for it; the default counts customers.",
                        "По деньгам: кто стал платить меньше, потерян частично, и чужой рост этого не покрывает; основной показатель считает клиентов.")
                .build();
    }

    /**
     * The part of recurring revenue that is left after some months, growth not counted: {@code grr}
     * for one, {@code grr/over-12m}. It is at most 1.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi grr(int months) {
        Text span = Months.span(months);
        return draft("grr", months, "GRR over " + span.en(), "GRR за " + span.ru())
                .asks(
                        "How much of the regular income of %s earlier is left, growth not counted?"
                                .formatted(span.en()),
                        "Какая часть регулярной выручки, бывшей %s назад, осталась, если не считать рост?"
                                .formatted(span.ru()))
                .decides(
                        "Repair what customers leave for, before selling them more.",
                        "Исправить то, из-за чего уходят, прежде чем продавать больше.")
                .formula(recurringKept(months).per(recurringStart(months)))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .source(Sources.SMSB)
                .note(
                        "Gross revenue retention: of each customer who paid %s earlier the lesser of both amounts, so never above 1. Who left before and came back does not count. A quarter holds the three pairs of months that end in it."
                                .formatted(span.en()),
                        "Валовое удержание выручки: по каждому платившему %s назад берётся меньшая из двух сумм, поэтому не больше 1. Ушедшие раньше и вернувшиеся не считаются. В квартал входят три пары месяцев, которые в нём заканчиваются."
                                .formatted(span.ru()))
                .build();
    }

    /**
     * What the customers of some months earlier pay now, per unit of what they paid then: {@code
     * nrr} for one month, {@code nrr/over-12m}. Growth counts, new customers do not.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi nrr(int months) {
        Text span = Months.span(months);
        return draft("nrr", months, "NRR over " + span.en(), "NRR за " + span.ru())
                .asks(
                        "How much do the customers of %s earlier pay now, compared with then?"
                                .formatted(span.en()),
                        "Сколько клиенты, платившие %s назад, платят сейчас по сравнению с тем временем?"
                                .formatted(span.ru()))
                .decides(
                        "Above 100 % the business grows without new customers; below, it must win some to stand still.",
                        "Выше 100 % бизнес растёт и без новых клиентов; ниже — их надо привлекать, чтобы стоять на месте.")
                .formula(recurringEnd(months).per(recurringStart(months)))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .source(Sources.SMSB)
                .note(
                        "Net revenue retention: the same customers on both sides. Some count those who left before and come back as well; here they are out, as new ones are. A quarter holds the three pairs of months that end in it.",
                        "Чистое удержание выручки: с обеих сторон одни и те же клиенты. Иногда считают и тех, кто уходил и вернулся; здесь их нет, как и новых. В квартал входят три пары месяцев, которые в нём заканчиваются.")
                .build();
    }

    private static KpiDraft draft(String id, int months, String title, String russianTitle) {
        return Kpi.named(Months.id(id, MonthPairs.of(months).months()), title, russianTitle)
                .level(Level.BUSINESS)
                .stage(FunnelStage.LOYALTY)
                .movedBy(Role.PRODUCT, Role.SERVICE, Role.OWNER)
                .shownAs(Display.PERCENT);
    }
}
