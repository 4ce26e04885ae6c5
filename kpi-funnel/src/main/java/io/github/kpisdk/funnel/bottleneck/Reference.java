package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the stages of a chain are measured by: the counts of another period or segment, which are
 * uncertain themselves, or fixed rates of a plan or benchmark, which are not.
 */
public final class Reference {
    private static final Text BY_PLAN = Text.of("by plan", "по плану");

    private final Text words;
    private final List<ChainStage> stages;
    private final Map<String, BigDecimal> rates;
    private final Map<String, Long> days;

    private Reference(
            Text words,
            List<ChainStage> stages,
            Map<String, BigDecimal> rates,
            Map<String, Long> days) {
        this.words = words;
        this.stages = stages;
        this.rates = rates;
        this.days = days;
    }

    /**
     * The same chain in the period before.
     *
     * @throws IllegalArgumentException if the stages are no chain; see {@link Bottleneck#of}
     */
    public static Reference previousPeriod(List<ChainStage> stages) {
        return counted(Text.of("in the previous period", "в прошлом периоде"), stages);
    }

    /**
     * The same chain for the other segments, such as all channels but one.
     *
     * @throws IllegalArgumentException if the stages are no chain; see {@link Bottleneck#of}
     */
    public static Reference otherSegments(List<ChainStage> stages) {
        return counted(Text.of("elsewhere", "в остальных сегментах"), stages);
    }

    /**
     * Rates that were planned.
     *
     * @param rates by the name of the stage, as a share such as 0.05; a stage without is not judged
     * @throws IllegalArgumentException if a rate is not above 0 and at most 1
     */
    public static Reference plan(Map<String, BigDecimal> rates) {
        return fixed(BY_PLAN, rates);
    }

    /**
     * Rates that others reach. That they are others' says nothing about whether this business can.
     *
     * @param rates by the name of the stage, as a share such as 0.05; a stage without is not judged
     * @throws IllegalArgumentException if a rate is not above 0 and at most 1
     */
    public static Reference benchmark(Map<String, BigDecimal> rates) {
        return fixed(Text.of("by the benchmark", "по рыночному ориентиру"), rates);
    }

    /**
     * The same with the days by which half of the entrants are to be through a stage; a stage
     * without is measured by the days of the other period or segment, if there are any.
     *
     * @param medians whole days by the name of the stage, the last day included
     * @throws IllegalArgumentException if one is negative
     */
    public Reference withDays(Map<String, Long> medians) {
        medians.forEach(
                (stage, count) -> {
                    if (count < 0) {
                        throw new IllegalArgumentException(
                                "Days in %s are negative: %s".formatted(stage, count));
                    }
                });
        return new Reference(words, stages, rates, new LinkedHashMap<>(medians));
    }

    /** Where it is from, as part of a sentence. */
    public Text words() {
        return words;
    }

    /** Where the days of a stage are from: those that were given go before those of a period. */
    Text wordsOfDays(ChainStage stage) {
        return isCounted() && days(stage).isPresent() ? BY_PLAN : words;
    }

    /** Whether it is counted, so that it is uncertain and can be divided among the stages. */
    public boolean isCounted() {
        return !stages.isEmpty();
    }

    List<ChainStage> stages() {
        return stages;
    }

    Gap gap(ChainStage stage) {
        Optional<Gap> counted =
                counted(stage).map(base -> new CountedGap(base.rate(), stage.rate()));
        BigDecimal fixed = rates.get(stage.name());
        return counted.orElseGet(
                () -> fixed == null ? new NoGap() : new FixedGap(fixed, stage.rate()));
    }

    OptionalLong days(ChainStage stage) {
        Long planned = days.get(stage.name());
        return planned == null ? OptionalLong.empty() : OptionalLong.of(planned);
    }

    Optional<ChainStage> counted(ChainStage stage) {
        return stages.stream().filter(base -> base.name().equals(stage.name())).findFirst();
    }

    /** Refuses a reference for another chain. */
    void checkFits(List<ChainStage> chain) {
        List<String> names = Chains.names(chain);
        if (isCounted() && !Chains.names(stages).equals(names)) {
            throw new IllegalArgumentException(
                    "The reference has the stages %s, not %s"
                            .formatted(Chains.names(stages), names));
        }
        for (Map<String, ?> given : List.of(rates, days)) {
            for (String name : given.keySet()) {
                if (!names.contains(name)) {
                    throw new IllegalArgumentException(
                            "There is no stage %s in %s".formatted(name, names));
                }
            }
        }
    }

    private static Reference counted(Text words, List<ChainStage> stages) {
        return new Reference(words, Chains.check(stages), Map.of(), Map.of());
    }

    private static Reference fixed(Text words, Map<String, BigDecimal> rates) {
        rates.forEach(
                (stage, rate) -> {
                    if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0) {
                        throw new IllegalArgumentException(
                                "Reference rate of %s must be above 0 and at most 1, not %s"
                                        .formatted(stage, rate.toPlainString()));
                    }
                });
        return new Reference(words, List.of(), new LinkedHashMap<>(rates), Map.of());
    }

    /** Where it is from. */
    @Override
    public String toString() {
        return words.en() + " " + (isCounted() ? stages : rates);
    }
}
