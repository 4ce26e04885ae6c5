/** The owner's page: are we earning more? In plain text, English or Russian. */
@NullMarked
package io.github.kpisdk.examples.page;

import org.jspecify.annotations.NullMarked;
