package io.github.kpisdk.core.json;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any values of which facts and figures are made: all characters, all sizes. */
final class ValueArbitraries extends DomainContextBase {

    @Provide
    static Arbitrary<BigDecimal> decimals() {
        BigInteger most = BigInteger.TEN.pow(24).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers()
                .between(most.negate(), most)
                .map(millionths -> new BigDecimal(millionths, 6));
    }

    @Provide
    static Arbitrary<Money> money() {
        Arbitrary<String> currencies = Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
        return Combinators.combine(currencies, decimals()).as(Money::new);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 100_000))
                .as((start, days) -> DateRange.of(start, start.plusDays(days)));
    }

    /** Whole units and totals; a cut period is read back as a total. */
    @Provide
    static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(Grain.class), days(), ranges())
                .as(
                        (grain, day, range) ->
                                switch (grain) {
                                    case WEEK ->
                                            Period.week(day.getYear(), day.getDayOfYear() % 52 + 1);
                                    case YEAR -> Period.year(day.getYear());
                                    case MONTH -> Period.month(day.getYear(), day.getMonthValue());
                                    case QUARTER ->
                                            Period.quarter(
                                                    day.getYear(), day.getMonthValue() % 4 + 1);
                                    case TOTAL -> Period.total(range);
                                });
    }

    @Provide
    static Arbitrary<Scope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.just(Scope.BUSINESS), channelNames().map(Scope::channel));
    }

    @Provide
    static Arbitrary<Channel> channels() {
        return Combinators.combine(channelNames(), Arbitraries.of(ChannelKind.class))
                .as(Channel::new);
    }

    @Provide
    static Arbitrary<Text> texts() {
        Arbitrary<String> words = Arbitraries.strings().all().filter(word -> !word.isBlank());
        return Combinators.combine(words, words).as(Text::of);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(id -> Ids.problemWith(id).isEmpty());
    }

    static Arbitrary<String> channelNames() {
        return ids().filter(id -> Ids.problemWithChannel(id).isEmpty());
    }
}
