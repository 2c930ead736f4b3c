/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Arrays;

import dev.ludovic.netlib.arpack.JavaARPACK;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.netlib.arpack.Dgetv0;
import org.netlib.util.doubleW;
import org.netlib.util.intW;
import org.thalweg.eigen.DenseSpectrum;

/**
 * One run of ARPACK's {@code dsaupd} in its Java translation, told the products it asks for. Its variables keep their
 * Fortran names.
 */
final class ArpackRun {

    /** The translation, never the native library. */
    private static final JavaARPACK ARPACK = JavaARPACK.getInstance();

    /** Where products come from. */
    private final RealMatrix a;
    /** Vectors kept. */
    private final int ncv;
    /** The residual's tolerance, relative to each eigenvalue. */
    private final doubleW tol;
    /** The start, then the residual. */
    private final double[] resid;
    /** The basis, by columns. */
    private final double[] v;
    /** Parameters. */
    private final int[] iparam = new int[11];
    /** Where things are in the work space. */
    private final int[] ipntr = new int[11];
    /** Work space of vectors. */
    private final double[] workd;
    /** Work space of the small problem. */
    private final double[] workl;
    /** How it ended. */
    private final intW info = new intW(1);
    /** Products asked for. */
    private int products;
    /** Whether it came to its end: converged, or restarts spent. */
    private boolean ended;

    /**
     * Prepares a run.
     * @param a a symmetric matrix
     * @param ncv vectors kept, at least 11
     * @param tolerance {@code tol}
     * @param iterations most restarts
     */
    ArpackRun(final RealMatrix a, final int ncv, final double tolerance, final int iterations) {
        final int n = a.getRowDimension();
        this.a = a;
        this.ncv = ncv;
        this.tol = new doubleW(tolerance);
        // where it breaks down it draws vectors that go on from those of earlier runs
        Dgetv0.inits = true;
        this.resid = OriginSolver.start(n);
        this.v = new double[n * ncv];
        this.workd = new double[3 * n];
        this.workl = new double[ncv * (ncv + 8)];
        iparam[0] = 1;
        iparam[2] = iterations;
        iparam[6] = 1;
    }

    /**
     * Runs.
     * @param most most products
     */
    void run(final int most) {
        final int n = resid.length;
        final intW ido = new intW(0);
        while (!ended && products <= most) {
            ARPACK.dsaupd(ido, "I", n, "SA", ModeCase.COUNT, tol, resid, ncv, v, n, iparam, ipntr, workd, workl,
                          workl.length, info);
            ended = ido.val != -1 && ido.val != 1;
            if (!ended) {
                products++;
                final double[] x = Arrays.copyOfRange(workd, ipntr[0] - 1, ipntr[0] - 1 + n);
                System.arraycopy(a.operate(x), 0, workd, ipntr[1] - 1, n);
            }
        }
    }

    /**
     * Whether it has converged.
     * @return true if it found all pairs by its own test
     */
    boolean hasConverged() {
        return ended && info.val == 0;
    }

    /**
     * The pairs that ARPACK says have converged.
     * @return the pairs, ascending
     */
    Found converged() {
        final int n = resid.length;
        if (iparam[4] < 1) {
            return Found.nothing(products);
        }
        final double[] d = new double[ModeCase.COUNT];
        final double[] z = new double[n * ncv];
        System.arraycopy(v, 0, z, 0, z.length);
        final intW nev = new intW(ModeCase.COUNT);
        ARPACK.dseupd(true, "A", new boolean[ncv], d, z, n, 0, "I", n, "SA", nev, tol.val, resid, ncv, v, n, iparam,
                      ipntr, workd, workl, workl.length, info);
        if (info.val != 0) {
            return Found.nothing(products);
        }
        final int count = Math.min(iparam[4], ModeCase.COUNT);
        final double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOfRange(z, i * n, (i + 1) * n);
        }
        return new Found(products, Arrays.copyOf(d, count), rows);
    }

    /**
     * The best pairs that are in the basis, converged or not, by a Rayleigh-Ritz step of our own.
     * @return the pairs, ascending
     */
    Found best() {
        final int n = resid.length;
        final double[][] rows = new double[ncv][];
        for (int i = 0; i < ncv; i++) {
            rows[i] = Arrays.copyOfRange(v, i * n, (i + 1) * n);
        }
        final RealMatrix basis = new Array2DRowRealMatrix(rows, false);
        final RealMatrix g = basis.multiply(a.multiplyTransposed(basis));
        final DenseSpectrum spectrum = DenseSpectrum.of(g.add(g.transpose()).scalarMultiply(0.5).getData());
        final double[][] vectors = new double[ModeCase.COUNT][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = basis.preMultiply(spectrum.vectors()[i]);
        }
        return new Found(products, Arrays.copyOf(spectrum.values(), ModeCase.COUNT), vectors);
    }
}
