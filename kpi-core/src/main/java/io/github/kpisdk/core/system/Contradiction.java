package io.github.kpisdk.core.system;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given figures of a plan that cannot hold together; without any one of them the others can. */
public final class Contradiction {
    private final Equation.Clash clash;
    private final ImmutableMap<String, Fraction> given;
    private final ImmutableMap<String, PlanNeed> needs;

    Contradiction(Equation.Clash clash, Map<String, Fraction> given, Map<String, PlanNeed> needs) {
        this.clash = clash;
        this.given = ImmutableMap.copyOf(given);
        this.needs = ImmutableMap.copyOf(needs);
    }

    /**
     * The equation that does not come out, such as {@code revenue = pipeline × value-close-rate}.
     */
    public String equation() {
        return clash.equation().toString();
    }

    /** What its left side is worth. */
    public Known left() {
        return clash.left().known();
    }

    /** What its right side is worth. */
    public Known right() {
        return clash.right().known();
    }

    /** The names of the given figures that contradict each other, in the order of the model. */
    public List<String> figures() {
        return given.keySet().asList();
    }

    /**
     * What a figure would have to be for the others to hold. Empty if they do not tell: no close
     * rate makes revenue of a pipeline of zero, and where a click makes 1.4 leads, no number of
     * leads is one that clicks can make one by one.
     *
     * @throws IllegalArgumentException if the figure is not one of {@link #figures}
     */
    public Optional<PlanNeed> need(String figure) {
        if (!given.containsKey(figure)) {
            throw new IllegalArgumentException("%s is not one of %s".formatted(figure, figures()));
        }
        return Optional.ofNullable(needs.get(figure));
    }

    /**
     * What contradicts, and what each figure would have to be, in two sentences; the second is left
     * out where no single figure can be changed so that the others hold.
     */
    public Text words() {
        return Text.of(
                "%s does not hold: %s against %s."
                                .formatted(equation(), clash.left(), clash.right())
                        + needs(" It takes ", " or ", false),
                "%s не сходится: %s против %s.".formatted(equation(), clash.left(), clash.right())
                        + needs(" Нужно ", " или ", true));
    }

    private String needs(String start, String or, boolean russian) {
        List<String> said =
                given.keySet().stream()
                        .filter(name -> needs.containsKey(name) || given.get(name).isZero())
                        .map(name -> need(name, russian))
                        .toList();
        return said.isEmpty() ? "" : start + String.join(or, said) + ".";
    }

    private String need(String name, boolean russian) {
        PlanNeed need = needs.get(name);
        if (need == null) {
            return name + (russian ? " не ноль" : " other than 0");
        }
        String value = Fraction.of(need.value()).toString();
        String bound =
                switch (need.bound()) {
                    case EXACTLY -> value.startsWith("≈") ? "" : "= ";
                    case AT_LEAST -> "≥ ";
                    case AT_MOST -> "≤ ";
                };
        return name + " " + bound + value;
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return words().en();
    }
}
