/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;
import org.junit.jupiter.api.Test;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.objective.DifferentiatedObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.Quadratics;

class SuppliedHessianTest {

    private static final double[][] MATRIX = {{2, 1}, {1, 4}};

    private static HessianProduct supplied() {
        return new SuppliedHessian((x, v) -> MatrixUtils.createRealMatrix(MATRIX).operate(v));
    }

    private static HessianProduct twice() {
        return ExactHessian.of(new TwiceDifferentiableFunction() {
            @Override
            public int dim() {
                return 2;
            }

            @Override
            public double value(final RealVector x) {
                throw new UnsupportedOperationException();
            }

            @Override
            public RealVector gradient(final RealVector x) {
                throw new UnsupportedOperationException();
            }

            @Override
            public RealMatrix hessian(final RealVector x) {
                return MatrixUtils.createRealMatrix(MATRIX);
            }
        });
    }

    /** What every source of exact products promises: the matrix, no evaluation, its own length alone. */
    @Test
    void productsAreTheMatrixAndCostNoEvaluation() {
        for (final HessianProduct product : List.of(
            supplied(), twice(), ExactHessian.of(x -> MatrixUtils.createRealMatrix(MATRIX)))) {
            final Watched watched = Watched.of(new Quadratics(1, new double[2]));
            final ObjectiveMeter meter = watched.meter();
            final RealLinearOperator operator = product.at(watched.at(0, 0), meter);
            for (int j = 0; j < 2; j++) {
                final RealVector unit = new ArrayRealVector(2);
                unit.setEntry(j, 1);
                assertArrayEquals(MATRIX[j], operator.operate(unit).toArray());
            }
            assertEquals(0, meter.getCounts().evaluations());
            assertEquals(2, meter.getCounts().hessianProducts());
            final MathIllegalArgumentException refused = assertThrows(MathIllegalArgumentException.class, () ->
                operator.operate(new ArrayRealVector(3)));
            assertTrue(refused.getMessage().contains("3 at a point of 2"), refused.getMessage());
        }
    }

    @Test
    void maximizingTurnsTheSign() {
        final Watched watched = Watched.negated(new Quadratics(1, new double[2]));
        assertArrayEquals(new double[] {-2, -1}, supplied().at(watched.at(0, 0), watched.meter())
            .operate(new ArrayRealVector(new double[] {1, 0})).toArray());
    }

    @Test
    void badInputIsNamed() {
        final Watched watched = Watched.of(new Quadratics(1, new double[2]));
        assertThrows(MathIllegalArgumentException.class, () -> new SuppliedHessian(null));
        assertThrows(MathIllegalArgumentException.class, () -> new ExactHessian(null));
        assertThrows(MathIllegalArgumentException.class, () ->
            new SuppliedHessian((x, v) -> null).at(watched.at(0, 0), watched.meter()).operate(new ArrayRealVector(2)));
        assertThrows(MathIllegalArgumentException.class, () -> new SuppliedHessian((x, v) -> new double[3])
            .at(watched.at(0, 0), watched.meter()).operate(new ArrayRealVector(2)));
        assertThrows(MathIllegalArgumentException.class, () ->
            ExactHessian.of(x -> MatrixUtils.createRealIdentityMatrix(3)).at(watched.at(0, 0), watched.meter()));
    }

    /** A double well by automatic differentiation, its Hessian supplied: no evaluation goes into products. */
    @Test
    void explorationTakesIt() {
        final DifferentiatedObjective wells = new DifferentiatedObjective(x ->
            x[0].square().subtract(1).square().add(x[0].multiply(0.2)).add(x[1].square()));
        final ExplorationOptimum best = new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(300), GoalType.MINIMIZE, wells, new InitialGuess(new double[] {1, 1}),
            new SuppliedHessian((x, v) -> new double[] {(12 * x[0] * x[0] - 4) * v[0], 2 * v[1]}));
        assertEquals(0, best.getCounts(Purpose.HESSIAN).evaluations());
        assertTrue(best.getCounts(Purpose.HESSIAN).hessianProducts() > 0);
        // the left well: 4 x (x^2 - 1) + 0.2 = 0
        assertEquals(-1.02412, best.getPoint()[0], 1e-4);
        assertEquals(2, best.getModes().get(0).eigenvalue(), 1e-9);
    }
}
