package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/**
 * One pure function of one subject. Its thresholds are its components, so a rule is a small record:
 *
 * <pre>{@code
 * record DearSale(BigDecimal most) implements ChannelRule {
 *     public Verdict judge(ChannelSubject channel) { … }
 * }
 * }</pre>
 *
 * <p>Several classes may share one description where a rule looks at more than one kind of subject.
 *
 * @param <S> the kind of subject
 */
public interface Rule<S extends Subject> {

    /** What it is. */
    RuleInfo info();

    /** The kind of subject that it looks at. */
    Class<S> subjectType();

    /** What it says of one subject. The same subject gives the same verdict. */
    Verdict judge(S subject);

    /** Subjects with what it says of them: they are shown on its page and run as tests. */
    default List<Example<S>> examples() {
        return List.of();
    }
}
