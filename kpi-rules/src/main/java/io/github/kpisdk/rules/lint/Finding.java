package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Message;
import io.github.kpisdk.rules.rule.Placeholders;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A rule spoke of a subject: what is wrong, by which evidence, what hangs on it, what helps.
 *
 * @param rule what the rule is
 * @param message what it says
 * @param key of what it speaks
 * @param evidence on what it rests
 */
public record Finding(RuleInfo rule, Message message, SubjectKey key, Evidence evidence) {
    /** The most money first, then the most severe, then by code, message and key. */
    static final Comparator<Finding> BY_MONEY =
            Comparator.comparing(Finding::stake, Finding::moreFirst)
                    .thenComparing(Finding::severity, Comparator.reverseOrder())
                    .thenComparing(finding -> finding.rule.code())
                    .thenComparing(finding -> finding.message.id())
                    .thenComparing(Finding::key);

    /**
     * What a rule said.
     *
     * @throws IllegalArgumentException if it did not find anything wrong, or has no such message
     */
    public static Finding of(RuleInfo rule, SubjectKey key, Verdict verdict) {
        String message =
                verdict.fold(
                        clear -> null,
                        flagged -> flagged.message(),
                        open -> open.message(),
                        not -> null);
        if (message == null) {
            throw new IllegalArgumentException("%s found nothing: %s".formatted(rule, verdict));
        }
        return new Finding(rule, rule.message(message), key, verdict.evidence());
    }

    /** How bad it is. */
    public Severity severity() {
        return message.severity();
    }

    /** The money that hangs on it; empty where nobody can say. */
    public Optional<Known> stake() {
        return evidence.stake();
    }

    /** What is wrong, with the figures in it. */
    public String text(Language language, String currency) {
        return fill(message.text(), language, currency);
    }

    /** What would make the rule silent. */
    public String silentIf(Language language, String currency) {
        return fill(message.silentIf(), language, currency);
    }

    /**
     * The same for the same rule, message and subject on every day and machine: the SHA-256 of
     * them, in hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(rule.code() + "|" + message.id() + "|" + key);
    }

    /** Whether it is about the same fact as another, and says more of it. */
    boolean saysMoreThan(Finding other) {
        return rule.supersedes(message.id(), other.rule.code()) && key.concerns(other.key);
    }

    /**
     * Refuses a message that names a fact which is neither in the evidence nor in the key.
     *
     * @param names of the message
     */
    void refuseUnsaid(Set<String> names) {
        for (String name : names) {
            if (evidence.fact(name).isEmpty() && !key.parts().containsKey(name)) {
                throw unsaid(name);
            }
        }
    }

    private String fill(Text template, Language language, String currency) {
        return Placeholders.fill(
                template.in(language),
                name ->
                        evidence.fact(name)
                                .map((Fact fact) -> fact.in(language, currency))
                                .or(() -> Optional.ofNullable(key.parts().get(name)))
                                .orElseThrow(() -> unsaid(name)));
    }

    private IllegalStateException unsaid(String name) {
        return new IllegalStateException(
                "%s: nothing stands for {%s} in message %s".formatted(rule, name, message.id()));
    }

    private static int moreFirst(Optional<Known> one, Optional<Known> other) {
        if (one.isPresent() && other.isPresent()) {
            return other.get().compareTo(one.get());
        }
        return Boolean.compare(other.isPresent(), one.isPresent());
    }
}
