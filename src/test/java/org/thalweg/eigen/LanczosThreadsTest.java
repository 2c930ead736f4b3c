/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicIntegerArray;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads change no bit. */
class LanczosThreadsTest {

    private static final int N = 100_003;

    /** Restarts, so that all passes are made. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void equalBitsWithAnyNumberOfThreads(final int threads) {
        final RealLinearOperator wells = SymmetricMatrices.operator(N, N, x -> {
            final double[] y = x.toArray();
            for (int i = 0; i < N; i++) {
                y[i] *= i % 25_000 == 7 ? -i - 1 : 2 + 1.0 / (i + 1);
            }
            return new ArrayRealVector(y, false);
        });
        final LanczosOption option = LanczosOption.defaults().withCount(3).withBasisSize(26).withMaxProducts(40)
                                                  .withTolerance(1e-9);
        final LanczosResult alone = new LanczosEigensolver(option).solve(wells);
        assertEquals(1, Math.min(1, alone.restarts()));
        assertEquals(alone, new LanczosEigensolver(option.withThreads(threads)).solve(wells));
    }

    @Test
    void eachTileIsDoneOnce() {
        try (TileCrew crew = new TileCrew(3)) {
            final AtomicIntegerArray done = new AtomicIntegerArray(N);
            crew.run(N, 1000, (tile, from, to) -> {
                for (int i = from; i < to; i++) {
                    done.addAndGet(i, tile + 1);
                }
            });
            for (int i = 0; i < N; i++) {
                assertEquals(i / 1000 + 1, done.get(i));
            }
        }
    }

    @Test
    void anInterruptCutsNothingShort() {
        final AtomicIntegerArray done = new AtomicIntegerArray(N);
        try (TileCrew crew = new TileCrew(3)) {
            Thread.currentThread().interrupt();
            crew.run(N, 1000, (tile, from, to) -> done.set(from, 1));
        } finally {
            assertTrue(Thread.interrupted(), "the mark is kept");
        }
        for (int from = 0; from < N; from += 1000) {
            assertEquals(1, done.get(from));
        }
    }

    @Test
    void failuresReachTheCaller() {
        try (TileCrew crew = new TileCrew(2)) {
            final RuntimeException failure = new RuntimeException("tile 70");
            assertEquals(failure, assertThrows(RuntimeException.class, () -> crew.run(N, 1000, (tile, from, to) -> {
                if (tile == 70) {
                    throw failure;
                }
            })));
        }
    }
}
