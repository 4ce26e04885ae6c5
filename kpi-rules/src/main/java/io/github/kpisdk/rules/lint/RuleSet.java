package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.design.DesignRules;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a run, in the order of evaluation: completeness first, design last.
 *
 * <pre>{@code
 * LintReport report = RuleSet.core().with(new DearSale(limit)).judge(context, LintOptions.on(day));
 * }</pre>
 */
public final class RuleSet {
    private final List<Rule<?>> rules;

    private RuleSet(Collection<? extends Rule<?>> rules) {
        List<Rule<?>> ordered = new ArrayList<>(rules);
        ordered.sort(
                Comparator.comparing((Rule<?> rule) -> rule.info().category())
                        .thenComparing(rule -> rule.info().code()));
        this.rules = List.copyOf(ordered);
        Map<String, RuleInfo> byCode = new LinkedHashMap<>();
        for (Rule<?> rule : this.rules) {
            RuleInfo first = byCode.putIfAbsent(rule.info().code(), rule.info());
            if (first != null && first != rule.info()) {
                throw new IllegalArgumentException(
                        "Two rules have the code %s: %s and %s"
                                .formatted(rule.info().code(), first.name(), rule.info().name()));
            }
        }
    }

    /**
     * Exactly these rules.
     *
     * @throws IllegalArgumentException if two share a code and not their description
     */
    public static RuleSet of(Rule<?>... rules) {
        return of(List.of(rules));
    }

    /**
     * Exactly these rules.
     *
     * @throws IllegalArgumentException if two share a code and not their description
     */
    public static RuleSet of(Collection<? extends Rule<?>> rules) {
        return new RuleSet(rules);
    }

    /** All rules that are on by themselves. */
    public static RuleSet core() {
        return of(BuiltIn.of(Tier.CORE));
    }

    /** All rules that are on by themselves, and the strict ones, in their strict form. */
    public static RuleSet strict() {
        return of(BuiltIn.of(Tier.CORE, Tier.STRICT))
                .with(DesignRules.STRICT.toArray(new Rule<?>[0]));
    }

    /** These rules and more. A rule of the same class as one that is there takes its place. */
    public RuleSet with(Rule<?>... more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        for (Rule<?> rule : more) {
            all.removeIf(old -> old.getClass() == rule.getClass());
            all.add(rule);
        }
        return new RuleSet(all);
    }

    /**
     * These rules without some.
     *
     * @throws IllegalArgumentException naming a code that none of them has
     */
    public RuleSet without(String... codes) {
        List<Rule<?>> left = new ArrayList<>(rules);
        for (String code : codes) {
            if (!left.removeIf(rule -> rule.info().code().equals(code))) {
                throw new IllegalArgumentException("No rule has the code " + code);
            }
        }
        return new RuleSet(left);
    }

    /** The rules in the order of evaluation. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The descriptions, each once, in the order of evaluation. */
    public List<RuleInfo> infos() {
        return rules.stream().map(Rule::info).distinct().toList();
    }

    /** The description of a code. */
    public Optional<RuleInfo> info(String code) {
        return infos().stream().filter(info -> info.code().equals(code)).findFirst();
    }

    /**
     * What people should know of a rule, as Markdown: when it speaks, what it says, its examples,
     * what helps, what it can be set to.
     *
     * @throws IllegalArgumentException naming the code if none of the rules has it
     */
    public String explain(String code, Language language) {
        List<Rule<?>> same =
                rules.stream().filter(rule -> rule.info().code().equals(code)).toList();
        if (same.isEmpty()) {
            throw new IllegalArgumentException("No rule has the code " + code);
        }
        return RulePage.of(same, language);
    }

    /** What the rules say of all subjects. */
    public LintReport judge(LintContext context, LintOptions options) {
        return new LintRun(this, context, options).report();
    }
}
