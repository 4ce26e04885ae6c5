package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The change of a figure that is a product of factors, such as sales = visits × rates, or cost per
 * sale = click price ÷ rates, and what each factor has to do with it.
 *
 * <p>{@link #shapley} unless there is a reason for another: it depends on no order and works with
 * zeros. A factor that is undefined on one side leaves everything undefined for the same reason.
 */
public final class ProductChange {
    private final List<Factor> factors;

    private ProductChange(List<Factor> factors) {
        this.factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("A product needs a factor");
        }
        Set<String> names = new HashSet<>();
        for (Factor factor : factors) {
            if (!names.add(factor.name())) {
                throw new IllegalArgumentException("Two factors are called " + factor.name());
            }
        }
    }

    /**
     * A product of factors, in the order in which {@link #chain} is to change them.
     *
     * @throws IllegalArgumentException if there are none, or two have one name
     */
    public static ProductChange of(List<Factor> factors) {
        return new ProductChange(factors);
    }

    /**
     * A product of factors, in the order in which {@link #chain} is to change them.
     *
     * @throws IllegalArgumentException if there are none, or two have one name
     */
    public static ProductChange of(Factor... factors) {
        return of(List.of(factors));
    }

    /**
     * The mean of what a factor changes over all orders in which the factors could have changed
     * (Shapley 1953); for two factors a and b the part of a is {@code Δa (b0 + b1) / 2}.
     */
    public Decomposition shapley() {
        return decompose(Method.SHAPLEY, pairs -> known(Shapley.parts(pairs)));
    }

    /**
     * The parts in the declared order: the factors before have changed already, those after have
     * not. Another order gives other parts.
     */
    public Decomposition chain() {
        return decompose(Method.CHAIN, pairs -> known(Chain.parts(pairs)));
    }

    /**
     * The logarithmic mean Divisia index (Ang, Zhang and Choi 1998): {@code L(V1, V0) ln(x1 / x0)}
     * with {@code L(a, b) = (a − b) / ln(a / b)}. Every factor must be above zero on both sides,
     * otherwise the parts are undefined. Logarithms are computed to about 15 digits; what these
     * leave of the change, in the last digits, is in the greatest part.
     */
    public Decomposition lmdi() {
        Optional<Undefined> problem =
                factors.stream()
                        .filter(factor -> factor.problem().isEmpty())
                        .filter(factor -> !factor.pair().isPositive())
                        .findFirst()
                        .map(f -> Undefined.because(Reason.NON_POSITIVE_BASE, f.name()));
        return problem.isEmpty()
                ? decompose(Method.LMDI, pairs -> known(Lmdi.parts(pairs)))
                : decompose(Method.LMDI, pairs -> undefined(problem.get()));
    }

    private Decomposition decompose(Method method, Function<List<Pair>, List<Outcome>> parts) {
        Optional<Undefined> problem =
                factors.stream().flatMap(factor -> factor.problem().stream()).findFirst();
        if (problem.isPresent()) {
            Undefined none = problem.get();
            return new Decomposition(method, none, none, none, named(undefined(none)));
        }
        List<Pair> pairs = factors.stream().map(Factor::pair).toList();
        Pair whole = Pair.product(pairs);
        return new Decomposition(
                method,
                Fractions.known(whole.before()),
                Fractions.known(whole.after()),
                Fractions.known(whole.change()),
                named(parts.apply(pairs)));
    }

    private List<Decomposition.Part> named(List<Outcome> amounts) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> new Decomposition.Part(factors.get(i).name(), amounts.get(i)))
                .toList();
    }

    private List<Outcome> undefined(Undefined reason) {
        return Collections.nCopies(factors.size(), reason);
    }

    private static List<Outcome> known(List<BigFraction> amounts) {
        return amounts.stream().<Outcome>map(Fractions::known).toList();
    }
}
