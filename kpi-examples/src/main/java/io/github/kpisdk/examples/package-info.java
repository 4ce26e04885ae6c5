/**
 * Runnable programs, each a user's question.
 *
 * <p>{@link io.github.kpisdk.examples.Main} is {@code kpi.jar}: a folder of files in, figures out.
 * {@link io.github.kpisdk.examples.OneKpi}, {@link io.github.kpisdk.examples.OwnLedger} and {@link
 * io.github.kpisdk.examples.OwnKpi} are short programs to copy from.
 */
@NullMarked
package io.github.kpisdk.examples;

import org.jspecify.annotations.NullMarked;
