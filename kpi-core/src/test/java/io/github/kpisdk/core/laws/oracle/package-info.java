/**
 * A second reading of the definitions, which shares no arithmetic with the library.
 *
 * <p>{@link io.github.kpisdk.core.laws.oracle.Facts} is a ledger as a plain list, {@link
 * io.github.kpisdk.core.laws.oracle.Definitions} adds up its quantities, {@link
 * io.github.kpisdk.core.laws.oracle.FormulaTable} computes the KPIs from them in {@link
 * io.github.kpisdk.core.laws.oracle.Fraction}s.
 */
package io.github.kpisdk.core.laws.oracle;
