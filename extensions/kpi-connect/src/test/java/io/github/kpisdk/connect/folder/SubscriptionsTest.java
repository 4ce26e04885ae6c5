package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.connect.result.ResultWriter;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code subscriptions.csv} adds to a folder, and what it leaves alone. */
class SubscriptionsTest {
    @TempDir Path home;

    @Test
    void the_results_of_the_contract_do_not_change() throws IOException {
        write(new Sample(), "with");
        write(new Sample().without("subscriptions.csv"), "without");

        assertThat(home.resolve("with/kpis.csv"))
                .hasSameBinaryContentAs(home.resolve("without/kpis.csv"));
    }

    @Test
    void those_of_the_whole_catalogue_gain_what_customers_pay() throws IOException {
        // 90.50 of C1, whom vk won, in January; nothing in February
        assertThat(write(new Sample(), "with"))
                .contains(
                        "2026-01,*,arpa,90.5,money/customer/month,KNOWN,",
                        "2026-02,*,arpa,,money/customer/month,UNDEFINED,"
                                + "ZERO_DIVISOR:subscriber-months",
                        "2026-01,*,churn,,1/month,UNDEFINED,BEFORE_DATA:2025-12",
                        "2026-02,*,churn,1,1/month,KNOWN,",
                        "2026-02,vk,nrr,0,ratio,KNOWN,",
                        "2026-02,seo,nrr,,ratio,UNDEFINED,ZERO_DIVISOR:recurring-start",
                        "2026-02,*,nrr/over-12m,,ratio,UNDEFINED,BEFORE_DATA:2025-02");
        assertThat(write(new Sample().without("subscriptions.csv"), "without"))
                .contains("2026-02,*,churn,,1/month,UNDEFINED,NO_DATA:subscribers-lost");
    }

    private List<String> write(Sample folder, String name) throws IOException {
        Accepted read = (Accepted) FolderReader.strict().read(folder);
        ResultWriter.into(home.resolve(name))
                .write(
                        Scorecard.of(
                                read.ledger(), read.business().range(), read.business().grain()));
        return Files.readAllLines(home.resolve(name).resolve("kpis-all.csv"));
    }

    @Test
    void a_faulty_row_is_set_aside_by_itself() throws IOException {
        Sample folder =
                new Sample()
                        .rows(
                                "subscriptions.csv",
                                "C1,2026-01-15,5",
                                "C1,2026-01-01,5",
                                "C1,2026-01-01,7");
        try (Rejects rejects = new Rejects()) {
            Accepted lenient = (Accepted) FolderReader.lenient(rejects).read(folder);

            assertThat(lenient.rejects()).isEqualTo(1);
            assertThat(lenient.ledger().size(Table.SUBSCRIPTIONS)).isEqualTo(2);
        }
    }
}
