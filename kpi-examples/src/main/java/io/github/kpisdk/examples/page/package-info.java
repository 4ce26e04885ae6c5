/**
 * Pages for people, in English or Russian: the owner's page in plain text, and a page in HTML for
 * each who has to decide.
 *
 * <p>{@link io.github.kpisdk.examples.page.OwnersPage} and {@link
 * io.github.kpisdk.examples.page.AudiencePages} are the ways in.
 */
@NullMarked
package io.github.kpisdk.examples.page;

import org.jspecify.annotations.NullMarked;
