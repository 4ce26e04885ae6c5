package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;

/** Which part of the way from stranger to loyal customer a figure is about. */
public enum FunnelStage {
    /** People see something. */
    AWARENESS(Text.of("awareness", "охват")),
    /** People come. */
    VISIT(Text.of("visit", "визит")),
    /** People ask. */
    LEAD(Text.of("lead", "лид")),
    /** People buy. */
    SALE(Text.of("sale", "продажа")),
    /** People buy again, or want their money back. */
    LOYALTY(Text.of("loyalty", "лояльность")),
    /** The whole way at once. */
    WHOLE(Text.of("the whole funnel", "вся воронка"));

    private final Text words;

    FunnelStage(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
