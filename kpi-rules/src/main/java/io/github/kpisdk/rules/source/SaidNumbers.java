package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of one statement beside those of the data, each for itself. */
final class SaidNumbers {
    private static final NotJudged NOTHING =
            new NotJudged(
                    Cause.NOT_APPLICABLE,
                    Text.of(
                            "it says no number that the data could give",
                            "в нём нет числа, которое могли бы дать данные"));

    private final SaidFigures figures;
    private final List<NotJudged> wrong = new ArrayList<>();
    private final List<NotJudged> unknown = new ArrayList<>();
    private boolean isCompared;

    SaidNumbers(SaidFigures figures) {
        this.figures = figures;
    }

    /** A figure of a period, and of the one that it is compared with. */
    void compare(Kpi kpi, Statement.About about, Optional<Period> than, Statement.Numbers numbers) {
        Optional<Known> value = compare(kpi, about.scope(), about.period(), numbers.value());
        Optional<Known> before =
                than.flatMap(one -> compare(kpi, about.scope(), one, numbers.before()));
        Text change = SaidFigures.changeOf(SaidFigures.name(kpi, about.scope(), about.period()));
        if (value.isPresent() && before.isPresent() && before.get().signum() > 0) {
            Known actual = value.get().minus(before.get()).per(before.get());
            compare(change, numbers.change(), actual);
        } else if (numbers.change().isPresent()) {
            unknown.add(new NotJudged(Cause.MISSING, change));
        }
    }

    /** The figure itself, where it is fit. */
    Optional<Known> compare(Kpi kpi, Scope scope, Period period, Optional<BigDecimal> said) {
        Optional<NotJudged> unfit = figures.unfit(kpi, scope, period);
        if (unfit.isPresent()) {
            said.ifPresent(number -> unknown.add(unfit.get()));
            return Optional.empty();
        }
        Known actual = figures.known(kpi, scope, period);
        compare(SaidFigures.name(kpi, scope, period), said, actual);
        return Optional.of(actual);
    }

    void compare(Text what, Optional<BigDecimal> said, Known actual) {
        isCompared |= said.isPresent();
        SaidFigures.against(what, said, actual).ifPresent(wrong::add);
    }

    /** A number that could not be compared, or that is another one. */
    void add(NotJudged why) {
        (why.cause() == Cause.CONTRADICTED ? wrong : unknown).add(why);
    }

    /** All that is not so; or why nothing can be said; empty where all that was compared is so. */
    Optional<NotJudged> result() {
        if (!wrong.isEmpty()) {
            return Optional.of(
                    new NotJudged(
                            Cause.CONTRADICTED, Text.of(joined(Language.EN), joined(Language.RU))));
        }
        if (!unknown.isEmpty()) {
            return Optional.of(unknown.get(0));
        }
        return isCompared ? Optional.empty() : Optional.of(NOTHING);
    }

    private String joined(Language language) {
        return wrong.stream().map(one -> one.what().in(language)).collect(Collectors.joining("; "));
    }
}
