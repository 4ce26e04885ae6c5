package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The quick reading accepts only what the careful one accepts, and as the same facts. */
class QuickAndCarefulProperties {

    @Property
    void any_bytes_are_read_as_the_same(@ForAll("starts") long start) {
        Random random = new Random(start);
        List<String> names = new Sample().names();
        Both.read(
                AnyBytesProperties.damaged(
                        List.of(names.get(random.nextInt(names.size()))),
                        start,
                        1 + random.nextInt(3)));
    }

    @Provide
    Arbitrary<Long> starts() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @TestFactory
    Stream<DynamicTest> malformed_folders_are_refused_in_the_same_words() {
        return Stream.of(
                        "business.txt",
                        "files.txt",
                        "headers.txt",
                        "rows.txt",
                        "cells.txt",
                        "references.txt",
                        "measurements.txt",
                        "rates.txt",
                        "forecasts.txt",
                        "funnel.txt")
                .map(corpus -> DynamicTest.dynamicTest(corpus, () -> same(corpus)));
    }

    private static void same(String corpus) throws IOException {
        Corpus.entries(corpus).forEach(entry -> Both.read(entry.folder()));
    }
}
