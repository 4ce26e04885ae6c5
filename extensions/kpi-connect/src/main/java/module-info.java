/** Reading a business from a folder of plain files, and writing results. */
module io.github.kpisdk.connect {
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;
    requires transitive io.github.kpisdk.core;
    requires transitive io.github.kpisdk.funnel;
    requires transitive io.github.kpisdk.rules;

    exports io.github.kpisdk.connect.folder;
    exports io.github.kpisdk.connect.lint;
    exports io.github.kpisdk.connect.result;
}
