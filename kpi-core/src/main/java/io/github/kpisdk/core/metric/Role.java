package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;

/** Who can move a figure. */
public enum Role {
    /** The owner: prices, range, budget. */
    OWNER(Text.of("owner", "собственник")),
    /** Marketing: channels, offers, creatives. */
    MARKETING(Text.of("marketing", "маркетинг")),
    /** Sales: the work with leads and customers. */
    SALES(Text.of("sales", "продажи")),
    /** Product and purchasing: what is sold, and what it costs to make. */
    PRODUCT(Text.of("product", "продукт")),
    /** Service: what happens after the sale. */
    SERVICE(Text.of("service", "сервис"));

    private final Text words;

    Role(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
