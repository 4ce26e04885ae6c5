package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rule is, for people: pages, reports and messages are written from it.
 *
 * <pre>{@code
 * RuleInfo.of("KE201", "ltv-below-3-cac")
 *         .title("LTV is less than three times CAC", "LTV меньше трёх CAC")
 *         .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
 *         .message("below", Severity.WARNING, text, silentIf)
 *         .remedy("Raise retention or margin, or cut CAC.", "…")
 *         .question("Which channel will be cut first?", "…")
 *         .source("article 2")
 *         .build();
 * }</pre>
 */
public final class RuleInfo {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{3}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RuleDraft said;

    RuleInfo(RuleDraft draft) {
        said = draft;
        refuseUnless(CODE.matcher(said.code).matches(), "A code is like XX101, not " + said.code);
        refuseUnless(
                NAME.matcher(said.name).matches(), "A name is like cost-rises, not " + said.name);
        refuseUnless(!said.messages.isEmpty(), said.code + " needs a message");
        refuseUnless(
                said.messages.stream().map(Message::id).distinct().count() == said.messages.size(),
                said.code + " has two messages of one id");
        said.neverSuppressed.forEach(this::message);
        said.supersededBy.keySet().forEach(this::message);
        refuseUnless(!said.sources.isEmpty(), said.code + " needs a source");
    }

    /**
     * Starts a description.
     *
     * @param code two capital letters and three digits; K as the first letter is ours
     * @param name lower-case words with hyphens
     */
    public static RuleDraft of(String code, String name) {
        return new RuleDraft(code, name);
    }

    private static void refuseUnless(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Its code, which is never used for anything else. */
    public String code() {
        return said.code;
    }

    /** Its name. */
    public String name() {
        return said.name;
    }

    /** What is wrong where it speaks, in one sentence. */
    public Text title() {
        return RuleDraft.given("title", said.title);
    }

    /** What it is about. */
    public Category category() {
        return RuleDraft.given("category", said.category);
    }

    /** On what its findings rest. */
    public Confidence confidence() {
        return RuleDraft.given("confidence", said.confidence);
    }

    /** Whether it is on by itself. */
    public Tier tier() {
        return RuleDraft.given("tier", said.tier);
    }

    /** What it can say, the main message first. */
    public List<Message> messages() {
        return said.messages;
    }

    /** The severity of the main message. */
    public Severity severity() {
        return said.messages.get(0).severity();
    }

    /**
     * A message of it.
     *
     * @throws IllegalArgumentException if it has none of this id
     */
    public Message message(String id) {
        for (Message message : said.messages) {
            if (message.id().equals(id)) {
                return message;
            }
        }
        throw new IllegalArgumentException(
                "%s has no message %s, only %s"
                        .formatted(
                                said.code,
                                id,
                                said.messages.stream()
                                        .map(Message::id)
                                        .collect(Collectors.joining(", "))));
    }

    /** What helps. */
    public Text remedy() {
        return RuleDraft.given("remedy", said.remedy);
    }

    /** The question whose answer is a decision. */
    public Text question() {
        return RuleDraft.given("question", said.question);
    }

    /** When it speaks and when it does not, in words. */
    public Text explanation() {
        return RuleDraft.given("explanation", said.explanation);
    }

    /** What it can be set to. */
    public List<Threshold> thresholds() {
        return said.thresholds;
    }

    /** Where it comes from. */
    public List<String> sources() {
        return said.sources;
    }

    /** Codes of rules whose findings make this one wait. */
    public Set<String> blockedBy() {
        return said.blockedBy;
    }

    /** Codes of rules whose findings say less of the same fact, and are left out. */
    public Set<String> supersedes() {
        return said.supersedes;
    }

    /** Whether some finding of this rule leaves out those of another. */
    public boolean maySupersede(String code) {
        return said.messages.stream().anyMatch(message -> supersedes(message.id(), code));
    }

    /** Whether a finding of this rule with a message leaves out those of another. */
    public boolean supersedes(String message, String code) {
        return said.supersedes.contains(code)
                || said.supersededBy.getOrDefault(message(message).id(), Set.of()).contains(code);
    }

    /** Whether somebody may switch a finding off. */
    public boolean isSuppressible(String message) {
        return !said.neverSuppressed.contains(message(message).id());
    }

    /** Code and name. */
    @Override
    public String toString() {
        return said.code + " " + said.name;
    }
}
