/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.NullSpace;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;

/** Products by differences, and the modes made of them. */
class DifferencedHessianTest {

    private static final MullerBrown SURFACE = new MullerBrown();
    private static final double[] SADDLE = MullerBrown.saddles().get(0).point();

    private static ObjectiveMeter meter(final MultivariateVectorFunction gradient) {
        return ObjectiveMeter.open(DifferentiableObjective.of(x -> 0, gradient), GoalType.MINIMIZE,
                                   new Incrementor(100000), new Incrementor(1));
    }

    private static double error(final FiniteDifferenceHessian product, final MultivariateVectorFunction gradient,
                                final double[] at, final RealMatrix exact) {
        final ObjectiveMeter meter = meter(gradient);
        final RealLinearOperator operator = product.at(meter.evaluate(at), meter);
        double worst = 0;
        for (int k = 0; k < 8; k++) {
            final RealVector v = new ArrayRealVector(new double[] {Math.cos(k), Math.sin(k)});
            worst = Math.max(worst, operator.operate(v).subtract(exact.operate(v)).getNorm());
        }
        return worst / exact.getNorm1();
    }

    /** A gradient with reproducible noise of a size, different at every point. */
    private static MultivariateVectorFunction noisy(final double size) {
        return x -> {
            final double[] g = SURFACE.gradient(x);
            for (int i = 0; i < g.length; i++) {
                final long bits = Double.doubleToLongBits(x[0] * (i + 3) + 7 * x[1]) * 0x9E3779B97F4A7C15L;
                g[i] += size * ((bits >>> 11) * 0x1.0p-53 - 0.5) * Math.sqrt(12);
            }
            return g;
        };
    }

    @Test
    void productsAreThoseOfTheHessian() {
        final RealMatrix exact = SURFACE.hessian(SADDLE);
        // central: noise^(2/3) of gradients near 1e-13 |A|; forward: noise^(1/2); a hundredfold in hand
        assertTrue(error(FiniteDifferenceHessian.central(), SURFACE::gradient, SADDLE, exact) < 1e-7);
        assertTrue(error(FiniteDifferenceHessian.forward(), SURFACE::gradient, SADDLE, exact) < 1e-5);
    }

    @Test
    void noiseInTheGradientCostsOnlyWhatItMust() {
        final RealMatrix exact = SURFACE.hessian(SADDLE);
        // (noise / |A|)^(2/3) = 2e-7 and 5e-6 for |A| = 1e3 and third derivatives of the same size; tenfold in hand
        assertTrue(error(FiniteDifferenceHessian.central(), noisy(1e-8 * 1e3), SADDLE, exact) < 1e-4);
        assertTrue(error(FiniteDifferenceHessian.central(), noisy(1e-6 * 1e3), SADDLE, exact) < 3e-3);
    }

    @Test
    void aPointFarFromTheOriginKeepsItsProducts() {
        final double far = 1e4;
        final MultivariateVectorFunction shifted =
            x -> SURFACE.gradient(new double[] {x[0] - far, x[1] - far});
        final double[] at = {SADDLE[0] + far, SADDLE[1] + far};
        final RealMatrix exact = SURFACE.hessian(SADDLE);
        assertTrue(error(FiniteDifferenceHessian.central(), shifted, at, exact) < 1e-5);
        // the usual rule for the step, eps^(1/3) (1 + |x|), fails there
        final double usual = Math.cbrt(Math.ulp(1.0)) * (1 + Math.hypot(at[0], at[1]));
        assertTrue(error(FiniteDifferenceHessian.central().withStep(usual), shifted, at, exact) > 1e-3);
    }

    @Test
    void plantedNoiseIsRecovered() {
        for (final double size : new double[] {1e-8, 1e-5, 1e-2}) {
            final ObjectiveMeter meter = meter(noisy(size));
            final GradientNoise noise =
                new GradientNoise(meter.evaluate(SADDLE), meter, new double[] {Math.sqrt(0.5), Math.sqrt(0.5)});
            // the norm of two components of that standard deviation; seven samples tell it within a factor of 4
            final double ratio = noise.estimate() / (size * Math.sqrt(2));
            assertTrue(ratio > 0.25 && ratio < 4, "noise " + size + ", ratio " + ratio);
        }
    }

    @Test
    void visitsAndProductsAreCounted() {
        for (final Differences differences : Differences.values()) {
            final ObjectiveMeter meter = meter(SURFACE::gradient);
            final RealLinearOperator operator =
                new FiniteDifferenceHessian(differences, 1e-5).at(meter.evaluate(SADDLE), meter);
            final int before = meter.getCounts().evaluations();
            operator.operate(new ArrayRealVector(new double[] {3, 4}));
            assertEquals(before + differences.visits(), meter.getCounts().evaluations());
            assertEquals(0, operator.operate(new ArrayRealVector(2)).getNorm(), 0.0);
            assertEquals(1, meter.getCounts().hessianProducts());
            assertThrows(MathIllegalArgumentException.class, () -> operator.operate(new ArrayRealVector(3)));
        }
    }

    @Test
    void aSaddleHasOneNegativeModeByEitherWay() {
        for (final int denseLimit : new int[] {0, 150}) {
            final ObjectiveMeter meter = meter(SURFACE::gradient);
            final ModeFinder finder = new ModeFinder(ModeOption.defaults().withDenseLimit(denseLimit).withCount(2));
            final ModeSet modes =
                finder.measure(meter.evaluate(SADDLE), FiniteDifferenceHessian.central(), meter).modes();
            assertSame(ModeKind.NEGATIVE, modes.modes().get(0).kind());
            assertTrue(modes.modes().get(0).isNegative());
            assertSame(ModeKind.STIFF, modes.modes().get(1).kind());
            assertTrue(modes.exact());
        }
    }

    @Test
    void modesOfAKnownSpectrumByEitherWay() {
        final double[] spectrum = new double[40];
        for (int i = 0; i < spectrum.length; i++) {
            spectrum[i] = i < 3 ? 1e-3 * (i + 1) : 1 + i;
        }
        final Quadratics quadratic = new Quadratics(5, spectrum);
        for (final int denseLimit : new int[] {0, 150}) {
            final ObjectiveMeter meter = meter(quadratic::gradient);
            final ModeFinder finder = new ModeFinder(ModeOption.defaults().withDenseLimit(denseLimit));
            final ModeSet modes =
                finder.measure(meter.evaluate(new double[40]), FiniteDifferenceHessian.central(), meter).modes();
            assertEquals(10, modes.modes().size());
            for (int j = 0; j < 10; j++) {
                final Mode mode = modes.modes().get(j);
                assertEquals(spectrum[j], mode.eigenvalue(), mode.residualNorm() + 5 * modes.noise() + 1e-9);
                assertSame(j < 3 ? ModeKind.FLAT : ModeKind.STIFF, mode.kind(), mode.toString());
            }
        }
    }

    @Test
    void aPairThatHasNotConvergedIsUnsure() {
        final Quadratics quadratic = new Quadratics(5, Quadratics.logUniform(80, 1, 1e6));
        final ObjectiveMeter meter = meter(quadratic::gradient);
        final ModeFinder finder = new ModeFinder(ModeOption.defaults().withDenseLimit(0)
            .withLanczos(LanczosOption.defaults().withMaxProducts(12)));
        final ModeSet modes =
            finder.measure(meter.evaluate(new double[80]), FiniteDifferenceHessian.central(), meter).modes();
        assertEquals(12, modes.products());
        assertTrue(modes.count(ModeKind.UNSURE) > 0);
    }

    @Test
    void nullVectorsGivenAreLeftOut() {
        final Quadratics quadratic = new Quadratics(9, 0, 1, 2, 3, 4);
        final double[] free = quadratic.eigenvectors().getColumn(0);
        final ObjectiveMeter meter = meter(quadratic::gradient);
        final ModeSet modes = new ModeFinder(ModeOption.defaults().withNullSpace(x -> NullSpace.of(free)))
            .measure(meter.evaluate(new double[5]), FiniteDifferenceHessian.central(), meter).modes();
        assertEquals(4, modes.modes().size());
        assertEquals(1, modes.modes().get(0).eigenvalue(), 1e-6);
    }

    @Test
    void ownUnitsMakeVariablesAlike() {
        final RealMatrix hessian = SURFACE.hessian(MullerBrown.minima().get(0).point());
        final double[] factors = {0x1.0p-7, 0x1.0p5};
        final double[][] modes = new double[2][];
        for (final boolean scaled : new boolean[] {false, true}) {
            final double[] c = scaled ? factors : new double[] {1, 1};
            final ObjectiveMeter meter = meter(x -> {
                final double[] g = hessian.operate(new double[] {x[0] * c[0], x[1] * c[1]});
                return new double[] {g[0] * c[0], g[1] * c[1]};
            });
            final ScaledModes own = new ModeFinder(ModeOption.defaults())
                .measure(meter.evaluate(new double[2]), FiniteDifferenceHessian.central(), meter).scaled();
            modes[scaled ? 1 : 0] = own.curvatures();
        }
        for (int j = 0; j < 2; j++) {
            assertEquals(modes[0][j], modes[1][j], 1e-6);
        }
    }

    @Test
    void aWallNearByIsToldOrSurvived() {
        final ObjectiveMeter meter =
            meter(x -> x[0] == SADDLE[0] && x[1] == SADDLE[1] ? new double[2] : new double[] {Double.NaN, 0});
        final Evaluation at = meter.evaluate(SADDLE);
        final ModeFinder finder = new ModeFinder(ModeOption.defaults());
        final FiniteDifferenceHessian product = FiniteDifferenceHessian.central().withStep(1e-3);
        assertThrows(LanczosException.class, () -> finder.measure(at, product, meter));
        final Curvature known = Curvature.unknown(2, product);
        assertTrue(finder.measureAgain(at, known, meter, new CurvaturePairs(1), 40).modes().modes().isEmpty());
    }

    @Test
    void groupsHoldTheVariablesThatTakePart() {
        final Mode mode = new Mode(0, 2, new double[] {0.8, 0.04, -0.6}, 0, 0, ModeKind.STIFF);
        final ParameterGroup group = ParameterGroup.of(mode, 0.05);
        assertEquals("[0, 2]", java.util.Arrays.toString(group.indices()));
        assertEquals(3, ParameterGroup.of(mode, 0).indices().length);
        assertEquals(-0.6, group.direction()[1], 0.0);
        assertFalse(mode.isNegative());
    }

    @Test
    void badSettingsAreRefusedByName() {
        final String step = assertThrows(MathIllegalArgumentException.class,
                                         () -> FiniteDifferenceHessian.central().withStep(-2)).getMessage();
        assertTrue(step.contains("step") && step.contains("-2"), step);
        assertThrows(MathIllegalArgumentException.class,
                     () -> FiniteDifferenceHessian.central().withStep(Double.NaN));
        assertThrows(MathIllegalArgumentException.class, () -> new FiniteDifferenceHessian(null, 0));
    }
}
