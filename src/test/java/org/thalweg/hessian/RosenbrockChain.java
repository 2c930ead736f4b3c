/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.thalweg.hessian.FiniteDifferenceRulesTest.Landscape;
import org.thalweg.problems.Rosenbrock;

/** The chained Rosenbrock function at its minimum (1, …, 1), where each link adds 802, -400, 200 to the Hessian. */
final class RosenbrockChain {

    private RosenbrockChain() {
    }

    static Landscape landscape(final int n) {
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        final RealMatrix hessian = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i + 1 < n; i++) {
            hessian.addToEntry(i, i, 802);
            hessian.addToEntry(i + 1, i + 1, 200);
            hessian.setEntry(i, i + 1, -400);
            hessian.setEntry(i + 1, i, -400);
        }
        return new Landscape("Rosenbrock chain", Rosenbrock.problem(n).function(), ones, hessian, NullSpaceAt.NONE);
    }
}
