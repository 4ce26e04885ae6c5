package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Kind;

/** A figure of a channel or of the business in one period, by which rules judge. */
public enum Figure {
    /** How often an advertisement was shown. */
    IMPRESSIONS(Kind.COUNT, Text.of("impressions", "показы")),
    /** Clicks on advertisements. */
    CLICKS(Kind.COUNT, Text.of("clicks", "клики")),
    /** Visits of the site. */
    VISITS(Kind.COUNT, Text.of("visits", "визиты")),
    /** People who asked. */
    LEADS(Kind.COUNT, Text.of("leads", "лиды")),
    /** Leads that sales accepted. */
    QUALIFIED_LEADS(Kind.COUNT, Text.of("qualified leads", "качественные лиды")),
    /** Leads that came in the period and are followed to their deals. */
    COHORT_LEADS(Kind.COUNT, Text.of("leads of the cohort", "лиды когорты")),
    /** How many of the followed leads have bought, whenever that was. */
    COHORT_SALES(Kind.COUNT, Text.of("sales of the cohort", "продажи когорты")),
    /** Won deals of the period. */
    SALES(Kind.COUNT, Text.of("sales", "продажи")),
    /** Won deals with any discount. */
    DISCOUNTED_SALES(Kind.COUNT, Text.of("sales at a discount", "продажи со скидкой")),
    /** Customers whose first won deal is in the period. */
    NEW_CUSTOMERS(Kind.COUNT, Text.of("new customers", "новые клиенты")),
    /** New customers who came through advertising. */
    PAID_CUSTOMERS(
            Kind.COUNT,
            Text.of("new customers from paid channels", "новые клиенты платных каналов")),
    /** New customers who came without advertising. */
    ORGANIC_CUSTOMERS(
            Kind.COUNT,
            Text.of("new customers who came by themselves", "новые клиенты, пришедшие сами")),
    /** Customers who were watched for the whole window. */
    CUSTOMERS(
            Kind.COUNT,
            Text.of(
                    "customers who had the time to come back",
                    "клиенты, у которых было время вернуться")),
    /** Those of them who bought again within the window. */
    REPEAT_CUSTOMERS(Kind.COUNT, Text.of("customers who came back", "вернувшиеся клиенты")),
    /** Calls for help, complaints, tickets. */
    COMPLAINTS(Kind.COUNT, Text.of("complaints", "обращения")),
    /** Won deals that nobody can say the channel of. */
    UNATTRIBUTED_SALES(Kind.COUNT, Text.of("sales without a channel", "продажи без канала")),
    /** Deals that were won or lost and had their time. */
    DECIDED_DEALS(Kind.COUNT, Text.of("decided deals", "завершённые сделки")),
    /** How many of the decided deals were won. */
    DECIDED_WON(Kind.COUNT, Text.of("won deals among the decided", "выигранные из завершённых")),
    /** Headline KPIs whose target and value are known. */
    HEADLINES(Kind.COUNT, Text.of("main figures with a target", "главные показатели с целью")),
    /** How many of them are on target. */
    HEADLINES_MET(Kind.COUNT, Text.of("main figures on target", "главные показатели на цели")),
    /** Customers with a won deal in the period, new ones and those who came back; each once. */
    BUYERS(Kind.COUNT, Text.of("customers who bought", "клиенты с покупками")),
    /** What was spent. */
    COST(Kind.MONEY, Text.of("cost", "расход")),
    /** What was spent on advertising. */
    PAID_COST(Kind.MONEY, Text.of("cost of paid channels", "расход платных каналов")),
    /** What customers owed for won deals. */
    GROSS_REVENUE(Kind.MONEY, Text.of("revenue before refunds", "выручка до возвратов")),
    /** What went back to customers. */
    REFUNDS(Kind.MONEY, Text.of("refunds", "возвраты")),
    /** Revenue after refunds. */
    REVENUE(Kind.MONEY, Text.of("revenue", "выручка")),
    /** Revenue that nobody can say the channel of. */
    UNATTRIBUTED_REVENUE(Kind.MONEY, Text.of("revenue without a channel", "выручка без канала")),
    /** The largest won deal. */
    LARGEST_SALE(Kind.MONEY, Text.of("largest sale", "крупнейшая продажа")),
    /** The revenue of the customer who brings most. */
    LARGEST_CUSTOMER(Kind.MONEY, Text.of("largest customer", "крупнейший клиент")),
    /** What a customer brings over the whole time, on margin. */
    LTV(Kind.MONEY, Text.of("lifetime value", "LTV")),
    /** The standard deviation of what single customers brought. */
    LTV_DEVIATION(Kind.MONEY, Text.of("deviation of the lifetime value", "отклонение LTV")),
    /** Profit after all expenses. */
    PROFIT(Kind.MONEY, Text.of("profit", "прибыль")),
    /** The plan for the profit. */
    PLANNED_PROFIT(Kind.MONEY, Text.of("planned profit", "плановая прибыль")),
    /** The revenue that is to be reached. */
    REVENUE_GOAL(Kind.MONEY, Text.of("revenue goal", "цель по выручке")),
    /** The amounts of deals that are to bring it. */
    PIPELINE(Kind.MONEY, Text.of("pipeline", "воронка")),
    /** What is left of a unit of revenue after variable costs: 0.3 is 30 %. */
    MARGIN(Kind.SHARE, Text.of("margin", "маржа")),
    /** The mean discount of discounted deals: 0.1 is 10 %. */
    MEAN_DISCOUNT(Kind.SHARE, Text.of("mean discount", "средняя скидка")),
    /** The median part of impressions that are clicked on, over all campaigns of the account. */
    MEDIAN_CTR(Kind.SHARE, Text.of("median CTR", "медианный CTR")),
    /** On how many customers the lifetime value rests. */
    VALUED_CUSTOMERS(Kind.COUNT, Text.of("valued customers", "клиенты с известной ценностью")),
    /**
     * The square of the sum of all amounts by the sum of their squares (Kish): how many equal deals
     * would vary as much.
     */
    EFFECTIVE_SALES(Kind.NUMBER, Text.of("effective sales", "эффективное число продаж")),
    /** What a sale may cost. */
    TARGET_CPA(Kind.MONEY, Text.of("target cost per sale", "целевая цена продажи")),
    /** Views of videos, as a platform counts them. */
    VIDEO_VIEWS(Kind.NUMBER, Text.of("video views", "просмотры видео")),
    /** How many seconds all videos were watched. */
    VIDEO_SECONDS(Kind.NUMBER, Text.of("seconds of video watched", "секунды просмотра видео"));

    private final Kind kind;
    private final Text words;

    Figure(Kind kind, Text words) {
        this.kind = kind;
        this.words = words;
    }

    /** Whether it is a count, money, a share or another number. */
    public Kind kind() {
        return kind;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
