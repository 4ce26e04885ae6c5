package io.github.kpisdk.connect.folder;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets several threads finish numbered pieces of work in the order of their numbers. */
final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long next;
    private boolean ended;

    /** Waits until all lesser numbers are done, and does the work unless that has ended. */
    void take(long number, Runnable work) {
        lock.lock();
        try {
            while (next < number && !ended) {
                changed.awaitUninterruptibly();
            }
            if (!ended) {
                work.run();
                next++;
            }
        } finally {
            ended |= next <= number; // the work has failed, and nobody can be next
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Ends all work: who waits no longer does, who comes is turned away. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean haveEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
