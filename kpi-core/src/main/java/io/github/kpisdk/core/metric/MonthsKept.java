package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** How many months a customer stays, of some months at most; see {@link Formula#monthsKept}. */
public final class MonthsKept extends Formula {
    /** As many powers of two counts of 18 digits as stay below the digits of a fraction. */
    private static final int LONGEST = 36;

    private static final Known ONE = Known.of(BigDecimal.ONE);
    private static final Unit MONTH = Unit.of(Entity.MONTH);
    private static final Text WORDS =
            Text.of("months kept (%s at most)", "месяцы с нами (не больше %s)");
    private static final Text DISCOUNTED =
            Text.of(
                    "months kept (%s at most, discounted by %s a month)",
                    "месяцы с нами (не больше %s, с дисконтом %s в месяц)");

    private final Formula churn;
    private final int horizon;
    private final BigDecimal discount;

    MonthsKept(Formula churn, int horizon, BigDecimal discount) {
        if (!churn.unit().equals(Unit.RATIO.per(MONTH))) {
            throw new IllegalArgumentException(
                    "Months kept want the share that leaves per month, but %s is in %s"
                            .formatted(churn.subject(), churn.unit()));
        }
        if (horizon < 1 || horizon > LONGEST) {
            throw new IllegalArgumentException(
                    "Months kept want a horizon of 1 to %s months, not %s"
                            .formatted(LONGEST, horizon));
        }
        if (discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "A monthly discount is from 0 to below 1, not " + discount.toPlainString());
        }
        this.churn = churn;
        this.horizon = horizon;
        this.discount = PlainNumber.shortest(discount);
    }

    /** The share of customers that leaves each month. */
    public Formula churn() {
        return churn;
    }

    /** Most months that count. */
    public int horizon() {
        return horizon;
    }

    /** How much less money is worth a month later: 0 for nothing, 0.01 for one percent. */
    public BigDecimal monthlyDiscount() {
        return discount;
    }

    @Override
    public Unit unit() {
        return MONTH;
    }

    @Override
    public List<Formula> parts() {
        return List.of(churn);
    }

    @Override
    Outcome compute(Totals totals) {
        return churn.compute(totals).fold(this::months, undefined -> undefined);
    }

    /** The sum of the powers of n ÷ d, from 0 to one less than the horizon. */
    private Known months(Known lost) {
        Known kept = ONE.minus(lost).per(ONE.plus(Known.of(discount)));
        int scale = Math.max(kept.numerator().scale(), kept.denominator().scale());
        BigInteger n = kept.numerator().movePointRight(scale).toBigIntegerExact();
        BigInteger d = kept.denominator().movePointRight(scale).toBigIntegerExact();
        BigInteger common = n.gcd(d);
        n = n.divide(common);
        d = d.divide(common);
        BigInteger sum = BigInteger.ONE;
        BigInteger power = BigInteger.ONE;
        for (int month = 1; month < horizon; month++) {
            power = power.multiply(d);
            sum = power.add(sum.multiply(n));
        }
        return ONE.times(new BigDecimal(sum)).per(ONE.times(new BigDecimal(power)));
    }

    @Override
    public String subject() {
        return "months kept by " + churn.subject();
    }

    @Override
    String words(Language language) {
        return (discount.signum() == 0 ? WORDS : DISCOUNTED)
                .in(language)
                .formatted(horizon, Figures.of(language).exact(discount));
    }

    @Override
    String figures(Totals totals, Language language) {
        return Figures.of(language).plain(evaluate(totals));
    }
}
