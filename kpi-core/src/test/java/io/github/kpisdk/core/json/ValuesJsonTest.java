package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Basis;
import io.github.kpisdk.core.scorecard.Trend;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesJsonTest {

    @Test
    void money_is_its_text() throws IOException {
        assertThat(Both.writeAndReadBack(Money.of("RUB", "-300.50"), Money.class))
                .isEqualTo("\"RUB -300.5\"");
    }

    @Test
    void a_range_is_its_text() throws IOException {
        assertThat(Both.writeAndReadBack(DateRange.ofClosed(DAY, DAY), DateRange.class))
                .isEqualTo("\"2026-01-31/2026-02-01\"");
    }

    @Test
    void a_whole_month_is_its_name() throws IOException {
        assertThat(Both.writeAndReadBack(Period.month(2026, 1), Period.class))
                .isEqualTo("\"2026-01\"");
    }

    @Test
    void a_whole_quarter_is_its_name() throws IOException {
        assertThat(Both.writeAndReadBack(Period.quarter(2026, 4), Period.class))
                .isEqualTo("\"2026-Q4\"");
    }

    @Test
    void a_year_may_have_more_digits() throws IOException {
        assertThat(Both.writeAndReadBack(Period.month(12_026, 1), Period.class))
                .isEqualTo("\"+12026-01\"");
        assertThat(Both.writeAndReadBack(Period.quarter(12_026, 4), Period.class))
                .isEqualTo("\"+12026-Q4\"");
    }

    @Test
    void a_total_is_its_range() throws IOException {
        Period total = Period.total(DateRange.ofClosed(DAY, DAY));

        assertThat(Both.writeAndReadBack(total, Period.class))
                .isEqualTo("\"2026-01-31/2026-02-01\"");
    }

    @Test
    void a_cut_month_is_its_range_and_is_read_as_a_total() throws IOException {
        Period cut = new Period(Grain.MONTH, DateRange.ofClosed(DAY, DAY));

        String json = Both.write(cut);

        assertThat(json).isEqualTo("\"2026-01-31/2026-02-01\"");
        Both.read(json, Period.total(cut.range()), Period.class);
    }

    @Test
    void the_business_is_an_asterisk() throws IOException {
        assertThat(Both.writeAndReadBack(Scope.BUSINESS, Scope.class)).isEqualTo("\"*\"");
    }

    @Test
    void the_scope_of_a_channel_is_its_name() throws IOException {
        assertThat(Both.writeAndReadBack(Scope.channel("Поиск / \"бренд\""), Scope.class))
                .isEqualTo("\"Поиск / \\\"бренд\\\"\"");
    }

    @Test
    void a_channel_has_a_name_and_a_kind() throws IOException {
        assertThat(Both.writeAndReadBack(new Channel("Письма", ChannelKind.EMAIL), Channel.class))
                .isEqualTo("{\"name\":\"Письма\",\"kind\":\"EMAIL\"}");
    }

    @Test
    void a_text_has_both_languages() throws IOException {
        assertThat(Both.writeAndReadBack(Text.of("visits", "визиты"), Text.class))
                .isEqualTo("{\"en\":\"visits\",\"ru\":\"визиты\"}");
    }

    @Test
    void beyond_the_basic_plane_jackson_2_escapes_bytes_where_jackson_3_does_not()
            throws IOException {
        Scope smile = Scope.channel("🙂");

        assertThat(Both.writeAndReadBack(smile, Scope.class)).isEqualTo("\"🙂\"");
        assertThat(PlainMapper.JACKSON_2.bytes(smile)).asString().isEqualTo("\"\\uD83D\\uDE42\"");
        assertThat(PlainMapper.JACKSON_3.bytes(smile)).asString().isEqualTo("\"🙂\"");
    }

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        Better.values(),
                        Display.values(),
                        Reason.values(),
                        ChannelKind.values(),
                        CostKind.values(),
                        DealStatus.values(),
                        Grain.values(),
                        Basis.values(),
                        Trend.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void a_constant_is_its_name(Enum<?> constant) throws IOException {
        assertThat(Both.writeAndReadBack(constant, constant.getDeclaringClass()))
                .isEqualTo('"' + constant.name() + '"');
    }
}
