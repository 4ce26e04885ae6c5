package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.time.LocalDate;

/**
 * One suppression of a run, as a subject of the rules about suppressions. A run makes them itself,
 * after all other rules have spoken.
 *
 * @param suppression the suppression
 * @param number 1, or more where others are for the same rule, subject and day
 * @param day the day of the run
 * @param known whether a rule of its code is among those of the run or of the library
 * @param effect what it does in the run
 */
public record SuppressionSubject(
        Suppression suppression, int number, LocalDate day, boolean known, Effect effect)
        implements Subject {

    /** Checks that all is there. */
    public SuppressionSubject {
        Required.field("suppression", suppression);
        Required.field("day", day);
        Required.field("effect", effect);
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, not " + number);
        }
    }

    /** Its rule, subject and last day, and its number where there are several. */
    @Override
    public SubjectKey key() {
        SubjectKey key =
                SubjectKey.of("suppression", suppression.rule())
                        .and("of", suppression.key().toString())
                        .and("until", suppression.expires().toString());
        return number == 1 ? key : key.and("number", String.valueOf(number));
    }
}
