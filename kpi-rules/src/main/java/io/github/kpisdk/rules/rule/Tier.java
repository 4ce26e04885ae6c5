package io.github.kpisdk.rules.rule;

/** Whether a rule is on by itself. */
public enum Tier {
    /** On by itself. */
    CORE,
    /** On for who asks for strict rules. */
    STRICT,
    /** New: looked at for at least one release before it joins one of the others. */
    PREVIEW
}
