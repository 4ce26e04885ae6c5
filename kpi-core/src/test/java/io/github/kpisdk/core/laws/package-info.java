/**
 * Laws that hold on every ledger, as properties over generated ones.
 *
 * <ul>
 *   <li>A1, every figure is what a second reading of the definitions gives: {@link
 *       io.github.kpisdk.core.laws.OracleProperties}; values rounded once: {@link
 *       io.github.kpisdk.core.laws.ValueProperties}; sums without overflow: {@link
 *       io.github.kpisdk.core.laws.ExactSumProperties}, {@link
 *       io.github.kpisdk.core.laws.NoWrapExamples}; figures as people see them: {@link
 *       io.github.kpisdk.core.laws.ShownFigureProperties}
 *   <li>A2 and A3, order of rows, merging of parts and number of threads: {@link
 *       io.github.kpisdk.core.laws.RowOrderProperties}, {@link
 *       io.github.kpisdk.core.laws.ThreadsProperties}, {@link
 *       io.github.kpisdk.core.laws.SameBytesTest}; rows in columns: {@link
 *       io.github.kpisdk.core.laws.BatchProperties}
 *   <li>A4, periods add up: {@link io.github.kpisdk.core.laws.PeriodSplitProperties}
 *   <li>A5 and A6, channels add up, ratios are ratios of sums: {@link
 *       io.github.kpisdk.core.laws.ChannelSplitProperties}
 *   <li>A7 and A8, more money and more of the same: {@link
 *       io.github.kpisdk.core.laws.ScalingProperties}
 *   <li>A9 and A13, one more row: {@link io.github.kpisdk.core.laws.OneMoreRowProperties}
 *   <li>A10 and A11, identities: {@link io.github.kpisdk.core.laws.IdentityProperties}
 *   <li>A12, order: {@link io.github.kpisdk.core.laws.OrderProperties}
 *   <li>A14, refunds: {@link io.github.kpisdk.core.laws.RefundProperties}
 *   <li>A15, undefined exactly when: {@link io.github.kpisdk.core.laws.UndefinedProperties};
 *       nothing throws and nothing is silently zero: {@link
 *       io.github.kpisdk.core.laws.ScorecardProperties}
 *   <li>A16, currencies: {@link io.github.kpisdk.core.laws.CurrencyProperties}
 *   <li>totals, units, formulas and the facts behind a figure: {@link
 *       io.github.kpisdk.core.laws.TotalsProperties}, {@link
 *       io.github.kpisdk.core.laws.UnitProperties}, {@link
 *       io.github.kpisdk.core.laws.FormulaProperties}, {@link
 *       io.github.kpisdk.core.laws.RowsBehindProperties}
 *   <li>customers who came back: {@link io.github.kpisdk.core.laws.CameBackProperties}
 *   <li>better and worse: {@link io.github.kpisdk.core.laws.RankingProperties}, {@link
 *       io.github.kpisdk.core.laws.ComparisonProperties}, {@link
 *       io.github.kpisdk.core.laws.PreviousPeriodProperties}
 *   <li>time, numbers and names: {@link io.github.kpisdk.core.laws.PeriodProperties}, {@link
 *       io.github.kpisdk.core.laws.DecimalsProperties}, {@link
 *       io.github.kpisdk.core.laws.CodePointsProperties}
 *   <li>input that means harm: {@link io.github.kpisdk.core.laws.HostileIdsTest}, {@link
 *       io.github.kpisdk.core.laws.HostileNumbersTest}
 * </ul>
 *
 * <p>{@link io.github.kpisdk.core.laws.Ledgers} makes the ledgers, {@link
 * io.github.kpisdk.core.laws.Outcomes} totals and outcomes without one, {@link
 * io.github.kpisdk.core.laws.Business} large ones, {@link io.github.kpisdk.core.laws.Batches} their
 * rows in columns, {@link io.github.kpisdk.core.laws.Days} spans of time. What the laws are checked
 * against is in {@link io.github.kpisdk.core.laws.oracle}.
 */
package io.github.kpisdk.core.laws;
