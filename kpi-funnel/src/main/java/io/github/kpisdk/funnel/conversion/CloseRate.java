package io.github.kpisdk.funnel.conversion;

import java.util.function.Function;

/** The share of leads that is won within some days, or that it is too early to tell. */
public sealed interface CloseRate permits CloseShare, TooEarly {

    /** What one of two functions makes of it. */
    <T> T fold(
            Function<? super CloseShare, ? extends T> share,
            Function<? super TooEarly, ? extends T> tooEarly);
}
