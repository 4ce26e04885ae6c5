package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.attribution.TouchModel.Need;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * The models by which conversions are divided.
 *
 * <p>All but {@link #markov} divide each journey by itself: conversions as exact fractions, money
 * in whole smallest units by largest remainder, among equal remainders to the earlier touch.
 */
public final class AttributionModels {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long SECONDS_OF_DAY = 86_400;
    private static final int NANO_DIGITS = 9;

    private AttributionModels() {}

    /**
     * All models of this class with their usual parameters, for a comparison.
     *
     * @param direct the channel of visits without a source
     */
    public static List<AttributionModel> all(String direct) {
        return List.of(
                first(),
                last(),
                lastNonDirect(direct),
                linearByTouch(),
                linearByChannel(),
                uShaped(),
                wShaped(),
                timeDecay(WEEK),
                markov(1),
                shapley());
    }

    /** Everything to the first touch. */
    public static AttributionModel first() {
        return model("first", "First touch", "Первое касание", j -> TouchWeights.only(j, 0));
    }

    /** Everything to the last touch. */
    public static AttributionModel last() {
        return model("last", "Last touch", "Последнее касание", TouchWeights::last);
    }

    /**
     * Everything to the last touch that is not direct; to the last one if all are.
     *
     * @param direct the channel of visits without a source
     */
    public static AttributionModel lastNonDirect(String direct) {
        Required.field("direct", direct);
        return model(
                "last-non-direct",
                "Last touch other than " + direct,
                "Последнее касание, кроме " + direct,
                journey -> TouchWeights.lastExcept(direct, journey));
    }

    /** The same to every touch; a channel that comes twice gets it twice. */
    public static AttributionModel linearByTouch() {
        return model(
                "linear-by-touch",
                "Equally to every touch",
                "Поровну каждому касанию",
                TouchWeights::even);
    }

    /**
     * The same to every channel of a journey, however often it comes. This is the Shapley value of
     * the game in which channels win the journeys that need no others, see {@link #shapley}.
     */
    public static AttributionModel linearByChannel() {
        return model(
                "linear-by-channel",
                "Equally to every channel",
                "Поровну каждому каналу",
                TouchWeights::evenByChannel);
    }

    /** 40 % to the first touch, 40 % to the last, 20 % equally to those between. */
    public static AttributionModel uShaped() {
        return new TouchModel(
                "u-shaped",
                Text.of("U-shaped, 40/20/40", "U-образная, 40/20/40"),
                Need.NOTHING,
                position("0.4", "0.2", "0.4")::of);
    }

    private static TouchWeights.Position position(String first, String middle, String last) {
        return new TouchWeights.Position(
                new BigDecimal(first),
                new BigDecimal(middle),
                new BigDecimal(last),
                ShortPath.SPLIT_MIDDLE);
    }

    /**
     * Shares by position.
     *
     * @param first share of the first touch, 0 to 1
     * @param middle share of all touches between, equally
     * @param last share of the last touch
     * @param rule what becomes of the middle on a path of two touches
     * @throws IllegalArgumentException if a share is negative, they do not add up to 1, or a path
     *     of two touches would leave nobody to be credited
     */
    public static AttributionModel byPosition(
            BigDecimal first, BigDecimal middle, BigDecimal last, ShortPath rule) {
        Required.field("rule", rule);
        String shares =
                "%s/%s/%s"
                        .formatted(
                                first.toPlainString(),
                                middle.toPlainString(),
                                last.toPlainString());
        if (first.signum() < 0 || middle.signum() < 0 || last.signum() < 0) {
            throw new IllegalArgumentException("Shares must not be negative, got " + shares);
        }
        if (first.add(middle).add(last).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("Shares must add up to 1, got " + shares);
        }
        if (rule == ShortPath.KEEP_PROPORTION && first.signum() + last.signum() == 0) {
            throw new IllegalArgumentException(
                    "Shares %s leave no proportion to keep on a path of two touches"
                            .formatted(shares));
        }
        return new TouchModel(
                "position-%s-%s".formatted(shares.replace('/', '-'), rule),
                Text.of("By position, " + shares, "По позиции, " + shares),
                Need.NOTHING,
                new TouchWeights.Position(first, middle, last, rule)::of);
    }

    /**
     * 30 % to each of the first touch, the one that created the lead and the one that created the
     * opportunity, 10 % equally to all others. Shares of the same touch add up; where there are no
     * others, theirs goes to these three in proportion. Both marks are needed for every journey
     * that converted.
     */
    public static AttributionModel wShaped() {
        return new TouchModel(
                "w-shaped",
                Text.of("W-shaped, 30/30/30/10", "W-образная, 30/30/30/10"),
                Need.MARKS,
                TouchWeights::wShaped);
    }

    /**
     * A touch gets half as much as one that is a half-life later. The times of all touches are
     * needed. Shares of a journey are taken to 18 digits, where they add up to one.
     *
     * @param halfLife above zero; 7 days is usual
     * @throws IllegalArgumentException if it is not above zero
     */
    public static AttributionModel timeDecay(Duration halfLife) {
        if (halfLife.isZero() || halfLife.isNegative()) {
            throw new IllegalArgumentException("Half-life must be above zero, got " + halfLife);
        }
        return new TouchModel(
                "time-decay-" + halfLife,
                Text.of(
                        "Time decay, half-life in days: " + days(halfLife),
                        "С затуханием, вдвое меньше за столько дней: " + days(halfLife)),
                Need.TIMES,
                journey -> TouchWeights.decaying(halfLife, journey));
    }

    private static String days(Duration halfLife) {
        return BigDecimal.valueOf(halfLife.getSeconds())
                .add(BigDecimal.valueOf(halfLife.getNano(), NANO_DIGITS))
                .divide(BigDecimal.valueOf(SECONDS_OF_DAY), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * In proportion to how many conversions would be lost in a Markov chain of the journeys if a
     * channel were removed from it, see {@link Markov}.
     *
     * @param order how many touches the chain remembers, 1 to 10
     * @throws IllegalArgumentException if it is not 1 to 10
     */
    public static AttributionModel markov(int order) {
        return new MarkovModel(Markov.checkOrder(order));
    }

    /**
     * The Shapley value of the game in which a set of channels wins the conversions of the journeys
     * that touch no channel outside it. Its closed form gives every channel of a journey the same,
     * so no sets are enumerated (Zhao, Mahboobi, Bagheri 2018). The credits are those of {@link
     * #linearByChannel}; {@link OrderedShapley} books them by rank as well.
     */
    public static AttributionModel shapley() {
        return model("shapley", "Shapley value", "Вектор Шепли", TouchWeights::evenByChannel);
    }

    private static AttributionModel model(
            String id, String en, String ru, Function<Journey, BigInteger[]> weights) {
        return new TouchModel(id, Text.of(en, ru), Need.NOTHING, weights);
    }
}
