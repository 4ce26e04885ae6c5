package io.github.kpisdk.examples;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Experiment;

/** Is variant B better? The same figures, looked at rightly and wrongly. */
public final class IsVariantBBetter {
    private IsVariantBBetter() {}

    /**
     * Prints what may be concluded, and why.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        Experiment once = Experiment.of(Arm.of("A", 100, 1000), Arm.of("B", 150, 1000));
        print(once, language);
        print(once.withLooks(4), language);
        print(once.withLooks(4).alwaysValid(), language);
        print(once.withPlannedUsers(2000), language);
        print(Experiment.of(Arm.of("A", 100, 1000), Arm.of("B", 150, 800)), language);
        print(Experiment.of(Arm.of("A", 100, 1000), Arm.of("B", 110, 1000)), language);
    }

    private static void print(Experiment experiment, Language language) {
        System.out.println(experiment.verdict().explanation().in(language));
    }
}
