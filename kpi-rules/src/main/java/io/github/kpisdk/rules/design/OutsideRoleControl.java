package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * KD111: who answers for a KPI holds too few of the levers that move it.
 *
 * @param minControl this part of the levers, or less, is too few
 */
public record OutsideRoleControl(BigDecimal minControl) implements CardRule {
    private static final Threshold MIN_CONTROL =
            Threshold.of("minControl", "0.5", "0", "1", Threshold.JUDGEMENT);
    private static final RuleInfo INFO =
            RuleInfo.of("KD111", "outside-role-control")
                    .title("The owner cannot move the KPI", "Ответственный не может двигать KPI")
                    .about(Category.DESIGN, Confidence.HEURISTIC, Tier.CORE)
                    .explanation(
                            "Compares the levers that the card names with those of the roles that"
                                    + " answer for it, joint owners included. Half of them is too"
                                    + " few. If the levers or the role are not described, it is not"
                                    + " judged.",
                            "Сравнивает рычаги из карточки с рычагами ролей, которые за неё"
                                    + " отвечают, включая совместных. Половина — мало. Если рычаги"
                                    + " или роль не описаны, суждения нет.")
                    .message(
                            "outside",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: {share} of its levers in the hands of"
                                            + " {owner}; missing: {missing}.",
                                    "{kpi}: рычагов в руках — {share} ({owner}); вне"
                                            + " контроля: {missing}."),
                            Text.of(
                                    "Silent if more than {min} of the levers are held.",
                                    "Молчит, если в руках больше {min} рычагов."))
                    .remedy(
                            "Give the KPI to whoever holds the levers, or make it joint along the"
                                    + " chain.",
                            "Отдайте KPI тому, у кого рычаги, или сделайте его совместным по"
                                    + " цепочке.")
                    .question(
                            "Who can really move it?", "Кто на самом деле может на него повлиять?")
                    .thresholds(MIN_CONTROL)
                    .source(
                            "article 2: a revenue target is unfair to someone who controls neither"
                                    + " sales nor prices",
                            "article 1: choose metrics that you can influence",
                            "article 0: marketing answers for acquisition and quality, sales for"
                                    + " conversion into money, the owner for profit")
                    .build();

    /** Half of the levers. */
    public static final OutsideRoleControl USUAL = new OutsideRoleControl(MIN_CONTROL.usual());

    /** Checks the threshold. */
    public OutsideRoleControl {
        MIN_CONTROL.check(minControl);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        List<String> owners = LeadVolumeWithoutQuality.owners(card);
        boolean described =
                owners.stream().allMatch(owner -> card.within().role(owner).isPresent());
        return Needs.none()
                .that(
                        !card.card().responsibility().levers().isEmpty(),
                        Cause.MISSING,
                        Text.of("levers of the KPI", "рычаги показателя"))
                .that(!owners.isEmpty(), Cause.MISSING, Text.of("owner", "ответственный"))
                .that(
                        described,
                        Cause.MISSING,
                        Text.of("levers of the owner", "рычаги ответственного"))
                .judge(() -> byLevers(card, owners));
    }

    private Verdict byLevers(CardSubject card, List<String> owners) {
        List<String> levers = card.card().responsibility().levers();
        Set<String> held = new LinkedHashSet<>();
        owners.forEach(owner -> held.addAll(card.within().role(owner).orElseThrow().moves()));
        List<String> missing = levers.stream().filter(lever -> !held.contains(lever)).toList();
        Known share =
                Known.of(
                        BigDecimal.valueOf(levers.size() - missing.size()),
                        BigDecimal.valueOf(levers.size()));
        Fact control = Fact.share("share", share).restingOn(levers.size()).against(minControl);
        if (missing.isEmpty() || share.isAbove(minControl)) {
            return Verdict.clear(control);
        }
        Text names = Words.list(owners.stream().map(card.within()::roleTitle).toList());
        return Verdict.flagged(
                "outside",
                Evidence.of(
                        Words.title(card),
                        Fact.words("owner", names),
                        control,
                        Fact.names("missing", missing),
                        Fact.share("min", Known.of(minControl))));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a marketer answers for revenue: 2 levers of 4",
                                "маркетолог отвечает за выручку: 2 рычага из 4"),
                        DesignExamples.levers("traffic", "lead-quality", "sales-process", "price"),
                        "outside"),
                Example.clear(
                        Text.of(
                                "the same marketer and accepted leads: 2 levers of 3",
                                "тот же маркетолог и принятые лиды: 2 рычага из 3"),
                        DesignExamples.levers("traffic", "lead-quality", "qualification")),
                Example.notJudged(
                        Text.of("no levers named", "рычаги не названы"),
                        DesignExamples.levers(),
                        Cause.MISSING));
    }
}
