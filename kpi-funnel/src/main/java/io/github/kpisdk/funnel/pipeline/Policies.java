package io.github.kpisdk.funnel.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to read what the rows of a CRM leave open. None of these has a default: each changes figures,
 * and whoever asks has to say which figures are meant.
 */
public final class Policies {
    private static final List<Class<? extends Policy>> KINDS =
            List.of(
                    Skipped.class,
                    Backward.class,
                    Reopened.class,
                    Revisits.class,
                    PipelineChange.class,
                    AmountAt.class,
                    Merged.class,
                    Deleted.class);

    private final Map<Class<?>, Policy> chosen;

    private Policies(Map<Class<?>, Policy> chosen) {
        this.chosen = chosen;
    }

    /**
     * One policy of every kind, in any order.
     *
     * @throws IllegalArgumentException naming the kind of which there is none, or more than one
     */
    public static Policies of(Policy... policies) {
        Map<Class<?>, Policy> chosen = new HashMap<>();
        for (Policy policy : policies) {
            Policy other = chosen.put(policy.getClass(), policy);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Policy %s is given twice: %s and %s"
                                .formatted(policy.getClass().getSimpleName(), other, policy));
            }
        }
        for (Class<? extends Policy> kind : KINDS) {
            if (!chosen.containsKey(kind)) {
                throw new IllegalArgumentException(
                        "Policy %s is missing, say one of %s"
                                .formatted(
                                        kind.getSimpleName(),
                                        Arrays.toString(kind.getEnumConstants())));
            }
        }
        return new Policies(chosen);
    }

    /** The same, but for the kind of this one. */
    public Policies with(Policy policy) {
        Map<Class<?>, Policy> changed = new HashMap<>(chosen);
        changed.put(policy.getClass(), policy);
        return new Policies(changed);
    }

    /** Stages that were jumped over. */
    public Skipped skipped() {
        return get(Skipped.class);
    }

    /** Moves back. */
    public Backward backward() {
        return get(Backward.class);
    }

    /** Deals that went on after their end. */
    public Reopened reopened() {
        return get(Reopened.class);
    }

    /** Time in a stage that was visited more than once. */
    public Revisits revisits() {
        return get(Revisits.class);
    }

    /** Deals that were in another pipeline as well. */
    public PipelineChange change() {
        return get(PipelineChange.class);
    }

    /** Deals whose amount was changed. */
    public AmountAt amountAt() {
        return get(AmountAt.class);
    }

    /** Deals that were merged into others. */
    public Merged merged() {
        return get(Merged.class);
    }

    /** Deals that were deleted. */
    public Deleted deleted() {
        return get(Deleted.class);
    }

    /** All of them, in a fixed order. */
    @Override
    public String toString() {
        return KINDS.stream().map(chosen::get).toList().toString();
    }

    private <P extends Policy> P get(Class<P> kind) {
        return kind.cast(chosen.get(kind));
    }
}
