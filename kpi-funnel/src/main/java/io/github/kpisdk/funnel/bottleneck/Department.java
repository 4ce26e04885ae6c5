package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Text;
import java.util.List;

/** Who answers for which factors of profit. */
public enum Department {
    /** How many leads came and what was spent on them. */
    MARKETING(Text.of("marketing", "маркетинг"), List.of("leads", "marketing-cost")),
    /** Which share of the leads was sold to and what selling cost. */
    SALES(Text.of("sales", "отдел продаж"), List.of("close-rate", "sales-cost")),
    /** What a sale brought on average. */
    PRICE(Text.of("price", "цена"), List.of("price")),
    /** What a sale cost in goods and delivery on average. */
    COST(Text.of("cost of goods", "себестоимость"), List.of("cost-per-sale"));

    private final Text words;
    private final List<String> factors;

    Department(Text words, List<String> factors) {
        this.words = words;
        this.factors = factors;
    }

    /** What to call it. */
    public Text words() {
        return words;
    }

    /** The factors of profit that it answers for, by their names in the chain. */
    public List<String> factors() {
        return factors;
    }
}
