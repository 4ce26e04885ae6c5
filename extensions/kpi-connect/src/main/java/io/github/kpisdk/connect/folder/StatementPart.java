package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.source.LtvModel;
import io.github.kpisdk.rules.source.Statement;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.subject.LtvBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement of {@code statements.json}; its fields depend on its kind. */
final class StatementPart {
    private static final Set<String> KPIS =
            Kpis.ALL.stream().map(Kpi::id).collect(Collectors.toCollection(LinkedHashSet::new));

    private final JsonPart part;
    private final String id;

    StatementPart(JsonPart part, String id) {
        this.part = part;
        this.id = id;
    }

    /** What is said. */
    private enum Kind {
        CHANGE("kpi", "channel", "period", "than", "before", "value", "change", "praise"),
        TOTAL("kpi", "period", "value"),
        LTV("channel", "cohort", "value", "basis", "churn", "curve", "days", "customers", "base"),
        ACTION(
                "kpi", "channel", "period", "than", "before", "value", "action", "picked",
                "control"),
        PROXY("channel", "proxy", "outcome", "lag"),
        BASIS("kpi", "revenue_vat", "cost_vat", "event", "event_compared"),
        BRAND_SEARCH("channel", "period", "brand_sales", "tests", "cost");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = Stream.concat(Stream.of("id", "kind"), Stream.of(fields)).toList();
        }
    }

    /** Yes or no. */
    private enum Answer {
        YES,
        NO
    }

    /** Why a channel was picked. */
    private enum Picked {
        EXTREME,
        OTHERWISE
    }

    /** Empty if faults were noted. */
    Optional<Statement> statement() {
        Kind kind = part.constant("kind", Kind.class);
        if (kind == null) {
            return Optional.empty();
        }
        part.only(kind.fields);
        try {
            return Optional.ofNullable(
                    switch (kind) {
                        case CHANGE -> change();
                        case TOTAL -> total();
                        case LTV -> ltv();
                        case ACTION -> action();
                        case PROXY -> proxy();
                        case BASIS -> basis();
                        case BRAND_SEARCH -> brandSearch();
                    });
        } catch (IllegalArgumentException e) {
            part.fault(Cells.withSmallInitial(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private @Nullable Statement change() {
        String kpi = part.read("kpi", StatementPart::kpi);
        Scope scope = scope();
        Period period = part.read("period", Period::parse);
        Optional<Period> than = part.find("than", Period::parse);
        Statement.Numbers numbers = numbers(part.find("change", StatementPart::number));
        Optional<Statement.Praise> praise = part.findConstant("praise", Statement.Praise.class);
        return kpi == null || period == null
                ? null
                : new Statement.Change(
                        id, new Statement.About(kpi, scope, period), than, numbers, praise);
    }

    private @Nullable Statement total() {
        String kpi = part.read("kpi", StatementPart::kpi);
        Period period = part.read("period", Period::parse);
        BigDecimal value = part.read("value", StatementPart::number);
        return kpi == null || period == null || value == null
                ? null
                : new Statement.Total(id, kpi, period, value);
    }

    private @Nullable Statement ltv() {
        Period cohort = part.read("cohort", Period::parse);
        BigDecimal value = part.read("value", StatementPart::number);
        Optional<LtvBasis> basis = part.findConstant("basis", LtvBasis.class);
        Optional<Long> days = part.find("days", StatementPart::small);
        LtvModel model =
                new LtvModel(
                        part.find("churn", StatementPart::number),
                        part.findAll("curve", StatementPart::number).orElse(List.of()),
                        days.isPresent()
                                ? OptionalInt.of(days.get().intValue())
                                : OptionalInt.empty());
        Optional<Long> customers = part.find("customers", Decimals::parseCount);
        Statement.Base base =
                new Statement.Base(
                        customers.isPresent()
                                ? OptionalLong.of(customers.get())
                                : OptionalLong.empty(),
                        part.findConstant("base", Statement.Whom.class));
        Scope scope = scope();
        return cohort == null || value == null
                ? null
                : new Statement.Ltv(id, scope, cohort, value, basis, model, base);
    }

    private @Nullable Statement action() {
        String kpi = part.read("kpi", StatementPart::kpi);
        String channel = part.read("channel", StatementPart::channel);
        Period period = part.read("period", Period::parse);
        Period than = part.read("than", Period::parse);
        String action = part.read("action", text -> text);
        Picked picked = part.constant("picked", Picked.class);
        Answer control = part.constant("control", Answer.class);
        Statement.Numbers numbers = numbers(Optional.empty());
        if (kpi == null
                || channel == null
                || period == null
                || than == null
                || action == null
                || picked == null
                || control == null) {
            return null;
        }
        return new Statement.Action(
                id,
                new Statement.About(kpi, Scope.channel(channel), period),
                than,
                action,
                picked == Picked.EXTREME,
                control == Answer.YES,
                numbers);
    }

    private @Nullable Statement proxy() {
        Scope scope = scope();
        String proxy = part.read("proxy", StatementPart::kpi);
        String outcome = part.read("outcome", StatementPart::kpi);
        Long lag = part.has("lag") ? part.read("lag", StatementPart::small) : Long.valueOf(0);
        return proxy == null || outcome == null || lag == null
                ? null
                : new Statement.Proxy(id, scope, proxy, outcome, lag.intValue());
    }

    private @Nullable Statement basis() {
        String kpi = part.read("kpi", StatementPart::kpi);
        Optional<BasisSubject.Vat> vat = Optional.empty();
        if (part.has("revenue_vat") || part.has("cost_vat")) {
            Answer revenue = part.constant("revenue_vat", Answer.class);
            Answer cost = part.constant("cost_vat", Answer.class);
            vat = Optional.of(new BasisSubject.Vat(revenue == Answer.YES, cost == Answer.YES));
        }
        Optional<BasisSubject.Events> events = Optional.empty();
        if (part.has("event") || part.has("event_compared")) {
            String first = part.read("event", StatementPart::words);
            String second = part.read("event_compared", StatementPart::words);
            if (first == null || second == null) {
                return null;
            }
            events = Optional.of(new BasisSubject.Events(first, second));
        }
        return kpi == null ? null : new Statement.Basis(id, kpi, vat, events);
    }

    private @Nullable Statement brandSearch() {
        String channel = part.read("channel", StatementPart::channel);
        Period period = part.read("period", Period::parse);
        Long sales = part.read("brand_sales", Decimals::parseCount);
        Optional<List<LocalDate>> tests = part.findAll("tests", SuppressionsFile::day);
        Optional<BigDecimal> cost = part.find("cost", StatementPart::number);
        return channel == null || period == null || sales == null
                ? null
                : new Statement.BrandSearch(id, channel, period, sales, tests, cost);
    }

    private Statement.Numbers numbers(Optional<BigDecimal> change) {
        return new Statement.Numbers(
                part.find("before", StatementPart::number),
                part.find("value", StatementPart::number),
                change);
    }

    private Scope scope() {
        return part.find("channel", StatementPart::channel)
                .map(Scope::channel)
                .orElse(Scope.BUSINESS);
    }

    private static String kpi(String text) {
        if (!KPIS.contains(text)) {
            throw new IllegalArgumentException(
                    "no such KPI: " + Excerpt.of(text) + StatementsFile.near(text, KPIS));
        }
        return text;
    }

    private static String channel(String text) {
        Ids.problemWithChannel(text)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem);
                        });
        return text;
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        return text;
    }

    /** With the digits that were written. */
    private static BigDecimal number(String text) {
        Decimals.parse(text);
        return new BigDecimal(text);
    }

    private static Long small(String text) {
        long count = Decimals.parseCount(text);
        if (count > LtvModel.MOST_DAYS) {
            throw new IllegalArgumentException(
                    "must be no more than %s: %s".formatted(LtvModel.MOST_DAYS, count));
        }
        return count;
    }
}
