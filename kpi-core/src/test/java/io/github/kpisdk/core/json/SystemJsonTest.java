package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemJsonTest {

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.SystemSamples#objects")
    void what_is_written_is_read_back(Object value) throws IOException {
        Both.writeAndReadBack(value, value.getClass());
    }

    @Test
    void a_card_says_only_what_is_known() throws IOException {
        assertThat(Both.write(KpiCard.of("c", "cac").build()))
                .isEqualTo("{\"id\":\"c\",\"kpi\":\"cac\"}");
        assertThat(Both.write(Goal.named("g", "Goal", "Цель").build()))
                .isEqualTo("{\"id\":\"g\",\"title\":{\"en\":\"Goal\",\"ru\":\"Цель\"}}");
    }

    @Test
    void a_whole_card() throws IOException {
        assertThat(Both.write(SystemSamples.CARD))
                .isEqualTo(
                        """
                        {"id":"cost-per-sale","kpi":"cost-per-sale","channel":"Search",\
                        "goal":"customers","parent":"paying","level":"MARKETING",\
                        "layer":"CONTROL","standing":"TEAM","audiences":["HEAD","SPECIALIST"],\
                        "explanation":{"en":"What one sale costs us.",\
                        "ru":"Сколько стоит продажа."},\
                        "aim":{"baseline":"850","baseline_on":"2026-01-01","target":"650",\
                        "deadline":"2026-03-31","every":"MONTHLY"},\
                        "benchmark":{"kpi":"cost-per-sale","value":"700","segment":"shops",\
                        "source":"poll","year":2025},\
                        "cadence":"WEEKLY",\
                        "decision_rule":"Above 800 twice: halve the dearest channel.",\
                        "responsibility":{"owner":"marketer","joint_owners":["sales"],\
                        "levers":["traffic","landing"],"incentive":"BONUS","axis":"COST",\
                        "guardrails":["close-rate"]},\
                        "measuring":{"formula":"cost / sales","stage":"SALE",\
                        "unit":"RUB per sale","data_source":"CRM",\
                        "method":"COUNTED","aggregation":"FLOW","maturity_days":30}}""");
    }

    @Test
    void a_log_entry_and_a_change() throws IOException {
        assertThat(Both.write(SystemSamples.ENTRY))
                .startsWith(
                        "{\"date\":\"2026-02-01\",\"card\":\"cost-per-sale\",\"figure\":\"812.5\",");
        assertThat(Both.write(Aim.change("-0.150").from("100")))
                .isEqualTo("{\"baseline\":\"100\",\"change\":\"-0.15\"}");
    }

    @Test
    void nothing_at_all_is_an_empty_system() throws IOException {
        Object empty = PlainMapper.JACKSON_3.read("{}", KpiSystem.class);

        assertThat(Both.write(empty)).isEqualTo("{}");
    }

    @Test
    void what_stands_twice_is_refused() {
        String card = "{\"id\":\"c\",\"kpi\":\"cac\"}";

        Both.refuse(
                "{\"cards\":[" + card + "," + card + "]}", KpiSystem.class, "cards holds c twice");
        Both.refuse(
                "{\"id\":\"c\",\"kpi\":\"cac\",\"audiences\":[\"HEAD\",\"HEAD\"]}",
                KpiCard.class,
                "audiences holds HEAD twice");
        Both.refuse(
                "{\"id\":\"c\",\"kpi\":\"cac\",\"audiences\":[\"BOSS\"]}",
                KpiCard.class,
                "audiences must be one of [OWNER, HEAD, SPECIALIST], not");
    }
}
