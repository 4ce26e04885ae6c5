package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Text;

/** Whether the leads that have had the time tell the same as all leads by Kaplan and Meier. */
public enum Agreement {
    /** The rate of the mature leads lies within the limits of the estimate. */
    AGREE(
            Text.of(
                    "old and new leads close alike as far as can be told",
                    "старые и новые обращения, насколько видно, закрываются одинаково")),
    /**
     * It lies outside: leads of different ages are not alike, and the estimate, which takes them to
     * be, is not to be trusted.
     */
    DIFFER(
            Text.of(
                    "old and new leads close differently, so the estimate is not to be trusted",
                    "старые и новые обращения закрываются по-разному, оценке нельзя доверять")),
    /** One of the two is missing, or the estimate has no limits. */
    NOT_JUDGED(Text.of("too little to compare", "слишком мало данных для сравнения"));

    private final Text words;

    Agreement(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
