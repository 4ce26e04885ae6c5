package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_REVENUE;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBER_MONTHS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiDraft;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a customer who pays regularly is worth by formula, and when he has paid for being won.
 *
 * <p>The margin is the contribution margin of the deals of the same period and channel.
 */
public final class SubscriptionKpis {
    /** Recurring revenue per paying customer and month. */
    public static final Kpi ARPA =
            Kpi.named("arpa", "ARPA", "ARPA")
                    .asks(
                            "How much does a paying customer bring each month?",
                            "Сколько платящий клиент приносит за месяц?")
                    .decides(
                            "Change prices and plans, or whom to win.",
                            "Менять цены и тарифы или то, кого привлекать.")
                    .formula(RECURRING_REVENUE.per(SUBSCRIBER_MONTHS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER).per(Entity.MONTH))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.OWNER, Role.PRODUCT, Role.SALES)
                    .source(Sources.SMSB)
                    .note(
                            "Average revenue per account. Who pays nothing in a month is not counted in it; a quarter gives an average month.",
                            "Средняя выручка на клиента. Кто в месяце не платит, в нём не считается; за квартал выходит средний месяц.")
                    .build();

    private static final Formula MONTHLY_MARGIN = ARPA.times(ReturnKpis.CONTRIBUTION_MARGIN);

    /** CAC per monthly contribution of a customer, in months. */
    public static final Kpi PAYBACK =
            payback("payback", "Payback", "Окупаемость клиента")
                    .asks(
                            "After how many months has a customer paid for being won?",
                            "За сколько месяцев клиент окупает своё привлечение?")
                    .decides(
                            "Say how much money growth ties up, and for how long.",
                            "Понять, сколько денег и на какой срок забирает рост.")
                    .formula(
                            AcquisitionKpis.CAC.per(
                                    ARPA.times(
                                            ReturnKpis.CONTRIBUTION_MARGIN.aboveZeroOr(
                                                    Reason.NEVER))))
                    .source(Sources.SMSB)
                    .note(
                            "By the average customer and month, as if nobody left; without a margin above zero it is never.",
                            "По среднему клиенту и месяцу, как если бы никто не уходил; если маржа не выше нуля — никогда.")
                    .build();

    /** CAC per monthly revenue of a customer, in months. */
    public static final Kpi PAYBACK_REVENUE =
            payback("payback/revenue", "Payback on revenue", "Окупаемость по выручке")
                    .asks(
                            "How many months of payments equal what a customer cost?",
                            "За сколько месяцев платежи клиента сравняются с его стоимостью?")
                    .decides(
                            "Compare with figures of others who leave goods out; decide by the default.",
                            "Сравнивать с теми, кто не вычитает товар; решать по основному показателю.")
                    .formula(AcquisitionKpis.CAC.per(ARPA))
                    .source("Finmark, CAC payback")
                    .note(
                            "Goods are not taken off, so it flatters; the default takes them off.",
                            "Товар не вычтен, поэтому срок приукрашен; в основном показателе вычтен.")
                    .build();

    /** Monthly contribution of a customer per churn. */
    public static final Kpi LTV_FORMULA =
            ltv("ltv/formula", "LTV by churn", "LTV по оттоку")
                    .asks(
                            "What would a customer bring if nothing ever changed?",
                            "Сколько принесёт клиент, если ничего не изменится?")
                    .decides(
                            "Look at it as a limit, and decide by months that were observed.",
                            "Считать пределом, а решать по месяцам, которые уже видны.")
                    .formula(MONTHLY_MARGIN.per(RetentionKpis.CHURN.aboveZeroOr(Reason.UNBOUNDED)))
                    .source("David Skok, SaaS metrics")
                    .note(
                            "Has no horizon and moves much with churn; where nobody left it has no end, and no churn is made up. The default is observed.",
                            "Без горизонта и сильно зависит от оттока; если никто не ушёл, предела нет, и отток не выдумывается. Основной показатель — по факту.")
                    .build();

    /** Monthly contribution of a customer over the months kept, 36 at most. */
    public static final Kpi LTV_CAPPED_36_MONTHS = ltvCapped(36);

    /** The same with money a month later worth one percent less. */
    public static final Kpi LTV_DISCOUNTED_36_MONTHS = ltvDiscounted(36, "0.01");

    /** LTV by churn per unit of CAC. */
    public static final Kpi LTV_CAC_FORMULA = LifetimeKpis.ltvCac(LTV_FORMULA, AcquisitionKpis.CAC);

    static final List<Kpi> ALL =
            List.of(
                    ARPA,
                    PAYBACK,
                    PAYBACK_REVENUE,
                    LTV_FORMULA,
                    LTV_CAPPED_36_MONTHS,
                    LTV_DISCOUNTED_36_MONTHS,
                    LTV_CAC_FORMULA);

    private SubscriptionKpis() {}

    /**
     * What a customer brings in some months at most, with the churn of now: {@code ltv/capped-36m}.
     * Without churn it is the margin of all these months.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi ltvCapped(int months) {
        Text span = Months.span(months);
        return ltv(
                        "ltv/capped-%sm".formatted(months),
                        "LTV within " + span.en(),
                        "LTV за %s по оттоку".formatted(span.ru()))
                .asks(
                        "What does a customer bring within %s, with the losses of now?"
                                .formatted(span.en()),
                        "Сколько клиент приносит за %s, если уходят как сейчас?"
                                .formatted(span.ru()))
                .decides(
                        "Set against what a customer costs; the horizon keeps hope out.",
                        "Сравнивать со стоимостью клиента: горизонт не даёт надеяться на вечность.")
                .formula(MONTHLY_MARGIN.times(RetentionKpis.CHURN.monthsKept(months, "0")))
                .source(Sources.OWN)
                .note(
                        "The first month counts in full, each later one by the customers who are left; the default is observed.",
                        "Первый месяц — целиком, каждый следующий — по числу оставшихся; основной показатель — по факту.")
                .build();
    }

    /**
     * The same, with money a month later worth less: {@code ltv/discounted-36m-1pct}.
     *
     * @param months 1 to 36
     * @param monthlyDiscount above zero and below one, such as {@code "0.01"}
     * @throws IllegalArgumentException if a parameter is anything else
     */
    public static Kpi ltvDiscounted(int months, String monthlyDiscount) {
        Formula kept = RetentionKpis.CHURN.monthsKept(months, monthlyDiscount);
        BigDecimal discount = Decimals.parse(monthlyDiscount);
        if (discount.signum() == 0) {
            throw new IllegalArgumentException("A discount of zero is no discount: use ltvCapped");
        }
        String percent = discount.movePointRight(2).stripTrailingZeros().toPlainString();
        Text span = Months.span(months);
        return ltv(
                        "ltv/discounted-%sm-%spct".formatted(months, percent.replace('.', '-')),
                        "LTV within %s, discounted by %s %% a month".formatted(span.en(), percent),
                        "LTV за %s с дисконтом %s %% в месяц"
                                .formatted(span.ru(), percent.replace('.', ',')))
                .asks(
                        "What is that which a customer brings within %s worth in money of today?"
                                .formatted(span.en()),
                        "Сколько стоит в сегодняшних деньгах то, что клиент принесёт за %s?"
                                .formatted(span.ru()))
                .decides(
                        "Compare customers who pay early with those who pay late.",
                        "Сравнивать тех, кто платит рано, с теми, кто платит поздно.")
                .formula(MONTHLY_MARGIN.times(kept))
                .source(Sources.MASB)
                .note(
                        "With the first month in full, which some leave out: the same name then stands for less.",
                        "Первый месяц входит целиком; некоторые его не считают, и под тем же именем выходит меньше.")
                .build();
    }

    private static KpiDraft payback(String id, String title, String russianTitle) {
        return Kpi.named(id, title, russianTitle)
                .unit(Unit.of(Entity.MONTH))
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.MARKETING, Role.SALES, Role.OWNER)
                .shownAs(Display.DECIMAL);
    }

    private static KpiDraft ltv(String id, String title, String russianTitle) {
        return Kpi.named(id, title, russianTitle)
                .unit(Unit.MONEY.per(Entity.CUSTOMER))
                .better(Better.HIGHER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.LOYALTY)
                .movedBy(Role.OWNER, Role.PRODUCT, Role.SERVICE);
    }
}
