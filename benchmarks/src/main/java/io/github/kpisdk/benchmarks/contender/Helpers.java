package io.github.kpisdk.benchmarks.contender;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that help the calling one, and do not keep the virtual machine from ending. */
public final class Helpers {
    private Helpers() {}

    /** As many as are asked for. */
    public static ExecutorService start() {
        return Executors.newCachedThreadPool(
                task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
