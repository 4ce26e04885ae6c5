package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiCardDraft;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Method;
import io.github.kpisdk.core.system.Responsibility;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is in a system, both mappers write the same, read it back, and keep to the schema. */
class SystemJsonProperties {
    private static final Schema SYSTEM = Schemas.SYSTEM.closedOf(KpiSystem.class);

    @Property(tries = 200)
    void systems(@ForAll("systems") KpiSystem system) throws IOException {
        Both.writeAndReadBack(system, KpiSystem.class);

        assertThat(Schemas.faults(SYSTEM, system)).isEmpty();
    }

    @Provide
    static Arbitrary<KpiSystem> systems() {
        Arbitrary<List<KpiCard>> cards = cards().list().ofMaxSize(4).uniqueElements(KpiCard::id);
        return Combinators.combine(cards, entries().list().ofMaxSize(4))
                .as((c, log) -> KpiSystem.of(List.of(), List.of(), c, new DecisionLog(log)));
    }

    private static Arbitrary<KpiCard> cards() {
        Arbitrary<KpiCardDraft> bare = Combinators.combine(ids(), ids()).as(KpiCard::of);
        return Combinators.combine(bare, aims(), duties(), measures(), words())
                .as(
                        (draft, aim, duty, measuring, rule) ->
                                draft.channel(Scope.channel("Партнёры"))
                                        .aim(aim)
                                        .responsibility(duty)
                                        .measuring(measuring)
                                        .decisionRule(rule))
                .flatMap(
                        draft ->
                                Combinators.combine(
                                                Arbitraries.of(Level.class),
                                                Arbitraries.of(Cadence.class),
                                                Arbitraries.of(Audience.class).set())
                                        .as(
                                                (level, cadence, audiences) ->
                                                        draft.level(level)
                                                                .cadence(cadence)
                                                                .audiences(
                                                                        audiences.toArray(
                                                                                Audience[]::new))
                                                                .build()));
    }

    private static Arbitrary<Aim> aims() {
        Arbitrary<String> figures =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1"), new BigDecimal("999999999"))
                        .ofScale(6)
                        .map(BigDecimal::toPlainString);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-9000, 99000).map(LocalDate::ofEpochDay);
        return Combinators.combine(figures, figures, days, Arbitraries.of(true, false))
                .as(
                        (from, to, day, relative) ->
                                (relative ? Aim.change(to) : Aim.target(to))
                                        .from(from, day)
                                        .by(day));
    }

    private static Arbitrary<Responsibility> duties() {
        return Combinators.combine(
                        ids().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(Incentive.class),
                        Arbitraries.of(Axis.class))
                .as(
                        (ids, incentive, axis) ->
                                Responsibility.NONE
                                        .owner(ids.get(0))
                                        .levers(ids.toArray(String[]::new))
                                        .guardrails(ids.get(0))
                                        .incentive(incentive)
                                        .axis(axis));
    }

    private static Arbitrary<Measuring> measures() {
        return Combinators.combine(
                        Arbitraries.of(Method.class), Arbitraries.integers().between(0, 999))
                .as((method, days) -> Measuring.NONE.method(method).maturityDays(days));
    }

    private static Arbitrary<LogEntry> entries() {
        return Combinators.combine(Arbitraries.integers().between(0, 99000), ids(), words())
                .as(
                        (day, card, words) ->
                                LogEntry.of(LocalDate.ofEpochDay(day), card).decided(words));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .excludeChars('\uFFFE', '\uFFFF')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank())
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }
}
