package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.change.Decomposition;
import java.math.BigDecimal;
import java.util.Optional;

/** What it would bring to lift one stage to its reference. */
final class Gains {
    private final Known sales;
    private final Reference reference;
    private final Optional<Decomposition> change;
    private final Margin margin;

    Gains(long sales, Reference reference, Optional<Decomposition> change, Margin margin) {
        this.sales = Known.of(BigDecimal.valueOf(sales));
        this.reference = reference;
        this.change = change;
        this.margin = margin;
    }

    StageGain of(ChainStage stage, Finding leak) {
        Gap gap = reference.gap(stage);
        Outcome more = more(stage, gap);
        Outcome money = more instanceof Known known ? margin.times(known) : more;
        Outcome share =
                change.map(parts -> parts.part(stage.name()))
                        .orElse(Undefined.because(Reason.NO_DATA, Bottleneck.VOLUME));
        Text words = words(stage, gap, more, money, leak);
        return new StageGain(more, money, share, with(words, share));
    }

    private Outcome more(ChainStage stage, Gap gap) {
        if (stage.rate().successes() == 0) {
            return Undefined.because(Reason.ZERO_DIVISOR, stage.name());
        }
        return gap.reference()
                .fold(
                        base -> sales.times(base.per((Known) stage.rate().rate())).minus(sales),
                        undefined -> undefined);
    }

    private Text with(Text words, Outcome share) {
        if (!share.isKnown()) {
            return words;
        }
        Outcome whole = change.orElseThrow().change();
        return Text.of(
                "%s Sales differ by %s; %s of that is due to this stage."
                        .formatted(
                                words.en(), signed(whole, Language.EN), signed(share, Language.EN)),
                "%s Продажи отличаются на %s; на этот этап приходится %s."
                        .formatted(
                                words.ru(),
                                signed(whole, Language.RU),
                                signed(share, Language.RU)));
    }

    private Text words(ChainStage stage, Gap gap, Outcome more, Outcome money, Finding leak) {
        if (stage.rate().successes() == 0) {
            return Text.of(
                    stage.name()
                            + ": nobody went on, so what closing the gap would bring cannot be"
                            + " computed.",
                    stage.name()
                            + ": дальше не прошёл никто, поэтому сколько дало бы закрытие разрыва,"
                            + " не вычислить.");
        }
        if (!more.isKnown()) {
            return Text.of(
                    stage.name() + ": there is nothing to compare with.",
                    stage.name() + ": сравнить не с чем.");
        }
        if (!gap.isBelow()) {
            return Text.of(
                    stage.name() + ": there is no gap to close.",
                    stage.name() + ": закрывать нечего.");
        }
        return Text.of(
                "%s: with %s going on and all else as it is, there would be %s more sales%s.%s"
                        .formatted(
                                stage.name(),
                                show(gap.reference(), Display.PERCENT, Language.EN),
                                show(more, Display.DECIMAL, Language.EN),
                                money(money, Language.EN),
                                leak == Finding.SHOWN ? "" : " But the gap itself is not shown."),
                "%s: если бы дальше проходили %s при прочих равных, продаж было бы больше на %s%s.%s"
                        .formatted(
                                stage.name(),
                                show(gap.reference(), Display.PERCENT, Language.RU),
                                show(more, Display.DECIMAL, Language.RU),
                                money(money, Language.RU),
                                leak == Finding.SHOWN ? "" : " Но сам разрыв не показан."));
    }

    private String money(Outcome money, Language language) {
        return money.isKnown()
                ? (language == Language.RU ? ", это " : ", worth ") + margin.show(money, language)
                : "";
    }

    private static String signed(Outcome figure, Language language) {
        String plus = figure instanceof Known known && known.signum() > 0 ? "+" : "";
        return plus + show(figure, Display.DECIMAL, language);
    }

    private static String show(Outcome figure, Display display, Language language) {
        return Figures.of(language).show(figure, display);
    }
}
