/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The exact Hessian of Lennard-Jones atoms. With d = x_i - x_j and s = 1 / d'd, the pair's energy 4 (s^6 - s^3) has the
 * derivatives e' = -12 s^4 (2 s^3 - 1) and e'' = 24 s^5 (7 s^3 - 2) by d'd, and the block 4 e'' d d' + 2 e' I.
 */
final class PairHessian {

    private PairHessian() {
    }

    static RealMatrix of(final double[] x) {
        final double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                addPair(hessian, x, i, j);
            }
        }
        return new Array2DRowRealMatrix(hessian, false);
    }

    private static void addPair(final double[][] hessian, final double[] x, final int i, final int j) {
        final double[] d = {x[i] - x[j], x[i + 1] - x[j + 1], x[i + 2] - x[j + 2]};
        final double s = 1 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        final double cube = s * s * s;
        // a factor 4 from the energy
        final double first = -12 * cube * (2 * cube - 1) * s;
        final double second = 24 * cube * (7 * cube - 2) * s * s;
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 3; l++) {
                final double entry = 4 * second * (d[k] * d[l]) + (k == l ? 2 * first : 0);
                hessian[i + k][i + l] += entry;
                hessian[j + k][j + l] += entry;
                hessian[i + k][j + l] -= entry;
                hessian[j + k][i + l] -= entry;
            }
        }
    }
}
