package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 3);

    private static final String[] ROWS = {
        "date,channel,event,conversions", "2026-01-03,vk,SALE,7", "2026-01-03,vk,Sale,2",
    };

    @Test
    void claims_are_read_in_the_order_of_the_file() throws IOException {
        Sample folder =
                new Sample()
                        .with(
                                "claims.csv",
                                "event,conversions,channel,date",
                                "SALE,7,vk,2026-01-03",
                                "SALE,7,vk,2026-01-03",
                                "QUALIFIED_LEAD,0,somewhere else,2030-01-01");

        assertThat(((Reading.Accepted) FolderReader.strict().read(folder)).claims())
                .containsExactly(
                        new Claim(DAY, "vk", ClaimedEvent.SALE, 7),
                        new Claim(DAY, "vk", ClaimedEvent.SALE, 7),
                        new Claim(
                                LocalDate.of(2030, 1, 1),
                                "somewhere else",
                                ClaimedEvent.QUALIFIED_LEAD,
                                0));
    }

    @Test
    void without_the_file_nobody_claims_anything() throws IOException {
        assertThat(((Reading.Accepted) FolderReader.strict().read(new Sample())).claims())
                .isEmpty();
    }

    @Test
    void a_faulty_claim_is_set_aside() throws IOException {
        try (Rejects rejects = new Rejects()) {
            Reading reading =
                    FolderReader.lenient(rejects).read(new Sample().with("claims.csv", ROWS));

            assertThat(((Reading.Accepted) reading).claims())
                    .containsExactly(new Claim(DAY, "vk", ClaimedEvent.SALE, 7));
            assertThat(((Reading.Accepted) reading).rejects()).isEqualTo(1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            rejects.writeTo(out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .endsWith(
                            "\nclaims.csv,3,event,Sale,\"not one of LEAD, QUALIFIED_LEAD, SALE:"
                                    + " \"\"Sale\"\"\"\n");
        }
    }

    @Test
    void nobody_claims_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(DAY, "vk", ClaimedEvent.LEAD, -1))
                .withMessage("conversions must not be negative, not -1");
    }
}
