package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Text;

/**
 * What it would bring to lift this stage alone to its reference, all else staying as it is, and
 * what it did to the sales.
 *
 * @param sales {@code F (r_ref ÷ r − 1)} with F what comes out of the chain, exactly; below zero
 *     where the stage is better than its reference; undefined where nobody entered or went on
 * @param money the sales times the margin of one; undefined without a margin
 * @param share which part of the difference in sales to the reference is due to the rate of this
 *     stage, by Shapley, in sales; undefined against fixed rates, which have no volume
 * @param explanation what to tell the owner of the business
 */
public record StageGain(Outcome sales, Outcome money, Outcome share, Text explanation) {}
