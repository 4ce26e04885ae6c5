package io.github.kpisdk.benchmarks.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of rows whose cells need no quotes. */
final class CsvFile implements Closeable {
    private final Writer out;
    private final StringBuilder row = new StringBuilder();

    private CsvFile(Writer out) {
        this.out = out;
    }

    static CsvFile create(Path path, String header) throws IOException {
        Writer out = Files.newBufferedWriter(path);
        out.write(header);
        out.write('\n');
        return new CsvFile(out);
    }

    CsvFile cell(Object text) {
        row.append(text).append(',');
        return this;
    }

    CsvFile cell(long number) {
        row.append(number).append(',');
        return this;
    }

    /** An amount in minor units, written in major ones. */
    CsvFile money(long minor) {
        row.append(minor / 100).append('.');
        row.append((char) ('0' + minor / 10 % 10)).append((char) ('0' + minor % 10));
        row.append(',');
        return this;
    }

    void end() throws IOException {
        row.setCharAt(row.length() - 1, '\n');
        out.append(row);
        row.setLength(0);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
