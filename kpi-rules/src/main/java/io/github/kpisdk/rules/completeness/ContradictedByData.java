package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.StatementSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KC608: a report says one number, and the data give another. */
public record ContradictedByData() implements Rule<StatementSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KC608", "contradicted-by-data")
                    .title(
                            "A number in a report is not the one that the data give",
                            "Число в отчёте не то, что дают данные")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a number of a statement differs from that of the data by"
                                    + " more than half a unit of the last digit that was written. An"
                                    + " average of ratios that is given for the total is told by KS503"
                                    + " instead. Only what somebody states is looked at.",
                            "Срабатывает, если число из утверждения расходится с числом из данных"
                                    + " больше чем на половину единицы последней написанной цифры. О"
                                    + " среднем из долей вместо итога говорит KS503. Проверяется только"
                                    + " то, что кто-то утверждает.")
                    .message(
                            "contradicted",
                            Severity.ERROR,
                            Text.of("{statement}: {what}.", "{statement}: {what}."),
                            Text.of(
                                    "Silent if the data give the number that is said.",
                                    "Молчит, если данные дают названное число."))
                    .remedy(
                            "Put the report right, or find out which data are missing.",
                            "Исправьте отчёт или выясните, каких данных не хватает.")
                    .question(
                            "Which of the two numbers is right, and who corrects the other?",
                            "Какое из двух чисел верно и кто исправит другое?")
                    .source("a figure in a report has to be the one that its data give")
                    .neverSuppressed("contradicted")
                    .build();

    /** As it is; there is nothing to set. */
    public static final ContradictedByData USUAL = new ContradictedByData();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<StatementSubject> subjectType() {
        return StatementSubject.class;
    }

    @Override
    public Verdict judge(StatementSubject statement) {
        Optional<NotJudged> why = statement.why();
        if (why.isEmpty()) {
            return Verdict.clear();
        }
        return why.get().cause() == Cause.CONTRADICTED
                ? Verdict.flagged("contradicted", Evidence.of(Fact.words("what", why.get().what())))
                : why.get();
    }

    @Override
    public List<Example<StatementSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("a CTR of 3 % where it is 2 %", "CTR 3 %, а по данным 2 %"),
                        said(
                                Cause.CONTRADICTED,
                                "CTR, 2026-01: 0.03 is said, 0.02 by the data",
                                "CTR, 2026-01: сказано 0,03, по данным 0,02"),
                        "contradicted"),
                Example.clear(
                        Text.of("a CTR of 2 %, as it is", "CTR 2 %, как и в данных"),
                        new StatementSubject("slide-7", Optional.empty())),
                Example.notJudged(
                        Text.of("a month before the data begin", "месяц до начала данных"),
                        said(Cause.MISSING, "2024-03 is not within the data", "2024-03 вне данных"),
                        Cause.MISSING));
    }

    private static StatementSubject said(Cause cause, String what, String russian) {
        return new StatementSubject(
                "slide-7", Optional.of(new NotJudged(cause, Text.of(what, russian))));
    }
}
