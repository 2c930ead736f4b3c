/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.hessian.Watched;
import org.thalweg.problems.EnsoProblem;
import org.thalweg.problems.Rastrigin;
import org.thalweg.problems.SmoothFunction;

class ParabolaTest {

    private static boolean isAxis(final SmoothFunction function, final int axis, final double far,
                                  final double... x) {
        final Watched watched = Watched.of(function);
        final boolean is = Parabola.isAxis(axis, far, watched.at(x), watched.meter());
        assertEquals(3, watched.values());
        assertEquals(0, watched.gradients());
        return is;
    }

    @Test
    void linearParametersOfAFitAreParabolas() {
        final EnsoProblem fit = new EnsoProblem();
        for (final double[] b : new double[][] {EnsoModel.certified(), EnsoModel.start(30, 12.5)}) {
            for (int i = 0; i < EnsoModel.PARAMETERS; i++) {
                final boolean period = i == 3 || i == 6;
                for (final double far : new double[] {0.1, 1, 10}) {
                    assertEquals(!period, isAxis(fit, i, far, b), "b" + (i + 1) + " by " + far);
                }
            }
        }
    }

    @Test
    void wavesAreNone() {
        for (int i = 0; i < 5; i++) {
            assertFalse(isAxis(new Rastrigin(), i, 0.37, Rastrigin.minimizer(5)));
        }
    }

    @Test
    void aSlopeAtTheBaseIsAllowed() {
        final HopCase.Line tilted = t -> 3 * t * t - 40 * t + 7;
        assertTrue(isAxis(tilted, 0, 2.5, 11));
        final HopCase.Line cubic = t -> 3 * t * t + 1e-3 * t * t * t;
        assertFalse(isAxis(cubic, 0, 2.5, 0));
    }

    @Test
    void aWallIsNone() {
        final HopCase.Line walled = t -> t > 1 ? Double.NaN : t * t;
        assertFalse(isAxis(walled, 0, 1.5, 0));
        assertFalse(isAxis(walled, 0, 3, 0));
    }
}
