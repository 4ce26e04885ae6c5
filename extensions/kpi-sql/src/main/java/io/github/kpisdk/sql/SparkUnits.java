package io.github.kpisdk.sql;

import java.math.BigDecimal;

/**
 * Spark beyond six decimals: whole numbers of the last decimal place, 38 digits of them, which
 * Spark neither rounds nor lets overflow unseen. At the end a text turns them into decimals: in
 * Spark a division would round.
 */
final class SparkUnits implements Arithmetic {
    private static final int MOST_SCALE = 38;

    private final Spark spark;

    SparkUnits(Spark spark) {
        this.spark = spark;
    }

    @Override
    public int mostScale() {
        return MOST_SCALE;
    }

    @Override
    public Term given(Term amount) {
        String units =
                amount.scale() == 0
                        ? amount.sql()
                        : "CAST(%s AS %s)"
                                .formatted(shifted(amount, amount.scale()), spark.decimal(38, 0));
        return Term.product(units, amount.scale());
    }

    @Override
    public Term constant(BigDecimal number) {
        return Term.atom(number.unscaledValue().toString(), number.scale());
    }

    @Override
    public String product(String left, String right) {
        return spark.product(left, right);
    }

    @Override
    public String sum(Term left, Term right, boolean minus) {
        int scale = Math.max(left.scale(), right.scale());
        return "%s(%s, %s)"
                .formatted(
                        minus ? "try_subtract" : "try_add",
                        left.widened(scale, this),
                        right.widened(scale, this));
    }

    @Override
    public String widened(Term term, int scale) {
        return shifted(term, scale - term.scale());
    }

    @Override
    public String fitted(Term term, int scale, String message) {
        String number = "concat(CAST(%s AS STRING), 'E-%s')".formatted(term.sql(), term.scale());
        return "coalesce(try_cast(%s AS %s), %s)"
                .formatted(number, spark.decimal(38, scale), spark.fail(message));
    }

    private static String shifted(Term term, int places) {
        return "try_multiply(%s, 1%s)".formatted(term.sql(), "0".repeat(places));
    }
}
