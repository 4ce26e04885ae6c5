package io.github.kpisdk.examples.sample;

import static io.github.kpisdk.examples.sample.ChannelPlan.Rhythm.DAILY;
import static io.github.kpisdk.examples.sample.ChannelPlan.Rhythm.MONTHLY;
import static io.github.kpisdk.examples.sample.ChannelPlan.Rhythm.WEEKLY;

import java.util.List;
import java.util.stream.Stream;

/**
 * The channels of the sample business, and what each of them is there to show. An effect that is to
 * be found is large enough for its number of sales; where nothing is, a channel is like the others:
 * {@code docs/sample.md} quotes what the rules find.
 *
 * <p>Read a channel from top to bottom: leads of each month; advertising of each month in thousands
 * of rubles; clicks of 10,000 impressions, leads of 1,000 clicks, a Saturday in percent of a
 * Monday; percent of leads that qualify, percent of those that buy, days to a sale from and to;
 * average order in rubles, its variable cost in percent, percent of orders with a discount, its
 * depth; percent of orders refunded, percent of buyers who return.
 */
final class ChannelPlans {

    /**
     * Grows every quarter. Until September advertising of all channels keeps its share of revenue;
     * then clicks of search become half as dear again, and the share grows with them.
     */
    private static final ChannelPlan SEARCH =
            ChannelPlan.named("search-ads", "paid")
                    .brings(240, 245, 260, 290, 305, 320, 350, 370, 390, 430, 470, 460)
                    .spends(DAILY, 112, 116, 126, 190, 201, 213, 214, 226, 238, 395, 455, 465)
                    .reaches(520, 48, 60)
                    .closes(44, 35, 3, 26)
                    .sells(44_000, 58, 22, 7)
                    .keeps(3, 20);

    /**
     * The cheapest leads of all advertising, and the dearest sales, at a loss. Who buys is like the
     * buyers of others: they return as often, and with no more of a discount.
     */
    private static final ChannelPlan SOCIAL =
            ChannelPlan.named("social-ads", "paid")
                    .brings(400, 410, 430, 450, 460, 450, 470, 500, 530, 590, 630, 610)
                    .spends(DAILY, 116, 119, 125, 130, 133, 130, 136, 145, 154, 180, 198, 192)
                    .reaches(140, 55, 120)
                    .closes(16, 10, 5, 35)
                    .sells(22_000, 60, 25, 6)
                    .keeps(4, 18);

    /** Sells well, at a discount, takes much of it back, and hardly anybody returns. */
    private static final ChannelPlan MARKETPLACE =
            ChannelPlan.named("marketplace", "paid")
                    .brings(230, 225, 235, 225, 220, 215, 210, 225, 240, 275, 340, 310)
                    .spends(DAILY, 150, 147, 153, 147, 143, 140, 137, 147, 158, 188, 245, 224)
                    .reaches(260, 36, 110)
                    .closes(46, 38, 1, 14)
                    .sells(37_000, 63, 60, 8)
                    .keeps(23, 7);

    /**
     * Few and dear leads that hardly anybody clicks for, and the highest profit: whole cafes. With
     * 180 sales in ten months revenue may lie 15 percent lower by chance; a profit well above that
     * of the second, which is near six million, takes orders of 200,000.
     */
    private static final ChannelPlan TRADE_MEDIA =
            ChannelPlan.named("trade-media", "paid")
                    .brings(54, 56, 60, 60, 58, 56, 52, 54, 60, 62, 62, 52)
                    .spends(WEEKLY, 140, 140, 150, 150, 145, 140, 135, 140, 150, 160, 160, 140)
                    .reaches(12, 24, 25)
                    .closes(62, 49, 12, 55)
                    .sells(200_000, 60, 20, 5)
                    .keeps(2, 24);

    /** A test that began in November. Many leads, nobody has bought yet. */
    private static final ChannelPlan BLOGGERS =
            ChannelPlan.named("bloggers", "paid")
                    .brings(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 180)
                    .spends(WEEKLY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 280)
                    .reaches(90, 21, 130)
                    .closes(14, 0, 20, 60)
                    .sells(24_000, 60, 50, 8)
                    .keeps(0, 0);

    private static final ChannelPlan SEO =
            ChannelPlan.named("seo", "organic")
                    .brings(195, 195, 205, 205, 200, 195, 190, 200, 212, 220, 235, 215)
                    .reaches(310, 26, 70)
                    .closes(42, 41, 3, 30)
                    .sells(45_000, 58, 18, 6)
                    .keeps(3, 22);

    /** Its buyers return, and the buyers of other channels come back through it. */
    private static final ChannelPlan EMAIL =
            ChannelPlan.named("email", "email")
                    .brings(62, 62, 64, 62, 60, 60, 58, 62, 66, 68, 76, 72)
                    .reaches(340, 22, 50)
                    .closes(50, 48, 2, 20)
                    .sells(42_000, 57, 40, 7)
                    .keeps(2, 60);

    /** Designers and roasters who bring their own customers for a reward. */
    private static final ChannelPlan PARTNERS =
            ChannelPlan.named("Партнёры", "referral")
                    .brings(50, 52, 56, 56, 54, 54, 50, 54, 58, 58, 60, 56)
                    .reaches(0, 85, 30)
                    .closes(60, 58, 4, 35)
                    .sells(53_000, 59, 15, 5)
                    .keeps(2, 34);

    /** Posters with a promo code: a discount is the only trace they leave. */
    private static final ChannelPlan OUTDOOR =
            ChannelPlan.named("Наружная реклама", "offline")
                    .brings(16, 16, 34, 58, 64, 60, 34, 40, 62, 66, 56, 34)
                    .spends(MONTHLY, 0, 0, 70, 110, 110, 110, 0, 70, 110, 110, 110, 0)
                    .reaches(0, 42, 95)
                    .closes(40, 38, 4, 30)
                    .sells(43_000, 58, 100, 5)
                    .keeps(3, 20);

    /** Calls and visits that nobody asked "where from?": rows without a channel. */
    static final ChannelPlan UNKNOWN =
            ChannelPlan.named("", "")
                    .brings(95, 95, 100, 95, 92, 90, 90, 95, 100, 105, 120, 110)
                    .reaches(0, 18, 60)
                    .closes(40, 40, 2, 25)
                    .sells(44_000, 59, 20, 6)
                    .keeps(3, 20);

    /** The channels that have a name. */
    static final List<ChannelPlan> NAMED =
            List.of(
                    SEARCH,
                    SOCIAL,
                    MARKETPLACE,
                    TRADE_MEDIA,
                    BLOGGERS,
                    SEO,
                    EMAIL,
                    PARTNERS,
                    OUTDOOR);

    /** The named channels, then the unknown. */
    static final List<ChannelPlan> ALL = Stream.concat(NAMED.stream(), Stream.of(UNKNOWN)).toList();

    /** Where letters to old customers are booked. */
    static final ChannelPlan LETTERS = EMAIL;

    private ChannelPlans() {}
}
