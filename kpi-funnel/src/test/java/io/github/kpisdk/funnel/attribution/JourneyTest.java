package io.github.kpisdk.funnel.attribution;

import static io.github.kpisdk.funnel.attribution.Paths.touches;
import static io.github.kpisdk.funnel.attribution.Paths.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is refused, and with what words. */
class JourneyTest {
    private static final Money NONE = Money.of("RUB", "0");
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_path_needs_touches() {
        refused(() -> Journey.lost(List.of()), "A journey needs a touch, the path is empty");
        refused(
                () -> Journey.lost(Collections.nCopies(1001, Touch.of("a"))),
                "A journey has at most 1000 touches, got 1001");
        assertThat(Journey.lost(Collections.nCopies(1000, Touch.of("a"))).touches()).hasSize(1000);
    }

    @Test
    void a_channel_needs_a_name() {
        refused(() -> Touch.of(" "), "channel must not be blank");
        refused(() -> Touch.of("*"), "channel must not be *, which stands for the whole business");
    }

    @Test
    void nothing_is_negative() {
        refused(
                () -> Journey.converted(touches("a"), Money.of("RUB", "-5")),
                "Value must not be negative, got RUB -5");
        refused(
                () -> Journey.of(touches("a"), -1, NONE, 2),
                "Conversions must not be negative, got -1");
        refused(() -> Journey.of(touches("a"), 1, NONE, -2), "Nulls must not be negative, got -2");
    }

    @Test
    void something_came_of_it() {
        refused(
                () -> Journey.of(touches("a"), 0, NONE, 0),
                "A journey needs conversions or nulls, both counts are 0");
        refused(
                () -> Journey.of(touches("a"), 0, Money.of("RUB", "5"), 1),
                "Value RUB 5 is without a conversion");
    }

    @Test
    void time_does_not_go_back() {
        Touch later = Touch.at("b", NOON);
        Touch earlier = Touch.at("a", NOON.minusSeconds(1));

        refused(
                () -> Journey.lost(List.of(later, earlier)),
                "Touch 2, a@2026-05-01T11:59:59Z, is before touch 1, b@2026-05-01T12:00:00Z");
        refused(
                () -> Journey.lost(List.of(later, Touch.of("c"))),
                "Either all touches have a time or none: touch 1 is b@2026-05-01T12:00:00Z,"
                        + " touch 2 is c");
        assertThat(Journey.lost(List.of(later, later)).touches()).hasSize(2);
    }

    @Test
    void a_mark_is_at_a_touch() {
        refused(() -> won("a>b", "1").leadAt(3), "Lead must be at touch 1 to 2, not 3");
        refused(() -> won("a>b", "1").leadAt(0), "Lead must be at touch 1 to 2, not 0");
        refused(
                () -> won("a>b", "1").opportunityAt(3),
                "Opportunity must be at touch 1 to 2, not 3");
    }

    @Test
    void journeys_are_of_one_currency_and_of_some_channels() {
        refused(
                () -> Journeys.of("USD", 2, List.of(won("a", "1"))),
                "Currencies cannot be mixed: USD and RUB");
        refused(() -> Journeys.of("RUB", 7, List.of()), "Decimals must be 0 to 6, not 7");
        List<Journey> many =
                IntStream.range(0, 1001).mapToObj(i -> won("channel" + i, "1")).toList();
        refused(() -> Journeys.of("RUB", 2, many), "Journeys have at most 1000 channels, got 1001");
        assertThat(Journeys.of("RUB", 2, many.subList(0, 1000)).channels()).hasSize(1000);
    }

    /** 4·10^18 times two touches and an end. */
    @Test
    void journeys_can_be_counted() {
        long many = 4_000_000_000_000_000_000L;
        Journey journey = Journey.of(Paths.touches("a>b"), many, Money.of("RUB", "1"), 0);

        refused(
                () -> Journeys.of("RUB", 2, List.of(journey)),
                "Journeys have 12000000000000000000 touches and ends together, at most"
                        + " 9223372036854775807 can be counted");
    }

    @Test
    void a_transform_knows_its_channel() {
        Journeys journeys = Paths.journeys(won("a>Direct", "1"));

        refused(
                () -> journeys.transform(PathTransform.removeIfNotAll("direct")),
                "Channel \"direct\" is in no journey, channels are [Direct, a]");
        refused(
                () -> journeys.transform(PathTransform.removeIfLastAndNotAll("b")),
                "Channel \"b\" is in no journey, channels are [Direct, a]");
    }

    @Test
    void models_have_sensible_parameters() {
        refused(() -> AttributionModels.markov(0), "Order must be 1 to 10, not 0");
        refused(() -> Markov.of(Paths.journeys(), 11), "Order must be 1 to 10, not 11");
        refused(
                () -> AttributionModels.timeDecay(Duration.ZERO),
                "Half-life must be above zero, got PT0S");
        refused(() -> position("0.5", "0.1", "0.3"), "Shares must add up to 1, got 0.5/0.1/0.3");
        refused(() -> position("1.5", "-1", "0.5"), "Shares must not be negative, got 1.5/-1/0.5");
        refused(
                () -> position("0", "1", "0"),
                "Shares 0/1/0 leave no proportion to keep on a path of two touches");
    }

    private static AttributionModel position(String first, String middle, String last) {
        return AttributionModels.byPosition(
                new BigDecimal(first),
                new BigDecimal(middle),
                new BigDecimal(last),
                ShortPath.KEEP_PROPORTION);
    }

    @Test
    void models_say_what_they_lack() {
        Journeys bare =
                Paths.journeys(Journey.converted(List.of(Touch.of("a")), Money.of("RUB", "1")));

        refused(
                () -> AttributionModels.timeDecay(Duration.ofDays(7)).attribute(bare),
                "time-decay-PT168H cannot divide a (1 conversions worth RUB 1, 0 nulls):"
                        + " the times of the touches are not known");
        refused(
                () -> AttributionModels.wShaped().attribute(bare),
                "w-shaped cannot divide a (1 conversions worth RUB 1, 0 nulls): it is not known"
                        + " at which touch the lead and the opportunity were created");
    }
}
