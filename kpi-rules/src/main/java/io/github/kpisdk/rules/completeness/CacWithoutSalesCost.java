package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** KC603, of cards: a KPI goes by the name of CAC and leaves out what sales cost. */
public record CacWithoutSalesCost() implements CardRule {
    /** As it is. */
    public static final CacWithoutSalesCost USUAL = new CacWithoutSalesCost();

    private static final Pattern CAC = Pattern.compile("\\bCAC\\b");
    private static final Set<CostKind> OF_SALES = Set.of(CostKind.SALES_PAY, CostKind.SALES_OTHER);

    @Override
    public RuleInfo info() {
        return CostNotRecorded.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Kpi> kpi = card.kpi();
        return CardNeeds.declared(card)
                .applies(
                        kpi.filter(CacWithoutSalesCost::isCac).isPresent(),
                        Text.of("it is no CAC", "это не CAC"))
                .applies(
                        kpi.filter(one -> !costs(one).isEmpty()).isPresent(),
                        Text.of("no cost is in it", "расходов в нём нет"))
                .judge(() -> byCosts(kpi.orElseThrow()));
    }

    private static boolean isCac(Kpi kpi) {
        return kpi.unit().equals(Unit.MONEY.per(Entity.CUSTOMER))
                && (kpi.id().startsWith("cac/") || CAC.matcher(kpi.title().en()).find());
    }

    private static List<Quantity> costs(Kpi kpi) {
        return kpi.quantities().stream()
                .filter(one -> one.rows().table().equals(Table.COSTS))
                .filter(one -> one.unit().equals(Unit.MONEY))
                .toList();
    }

    private static Verdict byCosts(Kpi kpi) {
        List<Quantity> costs = costs(kpi);
        Evidence evidence =
                Evidence.of(
                        Fact.words("kpi", kpi.title()),
                        Fact.words(
                                "scope",
                                Text.of(names(costs, Language.EN), names(costs, Language.RU))));
        return costs.stream().anyMatch(CacWithoutSalesCost::holdsSalesCost)
                ? new Clear(evidence)
                : Verdict.flagged("adOnlyCac", evidence);
    }

    /** Whether it adds up any cost of sales. */
    private static boolean holdsSalesCost(Quantity cost) {
        return OF_SALES.stream()
                .anyMatch(kind -> cost.rows().where().filter(x -> !admits(x, kind)).isEmpty());
    }

    private static boolean admits(Condition condition, CostKind kind) {
        if (condition instanceof Condition.Both both) {
            return admits(both.left(), kind) && admits(both.right(), kind);
        }
        if (condition instanceof Condition.Not not) {
            return !not.columns().contains(Costs.KIND) || !admits(not.condition(), kind);
        }
        return !(condition instanceof Condition.OneOf<?> one)
                || !one.column().equals(Costs.KIND)
                || one.values().contains(kind);
    }

    private static String names(List<Quantity> costs, Language language) {
        return costs.stream()
                .map(cost -> cost.title().in(language))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("CAC of marketing alone", "CAC только по маркетингу"),
                        CompletenessExamples.card("cac/marketing-only", "CRM"),
                        "adOnlyCac"),
                Example.clear(
                        Text.of("CAC of marketing and sales", "CAC по маркетингу и продажам"),
                        CompletenessExamples.card("cac", "CRM")));
    }
}
