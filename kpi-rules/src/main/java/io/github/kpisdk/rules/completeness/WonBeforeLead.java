package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.DatesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** KC607, impossible: deals that were won before anybody asked. */
public record WonBeforeLead() implements Rule<DatesSubject> {
    /** As it is. */
    public static final WonBeforeLead USUAL = new WonBeforeLead();

    private static final int SHOWN = 3;

    @Override
    public RuleInfo info() {
        return ImpossibleFigure.INFO;
    }

    @Override
    public Class<DatesSubject> subjectType() {
        return DatesSubject.class;
    }

    @Override
    public Verdict judge(DatesSubject dates) {
        List<DatesSubject.Dated> wrong =
                dates.deals().stream().filter(DatesSubject.Dated::isBackwards).toList();
        return Needs.none()
                .that(
                        !dates.deals().isEmpty(),
                        Cause.MISSING,
                        Text.of("won deals with a lead", "выигранные сделки с лидом"))
                .judge(() -> byDays(wrong, dates.deals().size()));
    }

    private static Verdict byDays(List<DatesSubject.Dated> wrong, int all) {
        Fact deals = Fact.count("deals", wrong.size()).restingOn(all);
        if (wrong.isEmpty()) {
            return Verdict.clear(deals);
        }
        return Verdict.flagged(
                "impossible",
                Evidence.of(
                        deals,
                        Fact.words(
                                "what",
                                Text.of(
                                        "Deals won before their lead",
                                        "Сделки выиграны раньше лида")),
                        Fact.words("detail", detail(wrong))));
    }

    /** How many there are, and the first by id. */
    private static Text detail(List<DatesSubject.Dated> wrong) {
        String some =
                wrong.stream()
                        .sorted(Comparator.comparing(DatesSubject.Dated::deal))
                        .limit(SHOWN)
                        .map(one -> "%s %s < %s".formatted(one.deal(), one.won(), one.lead()))
                        .collect(Collectors.joining(", "));
        return Text.of(
                "%d, such as %s".formatted(wrong.size(), some),
                "%d, например %s".formatted(wrong.size(), some));
    }

    @Override
    public List<Example<DatesSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("won on 3 May, asked on 10 May", "выиграна 3 мая, лид 10 мая"),
                        new DatesSubject(
                                CompletenessExamples.MAY,
                                List.of(CompletenessExamples.dated("D-17", 10, 3))),
                        "impossible"),
                Example.clear(
                        Text.of("both on one day", "обе даты в один день"),
                        new DatesSubject(
                                CompletenessExamples.MAY,
                                List.of(CompletenessExamples.dated("D-17", 10, 10)))));
    }
}
