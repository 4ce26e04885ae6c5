package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.change.Decomposition;
import io.github.kpisdk.funnel.change.Factor;
import io.github.kpisdk.funnel.change.ProductChange;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which stage of a chain holds the business back: three separate answers for each stage, and a
 * ranking of what was shown.
 *
 * <p>A <em>leak</em> is a rate below its reference by more than chance; a <em>delay</em> is time in
 * a stage above its reference, or work that piles up; the <em>money</em> is what closing the gap of
 * one stage alone would bring. They are not mixed into one score. Only stages with a leak that was
 * shown are ranked, by the money; where there is none, no bottleneck is named.
 *
 * <p>Stages are not ranked by what one percentage point more would bring: that is {@code 0.01 F ÷
 * r}, so the stage with the lowest rate always comes first, whether anything is wrong with it or
 * not; and one percent more of its own rate brings the same at every stage.
 */
public final class Bottleneck {
    /** The name under which {@link #change} holds how many came into the chain. */
    public static final String VOLUME = "volume";

    /** How often chance alone may raise an alarm where nothing else is said. */
    public static final double USUAL_ALPHA = 0.05;

    private final List<ChainStage> chain;
    private final Reference reference;
    private final Margin margin;
    private final double alpha;
    private final Optional<Decomposition> change;
    private final List<StageAnswer> answers;

    private Bottleneck(List<ChainStage> chain, Reference reference, Margin margin, double alpha) {
        this.chain = chain;
        this.reference = reference;
        this.margin = margin;
        this.alpha = alpha;
        this.change = divided();
        this.answers = answers();
    }

    /**
     * A chain and what its stages are measured by, at an alpha of 0.05.
     *
     * @param stages from the first to the sale; those who pass one are those who enter the next
     * @throws IllegalArgumentException if there is no stage, two have one name, one is called
     *     {@link #VOLUME}, a stage does not take up what the one before lets through, or the
     *     reference has other stages
     */
    public static Bottleneck of(List<ChainStage> stages, Reference reference) {
        List<ChainStage> chain = Chains.check(stages);
        reference.checkFits(chain);
        return new Bottleneck(chain, reference, Margin.NONE, USUAL_ALPHA);
    }

    /**
     * The same with what one sale leaves after its variable cost.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Bottleneck withMargin(Money perSale) {
        return new Bottleneck(chain, reference, Margin.of(perSale), alpha);
    }

    /**
     * The same with what one sale leaves after its variable cost, in a currency that everybody
     * knows.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Bottleneck withMargin(Known perSale) {
        return new Bottleneck(chain, reference, Margin.of(perSale), alpha);
    }

    /**
     * The same with how often chance alone may raise an alarm at any of the stages.
     *
     * @throws IllegalArgumentException if it is not above 0 and below 1
     */
    public Bottleneck withAlpha(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("Alpha is to be above 0 and below 1, not " + share);
        }
        return new Bottleneck(chain, reference, margin, share);
    }

    /** Three answers for each stage, in the order of the chain. */
    public List<StageAnswer> stages() {
        return answers;
    }

    /**
     * Three answers for a stage.
     *
     * @throws IllegalArgumentException if there is no such stage
     */
    public StageAnswer stage(String name) {
        return answers.stream()
                .filter(answer -> answer.stage().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no stage %s in %s"
                                                .formatted(name, Chains.names(chain))));
    }

    /**
     * The stages with a leak that was shown, by what closing it would bring, the most first; by
     * sales where the margin is not known. A stage that lets nobody through comes first: until it
     * does, no other brings a sale.
     */
    public List<StageAnswer> ranking() {
        return answers.stream()
                .filter(answer -> answer.leak().finding() == Finding.SHOWN)
                .sorted(Comparator.comparing(StageAnswer::gain, Bottleneck::mostFirst))
                .toList();
    }

    /**
     * What came out of the chain against the reference, divided among {@link #VOLUME} and the
     * stages by Shapley, in sales; the parts add up exactly. Undefined where a stage had no
     * entrants. Empty against fixed rates, which have no volume.
     */
    public Optional<Decomposition> change() {
        return change;
    }

    /** What to tell the owner of the business. */
    public Text explanation() {
        return new BottleneckWords(answers, margin).text(ranking());
    }

    /** The ranking, or that there is none. */
    @Override
    public String toString() {
        return explanation().en();
    }

    private List<StageAnswer> answers() {
        List<StageLeak> leaks = new Leaks(reference, alpha).of(chain);
        List<StageDelay> delays = new Delays(reference, alpha).of(chain);
        Proportion last = chain.get(chain.size() - 1).rate();
        Gains gains = new Gains(last.successes(), reference, change, margin);
        List<StageAnswer> all = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            StageLeak leak = leaks.get(i);
            all.add(
                    new StageAnswer(
                            chain.get(i).name(),
                            leak,
                            delays.get(i),
                            gains.of(chain.get(i), leak.finding())));
        }
        return List.copyOf(all);
    }

    private Optional<Decomposition> divided() {
        if (!reference.isCounted()) {
            return Optional.empty();
        }
        List<Factor> factors = new ArrayList<>();
        factors.add(Factor.of(VOLUME, volume(reference.stages()), volume(chain)));
        for (ChainStage stage : chain) {
            Outcome before = reference.counted(stage).orElseThrow().rate().rate();
            factors.add(Factor.of(stage.name(), before, stage.rate().rate()));
        }
        return Optional.of(ProductChange.of(factors).shapley());
    }

    private static int mostFirst(StageGain one, StageGain other) {
        if (one.sales() instanceof Known first && other.sales() instanceof Known second) {
            return second.compareTo(first);
        }
        return Boolean.compare(one.sales().isKnown(), other.sales().isKnown());
    }

    private static Known volume(List<ChainStage> stages) {
        return Known.of(BigDecimal.valueOf(stages.get(0).rate().trials()));
    }
}
