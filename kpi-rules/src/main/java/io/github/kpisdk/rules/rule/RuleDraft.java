package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A description of a rule that is being written. */
public final class RuleDraft {
    final String code;
    final String name;
    @Nullable Text title;
    @Nullable Category category;
    @Nullable Confidence confidence;
    @Nullable Tier tier;
    @Nullable Text remedy;
    @Nullable Text question;
    @Nullable Text explanation;
    List<Message> messages = new ArrayList<>();
    List<Threshold> thresholds = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    Set<String> blockedBy = new LinkedHashSet<>();
    Set<String> supersedes = new LinkedHashSet<>();
    Map<String, Set<String>> supersededBy = new LinkedHashMap<>();
    Set<String> neverSuppressed = new LinkedHashSet<>();

    RuleDraft(String code, String name) {
        this.code = Required.field("code", code);
        this.name = Required.field("name", name);
    }

    /** A copy that what is said of the draft later does not reach. */
    private RuleDraft(RuleDraft said) {
        this(said.code, said.name);
        title = said.title;
        category = said.category;
        confidence = said.confidence;
        tier = said.tier;
        remedy = said.remedy;
        question = said.question;
        explanation = said.explanation;
        messages = List.copyOf(said.messages);
        thresholds = List.copyOf(said.thresholds);
        sources = List.copyOf(said.sources);
        blockedBy = Collections.unmodifiableSet(new LinkedHashSet<>(said.blockedBy));
        supersedes = Collections.unmodifiableSet(new LinkedHashSet<>(said.supersedes));
        supersededBy = Map.copyOf(said.supersededBy);
        neverSuppressed = Collections.unmodifiableSet(new LinkedHashSet<>(said.neverSuppressed));
    }

    /** What is wrong where it speaks, in one sentence. */
    public RuleDraft title(String en, String ru) {
        title = Text.of(en, ru);
        return this;
    }

    /** What it is about, on what its findings rest, and whether it is on by itself. */
    public RuleDraft about(Category what, Confidence howSure, Tier on) {
        category = what;
        confidence = howSure;
        tier = on;
        return this;
    }

    /** When it speaks and when it does not, in words. */
    public RuleDraft explanation(String en, String ru) {
        explanation = Text.of(en, ru);
        return this;
    }

    /**
     * Something that it can say; the first is the main message.
     *
     * @param text what is wrong, with names of facts in braces
     * @param silentIf what would make it silent, with names of facts in braces
     */
    public RuleDraft message(String id, Severity severity, Text text, Text silentIf) {
        messages.add(new Message(id, severity, text, silentIf));
        return this;
    }

    /** What helps. */
    public RuleDraft remedy(String en, String ru) {
        remedy = Text.of(en, ru);
        return this;
    }

    /** The question whose answer is a decision. */
    public RuleDraft question(String en, String ru) {
        question = Text.of(en, ru);
        return this;
    }

    /** What it can be set to. */
    public RuleDraft thresholds(Threshold... all) {
        thresholds.addAll(List.of(all));
        return this;
    }

    /** Where it comes from. */
    public RuleDraft source(String... all) {
        sources.addAll(List.of(all));
        return this;
    }

    /** Codes of rules whose findings make this one wait. */
    public RuleDraft blockedBy(String... codes) {
        blockedBy.addAll(List.of(codes));
        return this;
    }

    /** Codes of rules whose findings say less of the same fact, and are left out. */
    public RuleDraft supersedes(String... codes) {
        supersedes.addAll(List.of(codes));
        return this;
    }

    /** Codes of rules whose findings say less than one message of this rule. */
    public RuleDraft messageSupersedes(String messageId, String... codes) {
        supersededBy.put(messageId, Set.of(codes));
        return this;
    }

    /** Messages that nobody may switch off: what they say is wrong and not a matter of taste. */
    public RuleDraft neverSuppressed(String... messageIds) {
        neverSuppressed.addAll(List.of(messageIds));
        return this;
    }

    /**
     * The description.
     *
     * @throws IllegalArgumentException naming what is missing or wrong
     */
    public RuleInfo build() {
        Required.field("title", title);
        Required.field("category", category);
        Required.field("remedy", remedy);
        Required.field("question", question);
        Required.field("explanation", explanation);
        return new RuleInfo(new RuleDraft(this));
    }

    static <T> T given(String field, @Nullable T value) {
        return Required.field(field, value);
    }
}
