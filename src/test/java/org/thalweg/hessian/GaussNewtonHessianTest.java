/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.objective.LeastSquaresObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.fits.EnsoCurve;

class GaussNewtonHessianTest {

    private final LeastSquaresObjective half =
        new LeastSquaresObjective(new EnsoCurve().from(EnsoModel.secondStart()).problem(1000));
    private final ObjectiveMeter meter =
        ObjectiveMeter.open(half, GoalType.MINIMIZE, new Incrementor(1000), new Incrementor(1000));

    @Test
    void productsAreThoseOfTheJacobianAndCostNothing() {
        final double[] point = EnsoModel.certified();
        final RealLinearOperator operator = new GaussNewtonHessian(half).at(meter.evaluate(point), meter);
        assertEquals(1, meter.getCounts().evaluations());
        final RealMatrix jacobian = half.latestAt(point).getJacobian();
        final RealMatrix exact = jacobian.transposeMultiply(jacobian);
        for (int j = 0; j < 9; j++) {
            final RealVector unit = new ArrayRealVector(9);
            unit.setEntry(j, 1);
            assertEquals(0, operator.operate(unit).subtract(exact.getColumnVector(j)).getNorm(),
                         1e-12 * exact.getColumnVector(j).getNorm());
        }
        assertEquals(1, meter.getCounts().evaluations());
        assertEquals(9, meter.getCounts().hessianProducts());
        assertThrows(MathIllegalArgumentException.class, () -> operator.operate(new ArrayRealVector(8)));
    }

    @Test
    void anotherPointIsVisitedOnce() {
        final GaussNewtonHessian hessian = new GaussNewtonHessian(half);
        final org.thalweg.objective.Evaluation first = meter.evaluate(EnsoModel.certified());
        meter.evaluate(EnsoModel.secondStart());
        hessian.at(first, meter);
        assertEquals(3, meter.getCounts().evaluations());
        assertThrows(MathIllegalArgumentException.class, () -> new GaussNewtonHessian(null));
    }
}
