/**
 * The tables: facts kept in columns, checked against each other once, and added up exactly.
 *
 * <p>Read {@link io.github.kpisdk.core.ledger.LedgerPart} (facts as they come), {@link
 * io.github.kpisdk.core.ledger.Ledger} (checked, with derived columns), then {@link
 * io.github.kpisdk.core.ledger.Deals} and its siblings (the columns that quantities name) and
 * {@link io.github.kpisdk.core.ledger.Condition}. The arrays stay inside; {@code Folding} holds the
 * loops over them.
 */
@NullMarked
package io.github.kpisdk.core.ledger;

import org.jspecify.annotations.NullMarked;
