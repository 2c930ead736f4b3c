/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoModel;

/** NIST's ENSO with its nine parameters, as {@link EnsoModel} has them. */
public final class EnsoCurve implements Curve {

    private static final EnsoData DATA = EnsoData.load();
    private static final MultivariateJacobianFunction MODEL = new EnsoModel(DATA).jacobianFunction();
    /** Starting periods, months. */
    private static final double[] PERIODS = {4, 6, 9, 12.5, 17, 23, 30, 44, 90};
    /** How much worse than certified a sum may be. */
    private static final double MARGIN = 1e-3;

    /** The number of ordered pairs of different periods. */
    public static final int PAIRS = PERIODS.length * (PERIODS.length - 1);

    /** The start of a pair of periods: which of 72, from 0. */
    public FitProblem pair(final int which) {
        final int first = which / (PERIODS.length - 1);
        final int second = which % (PERIODS.length - 1);
        return from(EnsoModel.start(PERIODS[first], PERIODS[second < first ? second : second + 1]));
    }

    /** A problem from any start. */
    public FitProblem from(final double... start) {
        return new FitProblem("enso", this, DATA.pressures(), start, (1 + MARGIN) * EnsoModel.CERTIFIED_SUM);
    }

    @Override
    public double[] values(final double[] b) {
        return MODEL.value(new ArrayRealVector(b)).getFirst().toArray();
    }

    @Override
    public double[][] jacobian(final double[] b) {
        return MODEL.value(new ArrayRealVector(b)).getSecond().getData();
    }
}
