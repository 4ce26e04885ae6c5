package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** That the rows of an engine say what a scorecard in memory says. */
final class Agreement {
    private static final BigDecimal RELATIVE = new BigDecimal("1e-12");

    private Agreement() {}

    /** Every row, in order: names, numerator, denominator, status and reason; the value closely. */
    static int check(
            List<Map<String, Object>> rows,
            Scorecard expected,
            DateRange range,
            Grain grain,
            List<Kpi> kpis) {
        Iterator<Map<String, Object>> next = rows.iterator();
        for (Card card : expected.cards()) {
            for (KpiResult result : card.results()) {
                assertThat(next).as("rows after %s of %s", result, card.channel()).hasNext();
                check(next.next(), card, result);
            }
        }
        assertThat(next).isExhausted();
        SqlScorecard reader = SqlScorecard.of(expected.currency(), range, grain, kpis);
        rows.forEach(row -> reader.add(row::get));
        assertThat(reader.read()).isEqualTo(expected);
        return rows.size();
    }

    private static void check(Map<String, Object> row, Card card, KpiResult result) {
        String what = "%s of %s in %s".formatted(result, card.channel(), card.period());
        assertThat(row.get("period")).as(what).isEqualTo(card.period());
        assertThat(row.get("channel")).as(what).isEqualTo(card.channel().toString());
        assertThat(row.get("kpi")).as(what).isEqualTo(result.kpi());
        Outcome outcome = result.outcome();
        if (outcome instanceof Known known) {
            assertThat(row.get("status")).as(what).isEqualTo("KNOWN");
            assertThat(row.get("reason")).as(what).isNull();
            assertThat(number(row, "numerator")).as(what).isEqualByComparingTo(known.numerator());
            assertThat(number(row, "denominator"))
                    .as(what)
                    .isEqualByComparingTo(known.denominator());
            BigDecimal exact = known.value();
            assertThat(number(row, "value").subtract(exact).abs())
                    .as(what)
                    .isLessThanOrEqualTo(exact.abs().multiply(RELATIVE));
        } else {
            assertThat(row.get("status")).as(what).isEqualTo("UNDEFINED");
            assertThat(row.get("reason")).as(what).isEqualTo(((Undefined) outcome).code());
            assertThat(row.get("numerator")).as(what).isNull();
            assertThat(row.get("denominator")).as(what).isNull();
            assertThat(row.get("value")).as(what).isNull();
        }
    }

    private static BigDecimal number(Map<String, Object> row, String column) {
        Object cell = row.get(column);
        assertThat(cell).as(column).isInstanceOf(Number.class);
        return cell instanceof BigDecimal exact ? exact : new BigDecimal(cell.toString());
    }
}
