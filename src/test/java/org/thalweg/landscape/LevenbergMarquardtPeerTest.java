/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.net.URL;
import java.util.List;

import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thalweg.lbfgs.PeerTests;

/** What Hipparchus asserts of Levenberg-Marquardt and of its curve fitters holds while exploring. */
class LevenbergMarquardtPeerTest {

    private static final String LEAST_SQUARES = "org.hipparchus.optim.nonlinear.vector.leastsquares.";
    private static final String FITTING = "org.hipparchus.fitting.";

    /** Classes of the library's tests see each other's package, so that all are made anew. */
    private static List<DynamicTest> own(final String name, final Class<?> ours, final String... leftOut)
        throws ClassNotFoundException {
        return PeerTests.of(LEAST_SQUARES + name, LevenbergMarquardtPeerTest::isPublishedTest,
                            LevenbergMarquardtOptimizer.class, ours, leftOut);
    }

    private static boolean isPublishedTest(final String name) {
        final URL place =
            LevenbergMarquardtPeerTest.class.getResource("/" + name.replace('.', '/') + ".class");
        return name.startsWith(LEAST_SQUARES) && place != null && place.toString().contains("-tests.jar");
    }

    /** The fitters themselves make the optimizer, so that they are made anew as well. */
    private static List<DynamicTest> fitter(final String name) throws ClassNotFoundException {
        return PeerTests.of(FITTING + name, other -> other.startsWith(FITTING), LevenbergMarquardtOptimizer.class,
                            ExploringLevenbergMarquardt.class);
    }

    /** Left out is one that counts what the model is asked. */
    @TestFactory
    List<DynamicTest> levenbergMarquardt() throws ClassNotFoundException {
        return own("LevenbergMarquardtOptimizerTest", ExploringLevenbergMarquardt.class, "testCircleFitting2");
    }

    /** That one and all others without exploring. */
    @TestFactory
    List<DynamicTest> levenbergMarquardtUnexplored() throws ClassNotFoundException {
        return own("LevenbergMarquardtOptimizerTest", UnexploredLevenbergMarquardt.class);
    }

    /**
     * Left out are three fits that are asserted to end at a minimum that is not the lowest, and one whose parameters
     * are asserted where Levenberg-Marquardt stopped short of it: exploring finds better ones.
     */
    @TestFactory
    List<DynamicTest> minpack() throws ClassNotFoundException {
        return own("MinpackTest", ExploringLevenbergMarquardt.class, "testMinpackBard", "testMinpackChebyquad",
                   "testMinpackFreudensteinRoth", "testMinpackKowalikOsborne");
    }

    /** Those four and all others without exploring. */
    @TestFactory
    List<DynamicTest> minpackUnexplored() throws ClassNotFoundException {
        return own("MinpackTest", UnexploredLevenbergMarquardt.class);
    }

    @TestFactory
    List<DynamicTest> gaussianCurveFitter() throws ClassNotFoundException {
        return fitter("GaussianCurveFitterTest");
    }

    @TestFactory
    List<DynamicTest> harmonicCurveFitter() throws ClassNotFoundException {
        return fitter("HarmonicCurveFitterTest");
    }

    @TestFactory
    List<DynamicTest> polynomialCurveFitter() throws ClassNotFoundException {
        return fitter("PolynomialCurveFitterTest");
    }

    @TestFactory
    List<DynamicTest> simpleCurveFitter() throws ClassNotFoundException {
        return fitter("SimpleCurveFitterTest");
    }
}
