/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The caller and its helpers, who do the tiles of long vectors.
 * <p>
 * A vector is cut in tiles by its length alone, and whoever does a tile does the same to it: how many threads there
 * are, and which of them were quick, changes no bit of a result, as long as the user adds up the sums of tiles in the
 * order of the tiles. The caller works too, on all tiles that no helper has taken, and then waits only for those that
 * helpers are at.
 * <p>
 * Where others take the cores, that wait may be longer than the caller itself would have needed. The crew keeps an
 * account of the time won and lost against the caller alone, estimated by its own time for a tile: after a loss the
 * caller goes alone until {@value #STAKE} of the time it spends so have made up for it. So a crew is never slower than
 * one by much more than that part.
 * <p>
 * Helpers are daemon threads, made when a vector is long enough; they sleep soon after there is nothing to do and end
 * on {@link #close()}. A crew of one has none. A crew serves one caller at a time.
 */
final class Crew implements AutoCloseable {

    /** Shorter vectors are left to the caller: waking a helper takes as long as their work. */
    static final int WORTHWHILE = 100_000;

    /** How long a thread looks for what it waits for before it sleeps, in nanoseconds. */
    private static final long PATIENCE = 20_000;
    /** Part of the time alone that may be lost by trying the helpers again. */
    private static final double STAKE = 0.05;

    /** Helpers, null as long as they were not needed. */
    private final Thread[] helpers;
    /** What is being done; null between runs. */
    private volatile Job current;
    /** Whether helpers shall end. */
    private volatile boolean closed;
    /** Time won by the helpers and not lost again, in nanoseconds; no more than the last shared run took. */
    private double balance;

    /**
     * Makes a crew; threads are started when first needed.
     * @param threads threads at work including the caller, at least 1
     */
    Crew(final int threads) {
        helpers = new Thread[threads - 1];
    }

    /**
     * Does all tiles of a vector.
     * @param n its length
     * @param work what to do to a tile
     */
    void run(final int n, final Work work) {
        final int tiles = RowSweep.tiles(n);
        if (n < WORTHWHILE || helpers.length == 0 || closed) {
            goAlone(n, tiles, work);
        } else if (balance < 0) {
            final long start = System.nanoTime();
            goAlone(n, tiles, work);
            balance += STAKE * (System.nanoTime() - start);
        } else {
            share(new Job(n, tiles, work));
        }
    }

    /**
     * Does all tiles in the caller's thread.
     * @param n length of the vector
     * @param tiles number of tiles
     * @param work what to do to each
     */
    private static void goAlone(final int n, final int tiles, final Work work) {
        for (int tile = 0; tile < tiles; tile++) {
            doTile(n, tile, work);
        }
    }

    /**
     * Does one tile.
     * @param n length of the vector
     * @param tile number of the tile
     * @param work what to do to it
     */
    private static void doTile(final int n, final int tile, final Work work) {
        final int from = tile * RowSweep.TILE;
        work.run(tile, from, Math.min(n, from + RowSweep.TILE));
    }

    /** Lets the helpers end; the caller can go on alone. */
    @Override
    public void close() {
        closed = true;
        wake();
    }

    /**
     * Does a job together with the helpers.
     * @param job the job
     */
    private void share(final Job job) {
        if (helpers[0] == null) {
            for (int i = 0; i < helpers.length; i++) {
                helpers[i] = new Thread(this::help, "thalweg-lbfgs-" + (i + 1));
                helpers[i].setDaemon(true);
                helpers[i].start();
            }
        }
        current = job;
        wake();
        final long start = System.nanoTime();
        final int own = job.work();
        final long worked = System.nanoTime() - start;
        job.await();
        final long all = System.nanoTime() - start;
        current = null;
        // what the caller would have needed alone, less what it took
        final double won = own == 0 ? 0 : (double) worked / own * job.tiles - all;
        balance = Math.min(balance + won, all);
        job.complain();
    }

    /** Wakes all helpers. */
    private void wake() {
        for (final Thread helper : helpers) {
            // does nothing for null
            LockSupport.unpark(helper);
        }
    }

    /** The life of a helper. */
    private void help() {
        long idle = System.nanoTime();
        while (!closed) {
            final Job job = current;
            if (job != null && job.hasMore()) {
                job.work();
                idle = System.nanoTime();
            } else if (System.nanoTime() - idle < PATIENCE) {
                Thread.onSpinWait();
            } else {
                // a wake-up between the look at the job and here is not lost: park returns at once
                LockSupport.park(this);
                // an interrupt would keep it awake
                Thread.interrupted();
                idle = System.nanoTime();
            }
        }
    }

    /** What is done to a tile. */
    @FunctionalInterface
    interface Work {
        /**
         * Does a tile; it writes nothing that another tile reads or writes.
         * @param tile number of the tile
         * @param from first index
         * @param to index after the last
         */
        void run(int tile, int from, int to);
    }

    /** One vector's work. A helper that comes late finds a job of its own that has no tiles left. */
    private static final class Job {
        /** Length of the vector. */
        private final int n;
        /** Number of tiles. */
        private final int tiles;
        /** What to do to each. */
        private final Work work;
        /** Next tile to take. */
        private final AtomicInteger next = new AtomicInteger();
        /** Tiles done. */
        private final AtomicInteger done = new AtomicInteger();
        /** The caller, if it sleeps. */
        private volatile Thread waiting;
        /** What went wrong, or null; the tiles that are left are then passed over. */
        private volatile Throwable failure;

        /**
         * Makes a job.
         * @param n length of the vector
         * @param tiles number of tiles
         * @param work what to do to each
         */
        Job(final int n, final int tiles, final Work work) {
            this.n = n;
            this.tiles = tiles;
            this.work = work;
        }

        /**
         * Is there something to do?
         * @return true if tiles are left to take
         */
        boolean hasMore() {
            return next.get() < tiles;
        }

        /**
         * Takes tiles until none is left.
         * @return how many were taken
         */
        int work() {
            int own = 0;
            for (int tile = next.getAndIncrement(); tile < tiles; tile = next.getAndIncrement()) {
                own++;
                try {
                    if (failure == null) {
                        doTile(n, tile, work);
                    }
                } catch (final RuntimeException | Error e) {
                    failure = e;
                }
                if (done.incrementAndGet() == tiles) {
                    LockSupport.unpark(waiting);
                }
            }
            return own;
        }

        /** Waits until all tiles are done, also when interrupted (the mark is kept). */
        void await() {
            final long start = System.nanoTime();
            boolean interrupted = false;
            while (done.get() < tiles) {
                if (System.nanoTime() - start < PATIENCE) {
                    Thread.onSpinWait();
                } else {
                    waiting = Thread.currentThread();
                    if (done.get() < tiles) {
                        LockSupport.park(this);
                        interrupted |= Thread.interrupted();
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** Throws in the caller's thread what went wrong. */
        void complain() {
            if (failure instanceof Error) {
                throw (Error) failure;
            } else if (failure != null) {
                throw (RuntimeException) failure;
            }
        }
    }
}
