package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.OptionalLong;

/** What a leak tells the owner of the business. */
final class LeakWords {
    private final ChainStage stage;
    private final Reference reference;
    private final Gap gap;

    LeakWords(ChainStage stage, Reference reference, Gap gap) {
        this.stage = stage;
        this.reference = reference;
        this.gap = gap;
    }

    Text text(Finding finding, OptionalLong needed) {
        if (stage.rate().trials() == 0) {
            return said(
                    "%s: nobody entered, so there is no rate.",
                    "%s: никто не вошёл, доли прошедших нет.");
        }
        if (finding == Finding.NOT_DETERMINABLE) {
            return said("%s: there is nothing to compare with.", "%s: сравнить не с чем.");
        }
        if (finding == Finding.SHOWN) {
            return compared(
                    " Fewer go on, and by more than chance would do.",
                    " Проходит меньше, и случайностью это не объяснить.");
        }
        return gap.isBelow() ? mayBeChance(needed) : compared(" No leak.", " Утечки нет.");
    }

    private Text mayBeChance(OptionalLong needed) {
        Text chance = compared(" That may be chance.", " Это может быть случайностью.");
        return needed.isEmpty()
                ? chance
                : Text.of(
                        chance.en()
                                + " To tell, about %s would have to enter per period."
                                        .formatted(count(needed, Language.EN)),
                        chance.ru()
                                + " Чтобы судить, за период должно войти около %s."
                                        .formatted(count(needed, Language.RU)));
    }

    private Text compared(String english, String russian) {
        return Text.of(
                "%s: %s of %s went on, %s %s.%s"
                        .formatted(
                                stage.name(),
                                percent(gap.rate(), Language.EN),
                                count(stage.rate().trials(), Language.EN),
                                percent(gap.reference(), Language.EN),
                                reference.words().en(),
                                english),
                "%s: дальше прошли %s из %s, %s — %s.%s"
                        .formatted(
                                stage.name(),
                                percent(gap.rate(), Language.RU),
                                count(stage.rate().trials(), Language.RU),
                                reference.words().ru(),
                                percent(gap.reference(), Language.RU),
                                russian));
    }

    private Text said(String english, String russian) {
        return Text.of(english.formatted(stage.name()), russian.formatted(stage.name()));
    }

    private static String percent(Outcome share, Language language) {
        return Figures.of(language).show(share, Display.PERCENT);
    }

    private static String count(OptionalLong number, Language language) {
        return count(number.orElseThrow(), language);
    }

    static String count(long number, Language language) {
        return Figures.of(language).show(Known.of(BigDecimal.valueOf(number)), Display.COUNT);
    }
}
