/** Quantities and KPIs as SQL, made from their declarations. */
module io.github.kpisdk.sql {
    requires transitive io.github.kpisdk.core;

    exports io.github.kpisdk.sql;
}
