/** Makes the subjects of rules out of a ledger. */
@NullMarked
package io.github.kpisdk.rules.source;

import org.jspecify.annotations.NullMarked;
