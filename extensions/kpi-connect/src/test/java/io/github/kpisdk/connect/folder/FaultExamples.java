package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of bad input, with the exact words of its faults. */
class FaultExamples {

    @TestFactory
    Stream<DynamicTest> business() throws IOException {
        return of("business.txt");
    }

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        return of("files.txt");
    }

    @TestFactory
    Stream<DynamicTest> headers() throws IOException {
        return of("headers.txt");
    }

    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        return of("rows.txt");
    }

    @TestFactory
    Stream<DynamicTest> cells() throws IOException {
        return of("cells.txt");
    }

    @TestFactory
    Stream<DynamicTest> references() throws IOException {
        return of("references.txt");
    }

    @TestFactory
    Stream<DynamicTest> measurements() throws IOException {
        return of("measurements.txt");
    }

    @TestFactory
    Stream<DynamicTest> rates() throws IOException {
        return of("rates.txt");
    }

    @TestFactory
    Stream<DynamicTest> forecasts() throws IOException {
        return of("forecasts.txt");
    }

    @TestFactory
    Stream<DynamicTest> funnel() throws IOException {
        return of("funnel.txt");
    }

    @TestFactory
    Stream<DynamicTest> claims() throws IOException {
        return of("claims.txt");
    }

    private static Stream<DynamicTest> of(String corpus) throws IOException {
        return Corpus.entries(corpus).stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.title(),
                                        () ->
                                                assertThat(entry.folder().faults())
                                                        .isEqualTo(entry.faults())));
    }
}
