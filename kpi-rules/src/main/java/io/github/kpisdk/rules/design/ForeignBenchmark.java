package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KD107: a figure is compared with a benchmark of another trade. */
public record ForeignBenchmark() implements CardRule {
    /** As it is; there is nothing to set. */
    public static final ForeignBenchmark USUAL = new ForeignBenchmark();

    @Override
    public RuleInfo info() {
        return NoComparisonBasis.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Benchmark> benchmark = card.card().benchmark();
        return Needs.none()
                .applies(benchmark.isPresent(), Text.of("no benchmark", "бенчмарка нет"))
                .that(
                        card.sector().isPresent(),
                        Cause.MISSING,
                        Text.of("trade of the business", "отрасль бизнеса"))
                .judge(
                        () ->
                                bySector(
                                        card,
                                        benchmark.orElseThrow().segment(),
                                        card.sector().orElseThrow()));
    }

    private static Verdict bySector(CardSubject card, String of, String own) {
        Evidence evidence =
                Evidence.of(
                        Words.title(card), Fact.name("benchSector", of), Fact.name("sector", own));
        return of.strip().equalsIgnoreCase(own.strip())
                ? Verdict.clear()
                : Verdict.flagged("benchmarkMismatch", evidence);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a benchmark of e-commerce in B2B",
                                "бенчмарк интернет-магазинов в B2B"),
                        DesignExamples.benchmarked("e-commerce").sector("B2B"),
                        "benchmarkMismatch"),
                Example.clear(
                        Text.of("a benchmark of B2B in B2B", "бенчмарк B2B в B2B"),
                        DesignExamples.benchmarked("B2B").sector("B2B")));
    }
}
