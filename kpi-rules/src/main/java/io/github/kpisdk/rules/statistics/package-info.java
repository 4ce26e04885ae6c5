/** Rules about whether a figure can carry what is read into it. */
@NullMarked
package io.github.kpisdk.rules.statistics;

import org.jspecify.annotations.NullMarked;
