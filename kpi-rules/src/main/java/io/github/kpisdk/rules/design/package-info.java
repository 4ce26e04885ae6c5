/** Rules about how KPIs are set up. */
@NullMarked
package io.github.kpisdk.rules.design;

import org.jspecify.annotations.NullMarked;
