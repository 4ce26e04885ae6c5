package io.github.kpisdk.sql;

import java.sql.SQLException;
import java.util.List;

/** A shop of a few rows, in the schema {@code shop} of an engine. */
final class SmallShop {
    static final SqlTables TABLES = SqlTables.builder().schema("shop").build();

    private SmallShop() {}

    static void open(JdbcEngine engine) throws SQLException {
        engine.execute("DROP SCHEMA IF EXISTS shop CASCADE");
        engine.execute("CREATE SCHEMA shop");
        for (String statement : KpiSql.of(engine.dialect(), TABLES).createTables()) {
            engine.execute(statement);
        }
        for (String row : ROWS) {
            engine.execute("INSERT INTO shop." + row);
        }
    }

    // spotless:off
    private static final List<String> ROWS = List.of(
            // 60000 for advertising, 25000.50 for the agency, 30000 for sales, shared
            "costs VALUES ('2026-01-10', 'search', 'AD_SPEND', 60000)",
            "costs VALUES ('2026-01-31', 'search', 'AGENCY', 25000.50)",
            "costs VALUES ('2026-01-15', NULL, 'SALES_PAY', 30000)",
            "costs VALUES ('2026-02-01', 'search', 'AD_SPEND', 500)",
            "traffic VALUES ('2026-01-10', 'search', 10000, 250, NULL)",
            "traffic VALUES ('2026-01-11', NULL, 5000, 50, 40)",
            "leads VALUES ('L1', '2026-01-12', 'search', '2026-01-13')",
            "leads VALUES ('L2', '2026-01-12', 'search', NULL)",
            "leads VALUES ('L3', '2026-01-31', NULL, NULL)",
            // C1 buys twice on one day: 10 is before 9 by code points
            "deals VALUES ('9', 'L1', 'C1', 'search', '2026-01-12', '2026-01-20', 'WON', 1000, 100, 400)",
            "deals VALUES ('10', NULL, 'C1', 'mail', '2026-01-12', '2026-01-20', 'WON', 3000, NULL, NULL)",
            // C2 bought before the range, C3 never
            "deals VALUES ('11', NULL, 'C2', 'search', '2025-12-01', '2025-12-24', 'WON', 70, 0, 0)",
            "deals VALUES ('12', NULL, 'C2', NULL, '2026-01-12', '2026-01-25', 'WON', 30, 0, 10)",
            "deals VALUES ('13', 'L2', 'C3', 'search', '2026-01-12', NULL, 'OPEN', 999, 0, 0)",
            // C1 gives a part of the first deal back in February
            "refunds VALUES ('R1', '9', '2026-02-03', 200)");
    // spotless:on
}
