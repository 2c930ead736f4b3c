/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.junit.jupiter.api.Test;

/**
 * Ten modes of a million variables in a bounded heap: 40 rows of the basis and their products are 640 MB, ten modes and
 * some vectors 200 MB more. A basis that is not restarted would need more than 1000 MB for its rows alone.
 */
class LanczosMemoryTest {

    private static final int N = 1_000_000;

    /** Solves in a process of its own, which has the heap to itself. */
    @Test
    void restartsKeepAMillionVariablesInABoundedHeap() throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1000m", "-XX:+UseSerialGC",
            "-cp", System.getProperty("java.class.path"), LanczosMemoryTest.class.getName())
            .redirectErrorStream(true).start();
        final String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
        assertEquals("converged, verified, restarted: 10", told.strip());
    }

    /** Ten wells of depths 40, 36, ... below a band from 9.6 to 12.4, each coupled to its neighbours. */
    private static double[] stencil(final double[] x) {
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            final boolean well = i % 100_000 == 50_000;
            y[i] = (well ? -40 + 4 * (i / 100_000) : 10 + i % 3) * x[i];
            y[i] += 0.2 * ((i > 0 ? x[i - 1] : 0) + (i + 1 < x.length ? x[i + 1] : 0));
        }
        return y;
    }

    /** Prints how many values are right: second-order perturbation moves a well by {@code 2 * 0.2^2 / distance}. */
    public static void main(final String[] arguments) {
        final RealLinearOperator operator =
            SymmetricMatrices.operator(N, N, x -> new ArrayRealVector(stencil(x.toArray()), false));
        final LanczosResult result =
            new LanczosEigensolver(LanczosOption.defaults().withBasisSize(40).withTolerance(1e-4)).solve(operator);
        int right = 0;
        for (int k = 0; k < 10; k++) {
            right += Math.abs(result.pairs().get(k).value() - (-40 + 4 * k)) < 0.02 ? 1 : 0;
        }
        System.out.println((result.isConverged() ? "converged" : "not converged")
                           + (result.isVerified() ? ", verified" : ", not verified")
                           + (result.restarts() > 0 ? ", restarted: " : ", not restarted: ") + right);
    }
}
