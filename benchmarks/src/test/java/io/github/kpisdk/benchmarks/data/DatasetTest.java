package io.github.kpisdk.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Dataset DATA = Dataset.of(10_000);

    @Test
    void the_first_deal_is_as_specified() {
        DealColumns deals = DATA.deals();

        assertThat(deals.id()[0]).isEqualTo(1_000_000_001L);
        assertThat(deals.customer()[0]).isEqualTo(348_913_263_993L);
        assertThat(Workload.CHANNELS.get(deals.channel()[0])).isEqualTo("messenger");
        assertThat(Workload.dates()[deals.day()[0]]).isEqualTo("2023-06-19");
        assertThat(deals.listAmount()[0]).isEqualTo(418_092);
        assertThat(deals.goods()[0]).isEqualTo(206_955);
        assertThat(deals.status()[0]).isEqualTo(DealColumns.WON);
        assertThat(deals.discount()[1]).isEqualTo(93_693);
    }

    @Test
    void a_lead_points_to_its_deal() {
        assertThat(DATA.deals().lead()[8581]).isEqualTo(3);
        assertThat(Workload.CHANNELS.get(DATA.leads().channel()[2])).isEqualTo("email");
        assertThat(Workload.dates()[DATA.leads().day()[2]]).isEqualTo("2023-03-13");
    }

    @Test
    void the_costs_are_the_same_in_every_size() {
        assertThat(DATA.costs().size()).isEqualTo(176_640);
        assertThat(LongStream.of(DATA.costs().amount()).sum()).isEqualTo(85_971_133_015L);
    }

    @Test
    void the_folder_holds_the_rows_and_goes_when_it_is_closed() throws Exception {
        Path path;
        try (ContractFolder folder = ContractFolder.write(DATA)) {
            path = folder.path();
            assertThat(Files.readAllLines(path.resolve("deals.csv")))
                    .hasSize(10_001)
                    .element(2)
                    .isEqualTo(
                            "1000000002,,652490639358,search_ads,2022-10-04,2022-10-04,WON,"
                                    + "8432.39,936.93,4590.96");
            assertThat(Files.readAllLines(path.resolve("leads.csv"))).hasSize(5001);
            assertThat(Files.readAllLines(path.resolve("costs.csv")).get(1))
                    .isEqualTo("2022-01-01,search_ads,AD_SPEND,5047.96");
            assertThat(Files.readAllLines(path.resolve("refunds.csv"))).hasSize(258);
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void rows_are_the_same_each_time() {
        Dataset again = Dataset.of(10_000);

        assertThat(Arrays.hashCode(again.deals().customer()))
                .isEqualTo(Arrays.hashCode(DATA.deals().customer()));
        assertThat(again.leads().qualified()).isEqualTo(DATA.leads().qualified());
    }
}
