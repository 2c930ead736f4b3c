/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.IdentityPreconditioner;
import org.hipparchus.optim.nonlinear.scalar.gradient.Preconditioner;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.TestProblem;

/** A preconditioner that knows the inverse Hessian saves evaluations; one that knows nothing changes nothing. */
class LBFGSPreconditionerTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    /** Condition number 1e6. */
    private final Quadratics quadratic = new Quadratics(5, Quadratics.logUniform(40, 1e-3, 1e3));
    private final TestProblem problem = quadratic.problem("ill-conditioned");
    private final RealMatrix inverse = MatrixUtils.inverse(quadratic.hessian());
    private final Preconditioner exact = (point, r) -> inverse.operate(r);

    /** Steepest descent is then Newton's method: two trials find the length, and one more step is rounding's. */
    @Test
    void exactInverseSolvesAQuadraticAtOnce() {
        final LBFGSOptimum with = solve(new LBFGSOptimizer(null, exact));
        final LBFGSOptimum without = solve(new LBFGSOptimizer(null));
        assertTrue(with.getCounts().evaluations() <= 10, "evaluations: " + with.getCounts().evaluations());
        assertTrue(without.getCounts().evaluations() > 100, "evaluations: " + without.getCounts().evaluations());
        assertArrayEquals(quadratic.centre(), with.getPoint(), error());
    }

    @Test
    void exactInverseSavesEvaluationsOfThePeersSearchToo() {
        final SimpleValueChecker checker = new SimpleValueChecker(1e-12, 1e-12);
        final int with = solve(new LBFGSOptimizer(Formula.POLAK_RIBIERE, checker, 1e-8, 1e-8, 1e-8, exact))
            .getCounts().evaluations();
        final int without = solve(new LBFGSOptimizer(Formula.POLAK_RIBIERE, checker, 1e-8, 1e-8, 1e-8))
            .getCounts().evaluations();
        assertTrue(10 * with < without, with + " with, " + without + " without");
    }

    /** Rounding parts the two runs, but they are of one length and end at one point. */
    @Test
    void identityChangesNothing() {
        final LBFGSOption plain = LBFGSOption.defaults().withDiagonal(DiagonalUse.NEVER);
        final LBFGSOptimum with = solve(new LBFGSOptimizer(null, new IdentityPreconditioner()), plain);
        final LBFGSOptimum without = solve(new LBFGSOptimizer(null), plain);
        assertArrayEquals(without.getPoint(), with.getPoint(), error());
        assertEquals(without.getCounts().evaluations(), with.getCounts().evaluations(),
                     0.1 * without.getCounts().evaluations());
    }

    /** A factor of P is found out by the first step. */
    @Test
    void scaleDoesNotMatter() {
        final Preconditioner large = (point, r) -> inverse.scalarMultiply(1e4).operate(r);
        assertTrue(solve(new LBFGSOptimizer(null, large)).getCounts().evaluations() <= 20);
    }

    @Test
    void getsCopiesToSpoil() {
        final Preconditioner spoiler = (point, r) -> {
            final double[] product = inverse.operate(r);
            Arrays.fill(point, Double.NaN);
            Arrays.fill(r, Double.NaN);
            return product;
        };
        assertArrayEquals(solve(new LBFGSOptimizer(null, exact)).getPoint(),
                          solve(new LBFGSOptimizer(null, spoiler)).getPoint());
    }

    /** {@code |x - c| <= |g| sqrt(n) / least eigenvalue}, {@code |g| <= 1e-8 |g0|}. */
    private double error() {
        return 1e-8 * LocalState.largest(problem.gradient(problem.start())) * Math.sqrt(40) / 1e-3;
    }

    private LBFGSOptimum solve(final LBFGSOptimizer optimizer) {
        return solve(optimizer, LBFGSOption.defaults());
    }

    private LBFGSOptimum solve(final LBFGSOptimizer optimizer, final LBFGSOption option) {
        return optimizer.optimize(RecordedObjective.of(problem).minimize(problem.start(), PLENTY, option));
    }
}
