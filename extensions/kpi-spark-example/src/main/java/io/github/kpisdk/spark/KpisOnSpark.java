package io.github.kpisdk.spark;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.LTV;
import static io.github.kpisdk.core.catalog.CustomerKpis.LTV_CAC;
import static io.github.kpisdk.core.catalog.ReturnKpis.AD_SPEND_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROMI;

import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.sql.KpiSql;
import io.github.kpisdk.sql.SqlDialect;
import io.github.kpisdk.sql.SqlScorecard;
import io.github.kpisdk.sql.SqlTables;
import java.io.IOException;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The KPIs of a folder, computed on Spark: once from its CSV files, once from the same tables as
 * Parquet files, which it writes. Both become a {@link Scorecard}, so that everything that works on
 * a scorecard works on figures of Spark, and are compared with the scorecard in memory.
 *
 * <p>On the sample business or, with {@code -Dkpi.data=FOLDER}, on a folder of the contract:
 *
 * <pre>{@code
 * mvn -q package -DskipTests -Pspark -pl extensions/kpi-spark-example -am
 * }</pre>
 */
public final class KpisOnSpark {
    private static final List<Kpi> SHOWN =
            List.of(CHANNEL_PROFIT, ROMI, AD_SPEND_SHARE, COST_PER_SALE, CAC, LTV, LTV_CAC);

    private final SparkSession spark;
    private final Business business;

    private KpisOnSpark(SparkSession spark, Business business) {
        this.spark = spark;
        this.business = business;
    }

    /** Arguments: a folder of the contract, and one for the Parquet files. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: KpisOnSpark FOLDER FOLDER-FOR-PARQUET");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SparkSession spark = session()) {
            run(spark, Path.of(args[0]), Path.of(args[1]), out);
        }
    }

    /** Spark in this process, on two threads, without its web pages. */
    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    static void run(SparkSession spark, Path csv, Path parquet, PrintStream out)
            throws IOException {
        Accepted inMemory = read(csv);
        Business business = inMemory.business();
        Scorecard expected =
                Scorecard.of(inMemory.ledger(), business.range(), business.grain(), Kpis.CONTRACT);
        KpisOnSpark kpis = new KpisOnSpark(spark, business);
        Views views = new Views(spark);

        Scorecard ofCsv = kpis.scorecard(views.ofCsv(csv));
        views.toParquet(parquet);
        Scorecard ofParquet = kpis.scorecard(views.ofParquet(parquet));

        show(ofParquet, out);
        out.println("From CSV equal to the scorecard in memory: " + ofCsv.equals(expected));
        out.println("From Parquet equal to the scorecard in memory: " + ofParquet.equals(expected));
    }

    /** One query for all periods, channels and KPIs; its rows are few, so that they fit here. */
    private Scorecard scorecard(SqlTables tables) {
        String query =
                KpiSql.of(SqlDialect.SPARK, tables)
                        .kpis(business.range(), business.grain(), Kpis.CONTRACT);
        SqlScorecard scorecard =
                SqlScorecard.of(
                        business.currency(), business.range(), business.grain(), Kpis.CONTRACT);
        spark.sql(query).collectAsList().forEach(row -> scorecard.add(row::getAs));
        return scorecard.read();
    }

    private static void show(Scorecard scorecard, PrintStream out) {
        List<Period> periods = scorecard.periods();
        Period last = periods.get(periods.size() - 1);
        out.printf("%s, %s%n", last, scorecard.currency());
        for (Kpi kpi : SHOWN) {
            out.printf("  %s: %s%n", kpi, text(scorecard.result(kpi, last, Scope.BUSINESS)));
        }
        out.printf("Channels by %s%n", CHANNEL_PROFIT);
        for (Scope channel : scorecard.rank(CHANNEL_PROFIT, last).ranked()) {
            out.printf(
                    "  %s: %s%n", channel, text(scorecard.result(CHANNEL_PROFIT, last, channel)));
        }
    }

    private static String text(KpiResult result) {
        return result.outcome()
                .fold(
                        known ->
                                known.value().setScale(2, RoundingMode.HALF_UP).toPlainString()
                                        + " "
                                        + result.unit(),
                        undefined -> "— " + undefined);
    }

    private static Accepted read(Path folder) throws IOException {
        return FolderReader.strict()
                .read(InputFolder.of(folder))
                .fold(
                        accepted -> accepted,
                        refused -> {
                            throw new IllegalArgumentException(refused.faults().toString());
                        });
    }
}
