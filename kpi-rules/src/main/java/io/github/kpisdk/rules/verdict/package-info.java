/** What a rule says of one subject: clear, flagged, inconclusive or not judged, with evidence. */
@NullMarked
package io.github.kpisdk.rules.verdict;

import org.jspecify.annotations.NullMarked;
