package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Money;

/** What a sale leaves, and in which currency if that is known. */
record Margin(Outcome perSale, String currency) {
    static final Margin NONE = new Margin(Undefined.because(Reason.NO_DATA, "margin"), "");

    static Margin of(Known perSale) {
        if (perSale.signum() <= 0) {
            throw new IllegalArgumentException(
                    "More sales bring money only where the margin of one is above zero, not "
                            + perSale);
        }
        return new Margin(perSale, "");
    }

    static Margin of(Money perSale) {
        return new Margin(of(Known.of(perSale.amount())).perSale(), perSale.currency());
    }

    Outcome times(Known sales) {
        return perSale.fold(sales::times, undefined -> undefined);
    }

    String show(Outcome money, Language language) {
        String amount = Figures.of(language).show(money, Display.MONEY);
        return currency.isEmpty()
                ? amount
                : amount + (language == Language.RU ? "\u00a0" : " ") + currency;
    }
}
