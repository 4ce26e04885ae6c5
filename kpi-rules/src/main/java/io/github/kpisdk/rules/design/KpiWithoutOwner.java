package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** KD105: nobody answers for a KPI, or several do, each on a card of their own. */
public record KpiWithoutOwner() implements CardRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KD105", "kpi-without-owner")
                    .title(
                            "Nobody answers for a KPI, or several do",
                            "За KPI никто не отвечает или отвечают несколько")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a card names nobody who answers for it, and when cards of"
                                    + " one KPI and channel name different people. Joint owners"
                                    + " named on one card are no fault. Of several such cards the"
                                    + " first is named.",
                            "Срабатывает, если в карточке никто не назван ответственным или"
                                    + " карточки одного KPI и канала называют разных людей."
                                    + " Совместная ответственность в одной карточке — не ошибка. Из"
                                    + " нескольких таких карточек называется первая.")
                    .message(
                            "noOwner",
                            Severity.WARNING,
                            Text.of("{kpi}: no accountable owner.", "{kpi}: нет ответственного."),
                            Text.of(
                                    "Silent if the card names an owner.",
                                    "Молчит, если в карточке назван ответственный."))
                    .message(
                            "manyOwners",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: accountable owners: {count} ({owners}); name one, or"
                                            + " make it joint.",
                                    "{kpi}: ответственных: {count} ({owners}); назовите одного или"
                                            + " сделайте показатель совместным."),
                            Text.of(
                                    "Silent if the cards name one owner, or name them as joint.",
                                    "Молчит, если в карточках назван один ответственный или они"
                                            + " названы совместными."))
                    .remedy(
                            "Name one role that answers for it.",
                            "Назовите одну роль, которая за него отвечает.")
                    .question("Who answers for this KPI?", "Кто отвечает за этот KPI?")
                    .source("article 1: every KPI needs someone responsible")
                    .build();

    /** As it is; there is nothing to set. */
    public static final KpiWithoutOwner USUAL = new KpiWithoutOwner();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        if (LeadVolumeWithoutQuality.owners(card).isEmpty()) {
            return Verdict.flagged("noOwner", Evidence.of(Words.title(card)));
        }
        List<CardSubject> same =
                card.within().cards().stream().filter(other -> isSame(card, other)).toList();
        Set<String> owners = new LinkedHashSet<>();
        same.forEach(other -> other.card().responsibility().owner().ifPresent(owners::add));
        boolean joint =
                same.stream()
                        .anyMatch(
                                other ->
                                        new HashSet<>(LeadVolumeWithoutQuality.owners(other))
                                                .containsAll(owners));
        boolean first = same.get(0).card().id().equals(card.card().id());
        if (joint || !first) {
            return Verdict.clear();
        }
        Text names = Words.list(owners.stream().map(card.within()::roleTitle).toList());
        return Verdict.flagged(
                "manyOwners",
                Evidence.of(
                        Words.title(card),
                        Fact.count("count", owners.size()),
                        Fact.words("owners", names)));
    }

    private static boolean isSame(CardSubject card, CardSubject other) {
        return other.card().kpi().equals(card.card().kpi())
                && other.card().channel().equals(card.card().channel())
                && !LeadVolumeWithoutQuality.owners(other).isEmpty();
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a card of CAC without an owner",
                                "карточка CAC без ответственного"),
                        DesignExamples.card("cac"),
                        "noOwner"),
                Example.flagged(
                        Text.of(
                                "two cards of cost per sale, one of marketing, one of sales",
                                "две карточки стоимости продажи: маркетинга и продаж"),
                        DesignExamples.costPerSaleTwice(),
                        "manyOwners"),
                Example.clear(
                        Text.of(
                                "one card of cost per sale, joint",
                                "одна карточка стоимости продажи, совместная"),
                        DesignExamples.costPerSaleJoint()));
    }
}
