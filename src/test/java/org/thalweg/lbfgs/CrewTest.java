/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does a tile changes nothing. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CrewTest {

    /** Long enough for helpers, with a short last tile. */
    private static final int N = 3 * Crew.WORTHWHILE / 2 + 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void doesEachTileOnce(final int threads) {
        try (Crew crew = new Crew(threads)) {
            for (final int n : new int[] {0, 1, RowSweep.TILE, RowSweep.TILE + 1, Crew.WORTHWHILE, N}) {
                final AtomicIntegerArray done = new AtomicIntegerArray(n);
                crew.run(n, (tile, from, to) -> {
                    assertEquals(tile * RowSweep.TILE, from);
                    for (int i = from; i < to; i++) {
                        done.incrementAndGet(i);
                    }
                });
                for (int i = 0; i < n; i++) {
                    assertEquals(1, done.get(i));
                }
            }
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        final double[][] alone = descent(1);
        for (final int threads : new int[] {2, 8}) {
            assertArrayEquals(alone, descent(threads));
        }
    }

    @Test
    void busyCoresGiveTheSameBits() throws InterruptedException {
        final double[][] alone = descent(1);
        final AtomicBoolean stop = new AtomicBoolean();
        final List<Thread> busy = new ArrayList<>();
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            final Thread thread = new Thread(() -> {
                while (!stop.get()) {
                    Thread.onSpinWait();
                }
            });
            thread.setDaemon(true);
            thread.start();
            busy.add(thread);
        }
        try {
            for (final int threads : new int[] {2, 8}) {
                assertArrayEquals(alone, descent(threads));
            }
        } finally {
            stop.set(true);
            for (final Thread thread : busy) {
                thread.join();
            }
        }
    }

    /** The directions of both engines, and the products of the pairs. */
    private static double[][] descent(final int threads) {
        final double[][] bits = new double[24][];
        final RandomPairs random = new RandomPairs(N, 4);
        try (Crew crew = new Crew(threads)) {
            final CompactForm compactForm = new CompactForm(crew);
            final TwoLoop twoLoop = new TwoLoop(crew);
            for (int k = 0; k < bits.length; k += 3) {
                random.form(crew);
                bits[k] = new double[] {random.pairs.stepSquare(), random.pairs.product(),
                                        random.pairs.changeSquare()};
                random.pairs.accept(random.pairs.product());
                final double[] gradient = random.vector();
                bits[k + 1] = new double[N];
                bits[k + 2] = new double[N];
                compactForm.direction(random.pairs, gradient, 0.4, bits[k + 1]);
                twoLoop.direction(random.pairs, gradient, 0.4, bits[k + 2]);
                RandomPairs.assertNear(bits[k + 1], bits[k + 2]);
            }
        }
        return bits;
    }

    @Test
    void startsNoThreadForShortVectorsOrOne() {
        final Set<Thread> workers = ConcurrentHashMap.newKeySet();
        try (Crew one = new Crew(1); Crew many = new Crew(4)) {
            one.run(N, (tile, from, to) -> workers.add(Thread.currentThread()));
            many.run(Crew.WORTHWHILE - 1, (tile, from, to) -> workers.add(Thread.currentThread()));
        }
        assertEquals(Set.of(Thread.currentThread()), workers);
    }

    @Test
    void helpersEndWithTheCrew() throws InterruptedException {
        final Crew crew = new Crew(3);
        final Set<Thread> workers = helpersOf(crew);
        crew.close();
        for (final Thread helper : workers) {
            helper.join();
            assertTrue(helper.isDaemon());
            assertFalse(helper.isAlive());
        }
        // and the caller can go on
        final int[] tiles = new int[1];
        crew.run(N, (tile, from, to) -> tiles[0]++);
        assertEquals(RowSweep.tiles(N), tiles[0]);
    }

    @Test
    void whatGoesWrongIsThrownWhereItCanBeCaught() {
        try (Crew crew = new Crew(2)) {
            final IllegalStateException mine = new IllegalStateException("tile");
            for (int bad = 0; bad < 4; bad++) {
                final int which = bad;
                assertSame(mine, assertThrows(IllegalStateException.class, () -> crew.run(N, (tile, from, to) -> {
                    if (tile == which) {
                        throw mine;
                    }
                })));
                assertThrows(AssertionError.class, () -> crew.run(N, (tile, from, to) -> {
                    if (tile == which) {
                        throw new AssertionError(tile);
                    }
                }));
                final double[] sum = new double[RowSweep.tiles(N)];
                crew.run(N, (tile, from, to) -> sum[tile] = to - from);
                assertEquals(N, Arrays.stream(sum).sum());
            }
        }
    }

    @Test
    void anInterruptIsKeptAndChangesNothing() {
        final double[][] alone = descent(1);
        Thread.currentThread().interrupt();
        try {
            assertArrayEquals(alone, descent(2));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    /** Runs until helpers have taken part: the caller leaves its first tile only when one has. */
    private static Set<Thread> helpersOf(final Crew crew) {
        final Set<Thread> workers = ConcurrentHashMap.newKeySet();
        final Thread caller = Thread.currentThread();
        crew.run(N, (tile, from, to) -> {
            if (Thread.currentThread() != caller) {
                workers.add(Thread.currentThread());
            }
            while (workers.isEmpty()) {
                Thread.onSpinWait();
            }
        });
        assertFalse(workers.isEmpty());
        return workers;
    }
}
