/**
 * Cells straight from characters into arrays, for the quick reading of a sound file. Not exported.
 *
 * <p>Read {@link io.github.kpisdk.connect.column.ColumnCells}. Each kind of cell takes only what
 * the contract lets in, by the same rules as the careful reading; what it does not take is not
 * judged here, but read again by that one.
 */
@NullMarked
package io.github.kpisdk.connect.column;

import org.jspecify.annotations.NullMarked;
