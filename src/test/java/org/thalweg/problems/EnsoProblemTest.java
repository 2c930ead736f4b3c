/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.junit.jupiter.api.Test;
import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoModel;

/** Data, model and certified answer of the ENSO fit. */
class EnsoProblemTest {

    private final EnsoModel model = new EnsoModel(EnsoData.load());

    @Test
    void dataAreTheHundredAndSixtyEightMonths() {
        final double[] y = EnsoData.load().pressures();
        assertEquals(168, y.length);
        assertEquals(12.9, y[0]);
        assertEquals(12.9, EnsoData.load().pressure(1));
        y[0] = 0;
        assertEquals(12.9, model.observed()[0]);
    }

    @Test
    void certifiedParametersGiveTheCertifiedSum() {
        assertEquals(EnsoModel.CERTIFIED_SUM, model.value(EnsoModel.certified()), 1e-8 * EnsoModel.CERTIFIED_SUM);
    }

    @Test
    void gradientVanishesAtTheCertifiedParameters() {
        // eleven digits: b is off by 5e-10 at most (periods), curvatures there are below 1e3
        for (final double g : model.gradient(EnsoModel.certified())) {
            assertEquals(0, g, 1e-6);
        }
    }

    @Test
    void levenbergMarquardtFindsTheCertifiedParametersFromBothStarts() {
        for (final double[] start : new double[][] {EnsoModel.firstStart(), EnsoModel.secondStart()}) {
            final double[] b = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
                .start(start)
                .target(model.observed())
                .model(model.jacobianFunction())
                .maxEvaluations(1000)
                .maxIterations(1000)
                .build()).getPoint().toArray();
            // the optimizer's own relative tolerances are 1e-10 in the cost: half the digits in the parameters
            assertArrayEquals(EnsoModel.certified(), b, 1e-4);
            assertEquals(EnsoModel.CERTIFIED_SUM, model.value(b), 1e-7);
        }
    }

    @Test
    void jacobianAndGradientAgree() {
        final double[] b = EnsoModel.start(30, 70);
        final Pair<RealVector, RealMatrix> at = model.jacobianFunction().value(new ArrayRealVector(b));
        final RealVector r = new ArrayRealVector(model.observed()).subtract(at.getFirst());
        assertEquals(model.value(b), r.dotProduct(r), 1e-12 * model.value(b));
        final double[] g = model.gradient(b);
        final double[] product = at.getSecond().preMultiply(r).mapMultiply(-2).toArray();
        for (int j = 0; j < g.length; j++) {
            assertEquals(g[j], product[j], 1e-12 * 168 * Math.abs(model.value(b)));
        }
        assertEquals(model.model(17, b), at.getFirst().getEntry(16));
    }

    @Test
    void exchangingTheTwoCyclesChangesNothing() {
        final double[] b = EnsoModel.certified();
        final double[] swapped = {b[0], b[1], b[2], b[6], b[7], b[8], b[3], b[4], b[5]};
        assertEquals(model.value(b), model.value(swapped), 1e-12 * model.value(b));
    }

    @Test
    void guessedPeriodsGoToTheirPlaces() {
        assertArrayEquals(new double[] {11, 3, 0.5, 33, 1, 1, 18, 1, 1}, EnsoModel.start(33, 18));
    }

    @Test
    void impossibleInputIsRefused() {
        final MathIllegalArgumentException period =
            assertThrows(MathIllegalArgumentException.class, () -> EnsoModel.start(33, -18.5));
        assertTrue(period.getMessage().contains("b7") && period.getMessage().contains("-18.5"), period.getMessage());
        assertThrows(MathIllegalArgumentException.class, () -> EnsoModel.start(Double.NaN, 18));
        assertThrows(MathIllegalArgumentException.class, () -> EnsoModel.start(0, 18));
        final MathIllegalArgumentException length =
            assertThrows(MathIllegalArgumentException.class, () -> model.value(new double[8]));
        assertTrue(length.getMessage().contains("8"), length.getMessage());
        assertThrows(MathIllegalArgumentException.class, () -> model.gradient(new double[10]));
        assertThrows(MathIllegalArgumentException.class, () -> model.model(1, new double[0]));
        assertThrows(MathIllegalArgumentException.class, () -> new EnsoModel(null));
    }
}
