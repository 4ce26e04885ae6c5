package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Verdict;
import org.junit.jupiter.api.Test;

class FindingTest {

    /** SHA-256 of {@code XX101|dear|channel=search, period=2026-05}, by sha256sum. */
    @Test
    void a_fingerprint_is_the_same_on_every_day_and_machine() {
        Finding poor = Finding.of(Channels.info("XX101"), key(), Channels.dear("1"));
        Finding rich = Finding.of(Channels.info("XX101"), key(), Channels.dear("999"));

        assertThat(poor.fingerprint())
                .isEqualTo("168f789c23d19ec3fd2d493986c958ff6f84d908643660494ef966778d400054")
                .isEqualTo(rich.fingerprint());
    }

    @Test
    void rule_message_and_subject_make_another_fingerprint() {
        Finding one = Finding.of(Channels.info("XX101"), key(), Channels.dear());

        assertThat(Finding.of(Channels.info("XX102"), key(), Channels.dear()).fingerprint())
                .isNotEqualTo(one.fingerprint());
        assertThat(
                        Finding.of(
                                        Channels.info("XX101"),
                                        key(),
                                        Verdict.flagged("ruinous", Evidence.NONE))
                                .fingerprint())
                .isNotEqualTo(one.fingerprint());
        assertThat(
                        Finding.of(
                                        Channels.info("XX101"),
                                        Channels.channel("social").key(),
                                        Channels.dear())
                                .fingerprint())
                .isNotEqualTo(one.fingerprint());
    }

    @Test
    void what_found_nothing_is_no_finding() {
        assertThatThrownBy(() -> Finding.of(Channels.info("XX101"), key(), Verdict.clear()))
                .hasMessageStartingWith("XX101 a-rule found nothing: Clear");
    }

    private static SubjectKey key() {
        return Channels.channel("search").key();
    }
}
