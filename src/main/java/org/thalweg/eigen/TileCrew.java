/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hipparchus.exception.MathRuntimeException;

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
        final List<Callable<Void>> stretches = new ArrayList<>();
        for (int k = 0; k < threads; k++) {
            final int first = (int) ((long) tiles * k / threads);
            final int last = (int) ((long) tiles * (k + 1) / threads);
            stretches.add(() -> {
                stretch(first, last, n, width, work);
                return null;
            });
        }
        finish(stretches);
    }

    /**
     * Waits for all stretches.
     * @param stretches the work
     */
    private void finish(final List<Callable<Void>> stretches) {
        try {
            for (final Future<Void> done : helpers.invokeAll(stretches)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : MathRuntimeException.createInternalError(e);
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
            work.run(tile, tile * width, Math.min(n, (tile + 1) * width));
        }
    }

    /** Ends the threads. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdownNow();
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
