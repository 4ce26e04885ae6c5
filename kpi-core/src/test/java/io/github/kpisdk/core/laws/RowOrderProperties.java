package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerException;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A2 and A3: neither the order of rows nor the way they came together changes a byte. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class RowOrderProperties {

    @Property
    void the_order_of_rows_changes_no_figure_and_no_word_of_its_explanation(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll Language language,
            @ForAll Random random) {
        assertThat(printout(facts.shuffled(random).ledger(), range, scope, language))
                .isEqualTo(printout(facts.ledger(), range, scope, language));
    }

    @Property
    void the_order_of_rows_changes_no_card_of_any_period(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Random random) {
        Scorecard shuffled = Scorecard.of(facts.shuffled(random).ledger(), range, Grain.MONTH);
        Scorecard scorecard = Scorecard.of(facts.ledger(), range, Grain.MONTH);
        assertThat(shuffled).isEqualTo(scorecard).hasSameHashCodeAs(scorecard);
        assertThat(shuffled.cards()).isEqualTo(scorecard.cards());
    }

    @Property
    void parts_merged_in_any_tree_are_the_whole(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll Language language,
            @ForAll @IntRange(min = 2, max = 5) int parts,
            @ForAll Random random) {
        LedgerPart merged = merged(split(facts, parts, random), random);
        assertThat(printout(Ledger.of(merged), range, scope, language))
                .isEqualTo(printout(facts.ledger(), range, scope, language));
        assertThat(suppliedBy(merged)).isEqualTo(suppliedBy(facts.part()));
    }

    @Property
    void an_empty_part_adds_nothing(@ForAll Facts facts, @ForAll DateRange range) {
        LedgerPart empty = LedgerPart.builder(Facts.CURRENCY).build();
        Scorecard whole = Scorecard.of(facts.ledger(), range, Grain.TOTAL);
        assertThat(Scorecard.of(Ledger.of(empty.merge(facts.part())), range, Grain.TOTAL))
                .isEqualTo(whole);
        assertThat(Scorecard.of(Ledger.of(facts.part().merge(empty)), range, Grain.TOTAL))
                .isEqualTo(whole);
    }

    @Property
    void a_fact_with_an_id_that_comes_twice_is_never_counted_twice(
            @ForAll Facts facts, @ForAll Random random) {
        for (Object row : facts.rows()) {
            if (!(row instanceof Cost
                    || row instanceof Traffic
                    || row instanceof Subscription
                    || row instanceof Measurement)) {
                LedgerPart part = merged(split(facts.with(row), 3, random), random);
                assertThatThrownBy(() -> Ledger.of(part)).isInstanceOf(LedgerException.class);
            }
        }
    }

    @Property
    void a_part_gives_back_the_facts_it_was_made_of(@ForAll Facts facts) {
        LedgerPart part = facts.part();
        Stream<Object> rows = Table.ALL.stream().flatMap(table -> rows(part, table));
        assertThat(rows).containsExactlyInAnyOrderElementsOf(facts.rows());
    }

    private static List<LedgerPart> split(Facts facts, int parts, Random random) {
        List<LedgerPart.Builder> builders =
                Stream.generate(() -> LedgerPart.builder(Facts.CURRENCY)).limit(parts).toList();
        facts.rows().forEach(row -> Facts.add(any(builders, random), row));
        facts.supplied().forEach(table -> any(builders, random).supplies(table));
        return builders.stream().map(LedgerPart.Builder::build).toList();
    }

    private static LedgerPart merged(List<LedgerPart> parts, Random random) {
        List<LedgerPart> left = new ArrayList<>(parts);
        while (left.size() > 1) {
            LedgerPart one = left.remove(random.nextInt(left.size()));
            LedgerPart other = left.remove(random.nextInt(left.size()));
            left.add(one.merge(other));
        }
        return left.get(0);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Table<?>> suppliedBy(LedgerPart part) {
        return Table.ALL.stream().filter(part::supplies).collect(Collectors.toList());
    }

    private static <F> Stream<F> rows(LedgerPart part, Table<F> table) {
        return IntStream.range(0, part.size(table)).mapToObj(row -> part.fact(table, row));
    }

    /** Every channel, and every figure with its explanation, as text. */
    private static String printout(Ledger ledger, DateRange range, Scope scope, Language language) {
        Totals totals = Totals.of(ledger, range, scope, Kpis.CONTRACT);
        return Kpis.CONTRACT.stream()
                .map(kpi -> kpi.result(totals))
                .map(result -> result + "\n" + result.explain(language).orElseThrow())
                .collect(Collectors.joining("\n", ledger.channels() + "\n", "\n"));
    }
}
