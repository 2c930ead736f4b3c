/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LanczosOptionTest {

    private final LanczosOption option = LanczosOption.defaults();

    @Test
    void changesOneSettingAtATime() {
        final NullSpace nullSpace = NullSpace.of(new double[] {1, 1});
        assertEquals(new LanczosOption(3, 0, 0.03, 1e-6, 1, NullSpace.empty(), SpectrumEnd.SMALLEST_ALGEBRAIC, 0, -1,
                                       1),
                     option.withCount(3));
        assertEquals(new LanczosOption(3, 4, 0.5, 0.25, 6, nullSpace, SpectrumEnd.LARGEST_MAGNITUDE, 40, 7, 3),
                     option.withCount(3).withMaxProducts(4).withTolerance(0.5).withZeroTolerance(0.25).withSeed(6)
                           .withNullSpace(nullSpace).withEnd(SpectrumEnd.LARGEST_MAGNITUDE).withBasisSize(40)
                           .withVerificationSteps(7).withThreads(3));
    }

    @Test
    void originTookTwiceTheCountAndTenProducts() {
        assertEquals(10, LanczosOption.originDefaults().count());
        assertEquals(30, LanczosOption.originDefaults().maxProducts());
    }

    @Test
    void limitsProductsWhenNoneAreNamed() {
        assertEquals(300, option.productLimit());
        assertEquals(810, option.withCount(400).productLimit());
        assertEquals(Integer.MAX_VALUE, option.withCount(Integer.MAX_VALUE).productLimit());
        assertEquals(7, option.withMaxProducts(7).productLimit());
    }

    @Test
    void boundsTheBasisByMemoryAndByTheSpace() {
        assertEquals(300, option.basisLimit(1000, 0));
        assertEquals(44, option.basisLimit(50, 6), "nothing is restarted");
        assertEquals(67, option.basisLimit(1_000_000, 0));
        assertEquals(40, option.basisLimit(100_000_000, 0), "twice the count and 20 at least");
        assertEquals(45, option.withBasisSize(45).basisLimit(100_000_000, 0));
    }

    @Test
    void verifiesLongerWhereValuesMustDifferLittle() {
        assertEquals(20, option.verificationLength(false));
        assertEquals(10, option.verificationLength(true));
        assertEquals(40, option.withTolerance(1e-4).verificationLength(true));
        assertEquals(0, LanczosOption.originDefaults().verificationLength(false));
    }

    @Test
    void refusesSettingsOutOfRange() {
        refused("count is 0", () -> option.withCount(0));
        refused("maxProducts is -1", () -> option.withMaxProducts(-1));
        refused("tolerance is 0.0", () -> option.withTolerance(0));
        refused("tolerance is NaN", () -> option.withTolerance(Double.NaN));
        refused("tolerance is 1.5", () -> option.withTolerance(1.5));
        refused("zeroTolerance is -1.0E-9", () -> option.withZeroTolerance(-1e-9));
        refused("zeroTolerance is NaN", () -> option.withZeroTolerance(Double.NaN));
        refused("zeroTolerance is 2.0", () -> option.withZeroTolerance(2));
        refused("nullSpace", () -> option.withNullSpace(null));
        refused("threads is 0", () -> option.withThreads(0));
        refused("end", () -> option.withEnd(null));
        refused("basisSize is 39", () -> option.withBasisSize(39));
        refused("verificationSteps is -2", () -> option.withVerificationSteps(-2));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
