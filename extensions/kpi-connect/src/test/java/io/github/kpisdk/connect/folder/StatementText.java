package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.source.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement as it is written in the file. */
final class StatementText {
    private final List<String> fields = new ArrayList<>();

    private StatementText(String id, String kind) {
        text("id", id).text("kind", kind);
    }

    static String of(Statement statement) {
        return "{" + String.join(", ", all(statement).fields) + "}";
    }

    private static StatementText all(Statement statement) {
        if (statement instanceof Statement.Change said) {
            return new StatementText(said.id(), "CHANGE")
                    .about(said.about())
                    .maybe("than", said.than())
                    .numbers(said.numbers())
                    .maybe("praise", said.praise());
        }
        if (statement instanceof Statement.Ltv said) {
            StatementText text =
                    new StatementText(said.id(), "LTV")
                            .scope(said.scope())
                            .text("cohort", said.cohort())
                            .text("value", said.value().toPlainString())
                            .maybe("basis", said.basis())
                            .maybe("churn", said.model().churn().map(one -> one.toPlainString()))
                            .text("customers", said.base().customers().orElseThrow())
                            .maybe("base", said.base().whom());
            return said.model().curve().isEmpty()
                    ? text
                    : text.list(
                            "curve",
                            said.model().curve().stream().map(one -> one.toPlainString()).toList());
        }
        if (statement instanceof Statement.Total said) {
            return new StatementText(said.id(), "TOTAL")
                    .text("kpi", said.kpi())
                    .text("period", said.period())
                    .text("value", said.value().toPlainString());
        }
        if (statement instanceof Statement.Action said) {
            return new StatementText(said.id(), "ACTION")
                    .about(said.about())
                    .text("than", said.than())
                    .text("action", said.action())
                    .text("picked", said.extreme() ? "EXTREME" : "OTHERWISE")
                    .text("control", yesOrNo(said.controlled()));
        }
        if (statement instanceof Statement.Proxy said) {
            return new StatementText(said.id(), "PROXY")
                    .scope(said.scope())
                    .text("proxy", said.proxy())
                    .text("outcome", said.outcome())
                    .text("lag", said.lag());
        }
        if (statement instanceof Statement.Basis said) {
            return new StatementText(said.id(), "BASIS")
                    .text("kpi", said.kpi())
                    .text("revenue_vat", yesOrNo(said.vat().orElseThrow().inRevenue()))
                    .text("cost_vat", yesOrNo(said.vat().orElseThrow().inCost()))
                    .text("event", said.events().orElseThrow().first())
                    .text("event_compared", said.events().orElseThrow().second());
        }
        Statement.BrandSearch said = (Statement.BrandSearch) statement;
        StatementText text =
                new StatementText(said.id(), "BRAND_SEARCH")
                        .text("channel", said.channel())
                        .text("period", said.period())
                        .text("brand_sales", said.brandSales())
                        .maybe("cost", said.cost().map(one -> one.toPlainString()));
        return said.tests().isEmpty() ? text : text.list("tests", said.tests().get());
    }

    private StatementText about(Statement.About about) {
        return text("kpi", about.kpi()).scope(about.scope()).text("period", about.period());
    }

    private StatementText scope(Scope scope) {
        return maybe("channel", scope.channel());
    }

    private StatementText numbers(Statement.Numbers numbers) {
        return maybe("before", numbers.before().map(one -> one.toPlainString()))
                .maybe("value", numbers.value().map(one -> one.toPlainString()))
                .maybe("change", numbers.change().map(one -> one.toPlainString()));
    }

    private StatementText maybe(String name, Optional<?> value) {
        return value.isPresent() ? text(name, value.get()) : this;
    }

    private StatementText text(String name, Object value) {
        fields.add("\"%s\": \"%s\"".formatted(name, value));
        return this;
    }

    private StatementText list(String name, List<?> values) {
        List<String> quoted = values.stream().map("\"%s\""::formatted).toList();
        fields.add("\"%s\": [%s]".formatted(name, String.join(", ", quoted)));
        return this;
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "YES" : "NO";
    }
}
