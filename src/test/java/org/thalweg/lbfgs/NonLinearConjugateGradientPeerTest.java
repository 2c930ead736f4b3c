/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.geometry.euclidean.twod.Vector2D;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.MultiStartMultivariateOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.CircleScalar;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.random.GaussianRandomGenerator;
import org.hipparchus.random.JDKRandomGenerator;
import org.hipparchus.random.UncorrelatedRandomVectorGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;

/** What Hipparchus asserts of its conjugate gradients holds of our optimizers, for callers who change one name. */
class NonLinearConjugateGradientPeerTest {

    private static final String SCALAR = "org.hipparchus.optim.nonlinear.scalar.";
    private static final String PEER_TEST = SCALAR + "gradient.NonLinearConjugateGradientOptimizerTest";
    private static final String MULTI_START_TEST = SCALAR + "MultiStartMultivariateOptimizerTest";

    /** The original: shows that a failure of ours is ours. */
    @TestFactory
    List<DynamicTest> peerItself() throws ClassNotFoundException {
        return asserted(NonLinearConjugateGradientOptimizer.class);
    }

    @TestFactory
    List<DynamicTest> lbfgsWithThePeersLineSearch() throws ClassNotFoundException {
        return asserted(LBFGSOptimizer.class);
    }

    /**
     * Three cases are left out: they assert up to seven components to 1e-10 after a checker of 1e-6. Conjugate
     * gradients with exact searches get there by ending a quadratic in n steps; values that agree to 1e-6, or a
     * gradient of 1e-8, mean 1e-6 to 1e-9 in the components.
     */
    @TestFactory
    List<DynamicTest> lbfgsWithItsOwnLineSearch() throws ClassNotFoundException {
        return asserted(OwnSearchOptimizer.class, "testColumnsPermutation", "testOneSet", "testTwoSets");
    }

    /** Nothing is left out. */
    @TestFactory
    List<DynamicTest> lbfgsWithItsOwnLineSearchToFullAccuracy() throws ClassNotFoundException {
        return asserted(OwnSearchOptimizer.Tight.class);
    }

    @TestFactory
    List<DynamicTest> exploration() throws ClassNotFoundException {
        return asserted(ExploratoryLBFGSOptimizer.class);
    }

    /** The circle is left out, since it wants 850 to 900 evaluations, the peer's own number: it follows below. */
    @TestFactory
    List<DynamicTest> multiStart() throws ClassNotFoundException {
        return PeerTests.of(MULTI_START_TEST, NonLinearConjugateGradientOptimizer.class, LBFGSOptimizer.class,
                            "testCircleFitting");
    }

    /** All that the peer's circle asserts but the number of evaluations, of which fewer are enough. */
    @Test
    void multiStartFitsTheCircleWithFewerEvaluations() {
        final CircleScalar circle = new CircleScalar();
        circle.addPoint(30, 68);
        circle.addPoint(50, -6);
        circle.addPoint(110, -20);
        circle.addPoint(35, 15);
        circle.addPoint(45, 97);
        final JDKRandomGenerator random = new JDKRandomGenerator();
        random.setSeed(753289573253L);
        final MultiStartMultivariateOptimizer optimizer = new MultiStartMultivariateOptimizer(
            new LBFGSOptimizer(Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-10, 1e-10)), 10,
            new UncorrelatedRandomVectorGenerator(new double[] {50, 50}, new double[] {10, 10},
                                                  new GaussianRandomGenerator(random)));
        final PointValuePair optimum = optimizer.optimize(
            new MaxEval(1000), circle.getObjectiveFunction(), circle.getObjectiveFunctionGradient(),
            GoalType.MINIMIZE, new InitialGuess(new double[] {98.68, 47.345}));
        assertEquals(1000, optimizer.getMaxEvaluations());
        assertEquals(10, optimizer.getOptima().length);
        for (final PointValuePair found : optimizer.getOptima()) {
            final Vector2D centre = new Vector2D(found.getPoint()[0], found.getPoint()[1]);
            assertEquals(69.9597, circle.getRadius(centre), 0.0005);
            assertEquals(96.07535, centre.getX(), 0.00085);
            assertEquals(48.1349, centre.getY(), 0.0005);
        }
        assertEquals(3.1267527, optimum.getValue(), 1e-8);
        assertTrue(optimizer.getEvaluations() < 850, "evaluations: " + optimizer.getEvaluations());
    }

    private static List<DynamicTest> asserted(final Class<?> ours, final String... leftOut)
        throws ClassNotFoundException {
        return PeerTests.of(PEER_TEST, NonLinearConjugateGradientOptimizer.class, ours, leftOut);
    }
}
