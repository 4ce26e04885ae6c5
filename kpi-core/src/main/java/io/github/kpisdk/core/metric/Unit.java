package io.github.kpisdk.core.metric;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a figure is measured in, entity included: money per customer is not money per lead.
 *
 * <p>A unit is a product of powers of money and of entities, and a factor such as the thousand of
 * money per thousand impressions. Units form a group: {@code a.per(b).times(b)} is {@code a}, and
 * {@link #RATIO} changes nothing.
 */
public final class Unit {
    private static final String MONEY_ID = "money";

    /** A plain number, such as money divided by money. */
    public static final Unit RATIO =
            new Unit(
                    ImmutableSortedMap.of(),
                    ImmutableSortedMap.of(),
                    BigInteger.ONE,
                    BigInteger.ONE);

    /** Money of the one currency of a ledger. */
    public static final Unit MONEY =
            new Unit(
                    ImmutableSortedMap.of(MONEY_ID, 1),
                    ImmutableSortedMap.of(),
                    BigInteger.ONE,
                    BigInteger.ONE);

    /** The difference of two percentages. Not a percentage: 3 % and 4 % differ by 1 point. */
    public static final Unit PERCENTAGE_POINT =
            of(Entity.of("pp", "pp", "per point", "на пункт", "п. п."));

    private final ImmutableSortedMap<String, Integer> powers;
    private final ImmutableSortedMap<String, Entity> entities;
    private final BigInteger many;
    private final BigInteger perMany;

    private Unit(
            ImmutableSortedMap<String, Integer> powers,
            ImmutableSortedMap<String, Entity> entities,
            BigInteger many,
            BigInteger perMany) {
        this.powers = powers;
        this.entities = entities;
        this.many = many;
        this.perMany = perMany;
    }

    /** The unit of a count of an entity. */
    public static Unit of(Entity entity) {
        return new Unit(
                ImmutableSortedMap.of(entity.id(), 1),
                ImmutableSortedMap.of(entity.id(), entity),
                BigInteger.ONE,
                BigInteger.ONE);
    }

    /** The unit of a product. */
    public Unit times(Unit other) {
        return combine(other, 1, many.multiply(other.many), perMany.multiply(other.perMany));
    }

    /** The unit of a quotient. */
    public Unit per(Unit other) {
        return combine(other, -1, many.multiply(other.perMany), perMany.multiply(other.many));
    }

    /** The unit of a price for one of an entity. */
    public Unit per(Entity entity) {
        return per(of(entity));
    }

    /**
     * This many of the unit, as one unit: a thousand impressions.
     *
     * @param factor how many; above zero
     */
    public Unit times(long factor) {
        if (factor <= 0) {
            throw new IllegalArgumentException("Factor must be above zero, not " + factor);
        }
        Unit scale =
                new Unit(RATIO.powers, RATIO.entities, BigInteger.valueOf(factor), BigInteger.ONE);
        return times(scale);
    }

    private Unit combine(Unit other, int sign, BigInteger count, BigInteger perCount) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((id, power) -> sum.merge(id, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        Map<String, Entity> named = new TreeMap<>(entities);
        named.putAll(other.entities);
        named.keySet().retainAll(sum.keySet());
        BigInteger divisor = count.gcd(perCount);
        return new Unit(
                ImmutableSortedMap.copyOf(sum),
                ImmutableSortedMap.copyOf(named),
                count.divide(divisor),
                perCount.divide(divisor));
    }

    /** Whether it is a plain number, or a count of one thing per another. */
    public boolean isRatio() {
        boolean ofCounts =
                !hasMoney()
                        && powers.values().stream().anyMatch(power -> power < 0)
                        && powers.values().stream().anyMatch(power -> power > 0);
        return many.equals(perMany) && (powers.isEmpty() || ofCounts);
    }

    /** Whether it is a share per something: of customers lost per month, or per 3 months. */
    boolean isRate() {
        return !powers.isEmpty()
                && !hasMoney()
                && many.equals(BigInteger.ONE)
                && powers.values().stream().allMatch(power -> power < 0);
    }

    /** Whether money is part of it. */
    public boolean hasMoney() {
        return powers.containsKey(MONEY_ID);
    }

    /**
     * The unit as it stands in files: {@code money/customer}, {@code customers}, {@code money/1000
     * impressions}; a quotient of two counts or of two amounts is a {@code ratio}.
     */
    public String label() {
        if (isRatio()) {
            return "ratio";
        }
        boolean oneCount = powers.size() == 1 && powers.containsValue(1) && !hasMoney();
        return oneCount
                ? entities.values().iterator().next().plural()
                : prefix(many) + over() + under();
    }

    private String over() {
        String text =
                powers.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> power(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("·"));
        return text.isEmpty() ? "1" : text;
    }

    private String under() {
        return powers.entrySet().stream()
                .filter(e -> e.getValue() < 0)
                .map(e -> "/" + counted(e.getKey(), -e.getValue()))
                .collect(Collectors.joining());
    }

    private String counted(String id, int power) {
        Entity entity = entities.get(id);
        return perMany.equals(BigInteger.ONE) || entity == null
                ? power(id, power)
                : prefix(perMany) + power(entity.plural(), power);
    }

    private static String power(String id, int power) {
        return power == 1 ? id : id + "^" + power;
    }

    private static String prefix(BigInteger count) {
        return count.equals(BigInteger.ONE) ? "" : count + " ";
    }

    /**
     * The unit in words after a figure: {@code RUB per customer}, {@code customers}; nothing after
     * a ratio.
     *
     * @param currency what to call money
     */
    public String words(Language language, String currency) {
        if (isRatio()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        powers.forEach(
                (id, power) -> {
                    Optional<Entity> entity = Optional.ofNullable(entities.get(id));
                    if (power > 0) {
                        words.add(0, entity.map(e -> e.many().in(language)).orElse(currency));
                    } else {
                        words.add(
                                entity.map(e -> each(e, language))
                                        .orElse(per(language) + currency));
                    }
                });
        return String.join(" ", words);
    }

    private String each(Entity entity, Language language) {
        return perMany.equals(BigInteger.ONE)
                ? entity.each().in(language)
                : per(language) + perMany + " " + entity.many().in(language);
    }

    private static String per(Language language) {
        return language == Language.RU ? "на " : "per ";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Unit other
                && powers.equals(other.powers)
                && many.equals(other.many)
                && perMany.equals(other.perMany);
    }

    @Override
    public int hashCode() {
        return Objects.hash(powers, many, perMany);
    }

    /** The exact unit, with the entities of a ratio: {@code lead/click}. */
    @Override
    public String toString() {
        return powers.isEmpty() && many.equals(perMany) ? "ratio" : prefix(many) + over() + under();
    }
}
