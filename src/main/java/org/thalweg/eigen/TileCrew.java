/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hipparchus.util.FastMath;

/**
 * Does the tiles of long vectors, each thread a stretch of them. What a tile yields doesn't depend on who does it: work
 * that adds up per tile has the same bits for any number of threads.
 */
final class TileCrew implements AutoCloseable {

    /** Shorter vectors are done alone: handing over would take longer. */
    private static final int LONG = 100_000;

    /** Threads that work. */
    private final int threads;
    /** The other threads; null as long as none was needed. */
    private ExecutorService helpers;

    /**
     * Makes a crew; threads are started when they are needed.
     * @param threads how many work, at least 1
     */
    TileCrew(final int threads) {
        this.threads = threads;
    }

    /**
     * Does all tiles and waits for them.
     * @param n length of the vectors
     * @param width length of a tile
     * @param work what to do
     */
    void run(final int n, final int width, final Work work) {
        final int tiles = (n + width - 1) / width;
        if (threads == 1 || n < LONG) {
            stretch(0, tiles, n, width, work);
            return;
        }
        if (helpers == null) {
            helpers = Executors.newFixedThreadPool(threads, task -> {
                final Thread thread = new Thread(task, "thalweg-eigen");
                thread.setDaemon(true);
                return thread;
            });
        }
        final int parts = FastMath.min(threads, tiles);
        final CompletableFuture<?>[] stretches = new CompletableFuture<?>[parts];
        for (int k = 0; k < parts; k++) {
            final int first = (int) ((long) tiles * k / parts);
            final int last = (int) ((long) tiles * (k + 1) / parts);
            stretches[k] = CompletableFuture.runAsync(() -> stretch(first, last, n, width, work), helpers);
        }
        finish(CompletableFuture.allOf(stretches));
    }

    /**
     * Waits until all are done, also when interrupted: a thread that went on would change vectors in use.
     * @param all the work
     */
    private static void finish(final CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw e.getCause() instanceof RuntimeException ? (RuntimeException) e.getCause() : e;
        }
    }

    /**
     * Does some tiles.
     * @param first the first
     * @param last the one after the last
     * @param n length of the vectors
     * @param width length of a tile
     * @param work what to do
     */
    private static void stretch(final int first, final int last, final int n, final int width, final Work work) {
        for (int tile = first; tile < last; tile++) {
            work.run(tile, tile * width, FastMath.min(n, (tile + 1) * width));
        }
    }

    /** Ends the threads. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }

    /** What is done to a tile. */
    @FunctionalInterface
    interface Work {

        /**
         * Does it.
         * @param tile the tile's number
         * @param from first column
         * @param to column after the last
         */
        void run(int tile, int from, int to);
    }
}
