package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.source.LtvModel;
import io.github.kpisdk.rules.source.Statement;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.subject.LtvBasis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is read, and whatever is written is statements or faults in our own words. */
class StatementsFileProperties {
    private static final Path OWN =
            Path.of("src/test/resources/io/github/kpisdk/connect/said/statements.json");

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    private static Arbitrary<Period> months(int year) {
        return Arbitraries.integers().between(1, 12).map(month -> Period.month(year, month));
    }

    private static Arbitrary<Scope> scopes() {
        return Arbitraries.of(Scope.BUSINESS, Scope.channel("vk"), Scope.channel("seo"));
    }

    private static Arbitrary<Statement> changes() {
        return Combinators.combine(
                        scopes(),
                        months(2026),
                        months(2025).optional(),
                        numbers().optional(),
                        numbers().optional(),
                        Arbitraries.of(Statement.Praise.class).optional())
                .as(
                        (scope, period, than, value, change, praise) ->
                                new Statement.Change(
                                        "x",
                                        new Statement.About("leads", scope, period),
                                        than,
                                        new Statement.Numbers(
                                                than.flatMap(before -> value),
                                                value,
                                                than.flatMap(before -> change)),
                                        praise));
    }

    private static Arbitrary<Statement> lifetimes() {
        Arbitrary<LtvModel> models =
                Arbitraries.oneOf(
                        Arbitraries.just(LtvModel.UNKNOWN),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.ONE)
                                .ofScale(2)
                                .map(
                                        churn ->
                                                new LtvModel(
                                                        Optional.of(churn),
                                                        List.of(),
                                                        OptionalInt.empty())),
                        numbers()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(
                                        curve ->
                                                new LtvModel(
                                                        Optional.empty(),
                                                        curve,
                                                        OptionalInt.empty())));
        return Combinators.combine(
                        scopes(),
                        months(2026),
                        numbers(),
                        Arbitraries.of(LtvBasis.class).optional(),
                        models,
                        Arbitraries.of(Statement.Whom.class).optional())
                .as(
                        (scope, cohort, value, basis, model, whom) ->
                                new Statement.Ltv(
                                        "x",
                                        scope,
                                        cohort,
                                        value,
                                        basis,
                                        model,
                                        new Statement.Base(OptionalLong.of(7), whom)));
    }

    @Provide
    static Arbitrary<Statement> statements() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                changes(),
                lifetimes(),
                Combinators.combine(months(2026), numbers())
                        .as((period, value) -> new Statement.Total("x", "ctr", period, value)),
                Combinators.combine(months(2026), months(2025), yes, yes)
                        .as(
                                (period, than, extreme, control) ->
                                        new Statement.Action(
                                                "x",
                                                new Statement.About(
                                                        "sales", Scope.channel("vk"), period),
                                                than,
                                                "new text",
                                                extreme,
                                                control,
                                                Statement.Numbers.NONE)),
                Combinators.combine(scopes(), Arbitraries.integers().between(0, 36500))
                        .as((scope, lag) -> new Statement.Proxy("x", scope, "leads", "sales", lag)),
                Combinators.combine(yes, yes)
                        .as(
                                (revenue, cost) ->
                                        new Statement.Basis(
                                                "x",
                                                "roas",
                                                Optional.of(new BasisSubject.Vat(revenue, cost)),
                                                Optional.of(
                                                        new BasisSubject.Events("lead", "sale")))),
                Combinators.combine(months(2026), numbers().optional(), yes)
                        .as(
                                (period, cost, known) ->
                                        new Statement.BrandSearch(
                                                "x",
                                                "vk",
                                                period,
                                                3,
                                                known
                                                        ? Optional.of(
                                                                List.of(LocalDate.of(2025, 12, 20)))
                                                        : Optional.empty(),
                                                cost)));
    }

    @Property(tries = 300)
    void what_is_written_is_read(@ForAll("statements") Statement statement) throws IOException {
        String json = "{\"statements\": [%s]}".formatted(StatementText.of(statement));

        assertThat(read(json, new FaultList())).containsExactly(statement);
    }

    @Property(tries = 300)
    void it_is_statements_or_faults(
            @ForAll @IntRange(max = 1900) int at,
            @ForAll @IntRange(max = 20) int cut,
            @ForAll("pieces") String piece)
            throws IOException {
        String own = Files.readString(OWN);
        int start = Math.min(at, own.length());
        int end = Math.min(start + cut, own.length());
        FaultList faults = new FaultList();
        List<Statement> read =
                new ArrayList<>(read(own.substring(0, start) + piece + own.substring(end), faults));

        assertThat(read.isEmpty()).isEqualTo(!faults.isEmpty());
        assertThat(faults.toList())
                .allSatisfy(
                        fault ->
                                assertThat(fault.toString())
                                        .startsWith("statements.json: ")
                                        .doesNotContain("io.github", "tools.jackson", "java."));
    }

    @Provide
    static Arbitrary<String> pieces() {
        return SystemFileProperties.pieces();
    }

    private static List<Statement> read(String json, FaultList faults) throws IOException {
        return StatementsFile.read(
                name ->
                        Optional.of(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                faults);
    }
}
