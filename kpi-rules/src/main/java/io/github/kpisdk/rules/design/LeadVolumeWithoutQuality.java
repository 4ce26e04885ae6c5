package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * KD103: somebody answers for the number of leads and for nothing that tells what they are worth.
 */
public record LeadVolumeWithoutQuality() implements CardRule {
    private static final Set<String> QUALITY_IDS =
            Set.of("qualified-share", "qualified-leads", "cpl/qualified");
    private static final RuleInfo INFO =
            RuleInfo.of("KD103", "lead-volume-without-quality")
                    .title(
                            "The number of leads is a KPI, and nothing beside it tells their worth",
                            "Количество лидов — KPI, а рядом нет показателя их качества")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when those who answer for a number of leads answer for no KPI"
                                    + " beyond the lead, and for no share or price of qualified"
                                    + " leads. A figure of the team on which no reward hangs does"
                                    + " not count.",
                            "Срабатывает, если у тех, кто отвечает за количество лидов, нет KPI"
                                    + " дальше заявки и нет доли или цены квалифицированных лидов."
                                    + " Показатель команды без премии и штрафа не в счёт.")
                    .message(
                            "volumeOnly",
                            Severity.WARNING,
                            Text.of(
                                    "{owner}: answering for the number of leads ({kpi})"
                                            + " and for no measure of their quality; volume will"
                                            + " grow at the expense of quality.",
                                    "{owner}: в ответе за количество лидов ({kpi}) и ни"
                                            + " за один показатель качества; объём вырастет в"
                                            + " ущерб качеству."),
                            Text.of(
                                    "Silent if {owner} answers for a KPI of sales or of qualified"
                                            + " leads, too.",
                                    "Молчит, если {owner} отвечает и за KPI продаж или"
                                            + " квалифицированных лидов."))
                    .remedy(
                            "Pair it: pay the bonus only for leads of which a stated share was"
                                    + " closed.",
                            "Дополните парой: премия только за лиды, из которых продажи закрыли"
                                    + " оговорённую долю.")
                    .question(
                            "By which figure will the quality of leads be judged?",
                            "По какому показателю будем судить о качестве лидов?")
                    .source(
                            "article 2: a KPI on the number of leads alone drives volume at the"
                                    + " expense of quality",
                            "article 2: tie the KPI to quality as well as to quantity")
                    .supersedes("KD114")
                    .build();

    /** As it is; there is nothing to set. */
    public static final LeadVolumeWithoutQuality USUAL = new LeadVolumeWithoutQuality();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        List<String> owners = owners(card);
        return Needs.none()
                .applies(
                        isLeadCount(card),
                        Text.of("it is no number of leads", "это не количество лидов"))
                .applies(
                        judges(card),
                        Text.of("nobody is judged by it", "по нему никого не оценивают"))
                .that(!owners.isEmpty(), Cause.MISSING, Text.of("owner", "ответственный"))
                .judge(() -> byOwners(card, owners));
    }

    private static Verdict byOwners(CardSubject card, List<String> owners) {
        boolean paired =
                card.within().cards().stream()
                        .filter(other -> owners(other).stream().anyMatch(owners::contains))
                        .anyMatch(LeadVolumeWithoutQuality::isQuality);
        Text names = Words.list(owners.stream().map(card.within()::roleTitle).toList());
        return paired
                ? Verdict.clear()
                : Verdict.flagged(
                        "volumeOnly", Evidence.of(Fact.words("owner", names), Words.title(card)));
    }

    static List<String> owners(CardSubject card) {
        List<String> all = new ArrayList<>(card.card().responsibility().jointOwners());
        card.card().responsibility().owner().ifPresent(owner -> all.add(0, owner));
        return all;
    }

    private static boolean isLeadCount(CardSubject card) {
        return card.kpi()
                .map(kpi -> kpi.id().equals("leads"))
                .orElse(
                        card.stage().equals(Optional.of(FunnelStage.LEAD))
                                && card.axis().equals(Optional.of(Axis.VOLUME)));
    }

    private static boolean judges(CardSubject card) {
        boolean rewarded =
                card.card()
                        .responsibility()
                        .incentive()
                        .filter(hangs -> hangs != Incentive.NONE)
                        .isPresent();
        return rewarded || !card.card().standing().equals(Optional.of(Standing.TEAM));
    }

    private static boolean isQuality(CardSubject card) {
        return card.stage().filter(stage -> stage.compareTo(FunnelStage.LEAD) > 0).isPresent()
                || QUALITY_IDS.contains(card.card().kpi())
                || card.card().responsibility().axis().equals(Optional.of(Axis.QUALITY));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a marketer with leads (a bonus) and CPL",
                                "маркетолог: лиды (премия) и CPL"),
                        DesignExamples.leadsBesides("cpl"),
                        "volumeOnly"),
                Example.clear(
                        Text.of(
                                "the same with leads and close rate",
                                "то же: лиды и доля закрытых сделок"),
                        DesignExamples.leadsBesides("close-rate")),
                Example.notJudged(
                        Text.of("a card of CAC", "карточка CAC"),
                        DesignExamples.card("cac"),
                        Cause.NOT_APPLICABLE));
    }
}
