package io.github.kpisdk.core.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reason why there is no number.
 *
 * <p>What is computed from an undefined figure is undefined for the same first reason. A division
 * by zero, or by what must be above zero, remembers what was to be divided: money spent with
 * nothing sold is the worst cost per sale, not a missing one.
 */
@ExplicitJson
@JsonPropertyOrder({"status", "reason", "subject", "dividend"})
public final class Undefined implements Outcome {
    private final Reason reason;
    private final String subject;
    private final @Nullable Known dividend;

    private Undefined(Reason reason, String subject, @Nullable Known dividend) {
        this.reason = reason;
        this.subject = subject;
        this.dividend = dividend;
    }

    /**
     * No number, for a reason.
     *
     * @param subject the id of the quantity or figure at fault
     */
    public static Undefined because(Reason reason, String subject) {
        return new Undefined(reason, subject, null);
    }

    /**
     * No number, because the divisor is zero.
     *
     * @param subject the id of the divisor
     * @param dividend what was to be divided
     */
    public static Undefined zeroDivisor(String subject, Known dividend) {
        return new Undefined(Reason.ZERO_DIVISOR, subject, dividend);
    }

    /**
     * The same reason, with what was to be divided, where a divisor is at fault and it is not known
     * yet; elsewhere this one.
     *
     * @param top what was to be divided
     */
    public Undefined dividing(Known top) {
        return reason.isOfDivisor() && dividend == null
                ? new Undefined(reason, subject, top)
                : this;
    }

    @JsonCreator
    static Undefined read(
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("subject") @Nullable String subject,
            @JsonProperty("dividend") @Nullable Known dividend) {
        Status.UNDEFINED.check(status);
        Reason why = Required.constant("reason", Reason.class, reason);
        if (dividend != null && !why.isOfDivisor()) {
            throw new IllegalArgumentException(
                    "dividend belongs to ZERO_DIVISOR, NEVER or UNBOUNDED, reason is " + why);
        }
        return new Undefined(why, Required.field("subject", subject), dividend);
    }

    /** Why. */
    @JsonProperty("reason")
    public Reason reason() {
        return reason;
    }

    /** The id of the quantity or figure at fault. */
    @JsonProperty("subject")
    public String subject() {
        return subject;
    }

    /** What was to be divided by the divisor at fault; empty for other reasons. */
    public Optional<Known> dividend() {
        return Optional.ofNullable(dividend);
    }

    /** Reason and subject as they stand in files: {@code ZERO_DIVISOR:sales}. */
    public String code() {
        return reason + ":" + subject;
    }

    @Override
    public <T> T fold(
            Function<? super Known, ? extends T> known,
            Function<? super Undefined, ? extends T> undefined) {
        return undefined.apply(this);
    }

    @JsonProperty("status")
    private String statusText() {
        return Status.UNDEFINED.name();
    }

    @JsonProperty("dividend")
    private @Nullable Known dividendOrNull() {
        return dividend;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Undefined other
                && reason == other.reason
                && subject.equals(other.subject)
                && Objects.equals(dividend, other.dividend);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, subject, dividend);
    }

    /** Reason and subject. */
    @Override
    public String toString() {
        return code();
    }
}
