/** Writes what rules found: as JSON, as SARIF 2.1.0 and as Markdown. */
@NullMarked
package io.github.kpisdk.connect.lint;

import org.jspecify.annotations.NullMarked;
