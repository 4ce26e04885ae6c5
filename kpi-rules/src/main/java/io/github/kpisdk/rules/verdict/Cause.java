package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.model.Text;

/** Why a rule could not judge. Nothing that was not judged has passed. */
public enum Cause {
    /** An input is not there. */
    MISSING(Text.of("an input is missing", "нет данных")),
    /** There is too little of it. */
    TOO_LITTLE(Text.of("there is too little to judge by", "данных слишком мало")),
    /** It has not had its time yet. */
    IMMATURE(Text.of("too early to judge", "судить ещё рано")),
    /** What somebody says of it is not what the data say. */
    CONTRADICTED(Text.of("the data say something else", "данные говорят другое")),
    /** The subject is too small a part of the business to be worth a look. */
    IMMATERIAL(Text.of("too small a part of the business", "слишком малая часть бизнеса")),
    /** Another finding says that these figures cannot be trusted. */
    BLOCKED(Text.of("another finding comes first", "сначала другая находка")),
    /** The rule does not concern this subject. */
    NOT_APPLICABLE(Text.of("the rule does not apply", "правило не применимо"));

    private final Text words;

    Cause(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }

    /** Whether something has to be supplied, put right or waited for before the rule can judge. */
    public boolean isLackOfData() {
        return this == MISSING || this == TOO_LITTLE || this == IMMATURE || this == CONTRADICTED;
    }
}
