package io.github.kpisdk.funnel.bottleneck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes stages a chain. */
final class Chains {
    private Chains() {}

    static List<ChainStage> check(List<ChainStage> stages) {
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A chain needs a stage");
        }
        Set<String> names = new HashSet<>(Set.of(Bottleneck.VOLUME));
        for (ChainStage stage : stages) {
            if (!names.add(stage.name())) {
                throw new IllegalArgumentException(
                        stage.name().equals(Bottleneck.VOLUME)
                                ? "No stage may be called " + Bottleneck.VOLUME
                                : "Two stages are called " + stage.name());
            }
        }
        for (int i = 1; i < stages.size(); i++) {
            checkJoint(stages.get(i - 1), stages.get(i));
        }
        return List.copyOf(stages);
    }

    static List<String> names(List<ChainStage> stages) {
        return stages.stream().map(ChainStage::name).toList();
    }

    private static void checkJoint(ChainStage stage, ChainStage next) {
        if (stage.rate().successes() != next.rate().trials()) {
            throw new IllegalArgumentException(
                    "%s lets %s through, but %s enter %s"
                            .formatted(
                                    stage.name(),
                                    stage.rate().successes(),
                                    next.rate().trials(),
                                    next.name()));
        }
    }
}
