package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run found, and as honestly what it could not judge. There is no overall score: one number
 * for all would be the first figure that only looks good.
 */
public final class LintReport {
    private final LintContext context;
    private final LintOptions options;
    private final List<Judgement> judgements;
    private final List<RuleFault> faults;
    private final List<RuleInfo> idle;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();
    private final List<Finding> known = new ArrayList<>();
    private final List<Finding> superseded = new ArrayList<>();

    LintReport(
            RuleSet rules,
            LintContext context,
            LintOptions options,
            List<Judgement> judgements,
            List<RuleFault> faults,
            List<RuleInfo> idle,
            Flags flagged) {
        this.context = context;
        this.options = options;
        this.judgements = List.copyOf(judgements);
        this.faults = List.copyOf(faults);
        Set<RuleInfo> judging =
                judgements.stream().map(Judgement::rule).collect(Collectors.toSet());
        this.idle = idle.stream().distinct().filter(rule -> !judging.contains(rule)).toList();
        List<Finding> all = new ArrayList<>(flagged.all());
        all.sort(Finding.BY_MONEY);
        Set<Finding> repeated = OneFact.repeated(all);
        Map<String, List<RuleInfo>> above = new HashMap<>();
        for (Finding finding : all) {
            List<RuleInfo> sayMore =
                    above.computeIfAbsent(
                            finding.rule().code(),
                            code ->
                                    rules.infos().stream()
                                            .filter(rule -> rule.maySupersede(code))
                                            .toList());
            (repeated.contains(finding) ? superseded : listFor(finding, sayMore, flagged))
                    .add(finding);
        }
    }

    /** Where a finding belongs, beside those of rules that may say more of the same fact. */
    private List<Finding> listFor(Finding finding, List<RuleInfo> above, Flags flagged) {
        boolean saidBefore =
                above.stream()
                        .anyMatch(
                                rule ->
                                        flagged.any(
                                                rule.code(),
                                                finding.key(),
                                                other -> other.saysMoreThan(finding)));
        if (saidBefore) {
            return superseded;
        }
        if (suppressionOf(finding).isPresent()) {
            return suppressed;
        }
        return options.baseline().knows(finding) ? known : findings;
    }

    /** The currency of all money. */
    public String currency() {
        return context.currency();
    }

    /** What was found, the most money first. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What was found and somebody took the responsibility for. */
    public List<Finding> suppressed() {
        return List.copyOf(suppressed);
    }

    /** Who took the responsibility for a finding and why, if somebody did and may. */
    public Optional<Suppression> suppressionOf(Finding finding) {
        return finding.rule().isSuppressible(finding.message().id())
                ? options.suppressions().stream()
                        .filter(one -> one.covers(finding) && one.holdsOn(options.day()))
                        .findFirst()
                : Optional.empty();
    }

    /** What was there before the run; empty if nobody said. */
    public Baseline baseline() {
        return options.baseline();
    }

    /** What was found and was there before. */
    public List<Finding> known() {
        return List.copyOf(known);
    }

    /** What was found and says less than another finding of the same fact. */
    public List<Finding> superseded() {
        return List.copyOf(superseded);
    }

    /** What looks wrong, and may by chance: not findings. */
    public List<Finding> inconclusive() {
        return judgements.stream()
                .filter(one -> one.verdict() instanceof Inconclusive)
                .map(one -> Finding.of(one.rule(), one.key(), one.verdict()))
                .sorted(Finding.BY_MONEY)
                .toList();
    }

    /** What every rule said of every subject, in the order of evaluation. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** What could not be judged. */
    public List<Judgement> notJudged() {
        return judgements.stream().filter(one -> one.verdict() instanceof NotJudged).toList();
    }

    /** Rules that failed. */
    public List<RuleFault> faults() {
        return faults;
    }

    /** Rules that had nothing to look at, in the order of evaluation. */
    public List<RuleInfo> idle() {
        return idle;
    }

    /** The most severe finding; empty if nothing was found. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    /** Whether there is a finding at least so severe. */
    public boolean exceeds(Severity limit) {
        return worst().filter(severity -> severity.compareTo(limit) >= 0).isPresent();
    }

    /** Why a rule did not speak of a subject, or that it did; one line for each verdict. */
    public List<String> explainSilence(String code, SubjectKey key, Language language) {
        return Silence.of(this, code, key, language);
    }
}
