package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.Blocks;
import io.github.kpisdk.connect.file.Unusual;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of all tables, one after another, as blocks that several threads ask for. */
final class QuickFiles implements Closeable {
    private final InputFolder folder;
    private final Iterator<InputFile> files =
            Arrays.stream(InputFile.values()).filter(f -> f.table().isPresent()).iterator();
    private @Nullable OpenFile open;
    private long blocks;

    QuickFiles(InputFolder folder) {
        this.folder = folder;
    }

    /**
     * A block that was read.
     *
     * @param number its place among the blocks of all files, from 0
     * @param length how many bytes it has, perhaps none
     * @param isLast whether it is the last of its file
     */
    record Block(long number, InputFile file, Header header, int length, boolean isLast) {}

    private record OpenFile(InputFile file, Header header, Blocks blocks) {}

    /** Whether all blocks were asked for. */
    synchronized boolean isEmpty() {
        return open == null && !files.hasNext();
    }

    /** Reads the next block into an array; nothing after the last one. */
    synchronized Optional<Block> next(byte[] to) throws IOException {
        while (open == null && files.hasNext()) {
            open = open(files.next());
        }
        OpenFile from = open;
        if (from == null) {
            return Optional.empty();
        }
        int length = from.blocks.next(to);
        boolean isLast = from.blocks.hasEnded();
        if (isLast) {
            close();
        }
        return Optional.of(new Block(blocks++, from.file, from.header, length, isLast));
    }

    private @Nullable OpenFile open(InputFile file) throws IOException {
        Optional<InputStream> in = folder.open(file.file());
        if (in.isEmpty() && file.isRequired()) {
            throw new Unusual("a missing file");
        }
        return in.isEmpty() ? null : open(file, in.get());
    }

    private static OpenFile open(InputFile file, InputStream in) throws IOException {
        Blocks blocks = new Blocks(in);
        boolean sound = false;
        try {
            Header header =
                    Header.of(file, blocks.header(), new FaultList())
                            .orElseThrow(() -> new Unusual("a faulty header"));
            sound = true;
            return new OpenFile(file, header, blocks);
        } finally {
            if (!sound) {
                blocks.close();
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        OpenFile last = open;
        if (last != null) {
            open = null;
            last.blocks.close();
        }
    }
}
