package io.github.kpisdk.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {
    @Test
    void ten_million_bytes_are_about_ten_million_bytes() {
        assertThat(Heap.keptBy(() -> new byte[1000][10_000])).isBetween(8_000_000L, 13_000_000L);
    }
}
