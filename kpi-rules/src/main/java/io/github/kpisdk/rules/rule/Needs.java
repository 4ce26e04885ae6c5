package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * What a rule needs before it may judge. What is lacking first is the verdict.
 *
 * <pre>{@code
 * return Needs.none()
 *         .figures(channel.now(), Figure.COST, Figure.SALES)
 *         .atLeast(channel.now(), Figure.SALES, 10)
 *         .judge(() -> judgeByCost(channel));
 * }</pre>
 */
public final class Needs {
    private static final Text HAD_TIME =
            Text.of("whether all have had the time", "у всех ли было достаточно времени");

    private static final Needs MET = new Needs(Optional.empty());

    private final Optional<Verdict> lack;

    private Needs(Optional<Verdict> lack) {
        this.lack = lack;
    }

    /** Nothing is needed yet. */
    public static Needs none() {
        return MET;
    }

    /** These figures have to be known. */
    public Needs figures(Figures figures, Figure... needed) {
        List<Figure> lacking = lack.isPresent() ? List.of() : figures.lacking(needed);
        return lacking.isEmpty() ? this : lacks(Cause.MISSING, names(lacking));
    }

    /** These figures of the period before have to be known. */
    public Needs earlier(Figures before, Figure... needed) {
        List<Figure> lacking = lack.isPresent() ? List.of() : before.lacking(needed);
        if (lacking.isEmpty()) {
            return this;
        }
        Text names = names(lacking);
        return lacks(
                Cause.MISSING,
                Text.of(names.en() + " of the period before", names.ru() + " за прошлый период"));
    }

    /** A known count has to be so large. */
    public Needs atLeast(Figures figures, Figure figure, long least) {
        if (lack.isPresent() || figures.count(figure) >= least) {
            return this;
        }
        long count = figures.count(figure);
        return lacks(
                Cause.TOO_LITTLE,
                Text.of(
                        figure.words().en() + ": " + count + ", needed: " + least,
                        figure.words().ru() + ": " + count + ", нужно: " + least));
    }

    /** All have to have had their time. */
    public Needs mature(Optional<Maturity> maturity) {
        if (lack.isPresent() || maturity.orElse(null) == Maturity.MATURE) {
            return this;
        }
        return maturity.map(early -> lacks(Cause.IMMATURE, early.words()))
                .orElseGet(() -> lacks(Cause.MISSING, HAD_TIME));
    }

    /** A condition without which the rule does not apply. */
    public Needs applies(boolean holds, Text otherwise) {
        return lack.isPresent() || holds ? this : lacks(Cause.NOT_APPLICABLE, otherwise);
    }

    /** Any other condition, with the reason and the words for where it does not hold. */
    public Needs that(boolean holds, Cause cause, Text otherwise) {
        return lack.isPresent() || holds ? this : lacks(cause, otherwise);
    }

    /** These figures of all other channels together have to be known. */
    public Needs elsewhere(Figures rest, Figure... needed) {
        List<Figure> lacking = lack.isPresent() ? List.of() : rest.lacking(needed);
        if (lacking.isEmpty()) {
            return this;
        }
        Text names = names(lacking);
        return lacks(
                Cause.MISSING,
                Text.of(names.en() + " of the other channels", names.ru() + " остальных каналов"));
    }

    /** Of two known counts one has to be a part of the other; a rate above 1 is no figure. */
    public Needs share(Figures figures, Figure part, Figure whole) {
        if (lack.isPresent() || figures.proportion(part, whole).isPresent()) {
            return this;
        }
        return lacks(
                Cause.MISSING,
                Text.of(
                        "%s is no part of %s: %s of %s"
                                .formatted(
                                        part.words().en(),
                                        whole.words().en(),
                                        figures.get(part),
                                        figures.get(whole)),
                        "«%s» — не часть от «%s»: %s из %s"
                                .formatted(
                                        part.words().ru(),
                                        whole.words().ru(),
                                        figures.get(part),
                                        figures.get(whole))));
    }

    /** A known figure has to be above zero, or the rule does not apply. */
    public Needs aboveZero(Figures figures, Figure figure) {
        return lack.isPresent() || figures.get(figure).signum() > 0
                ? this
                : lacks(
                        Cause.NOT_APPLICABLE,
                        Text.of(
                                figure.words().en() + ": not above zero",
                                figure.words().ru() + ": не больше нуля"));
    }

    /** The verdict of the rule, unless something is lacking. */
    public Verdict judge(Supplier<? extends Verdict> verdict) {
        return lack.isPresent() ? lack.get() : verdict.get();
    }

    private static Needs lacks(Cause cause, Text what) {
        return new Needs(Optional.of(new NotJudged(cause, what)));
    }

    private static Text names(List<Figure> figures) {
        return Text.of(names(figures, Language.EN), names(figures, Language.RU));
    }

    private static String names(List<Figure> figures, Language language) {
        StringJoiner names = new StringJoiner(", ");
        figures.forEach(figure -> names.add(figure.words().in(language)));
        return names.toString();
    }
}
