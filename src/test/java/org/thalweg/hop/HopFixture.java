/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.random.Well19937a;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Curvature;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeOption;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/** A minimum of a function, and what a strategy may look at there. */
final class HopFixture {

    final ObjectiveMeter meter;
    final Minimum minimum;
    final Curvature curvature;

    HopFixture(final MultivariateFunction f, final MultivariateVectorFunction g, final double... at) {
        meter = ObjectiveMeter.open(DifferentiableObjective.of(f, g), GoalType.MINIMIZE, new Incrementor(100000),
                                    new Incrementor(1));
        final Evaluation known = meter.evaluate(at);
        minimum = new Minimum(new Basin(0, at, known.getValue(), 0, StopReason.GRADIENT, HopOrigin.start(), 1), known);
        curvature = new ModeFinder(ModeOption.defaults()).measure(known, FiniteDifferenceHessian.central(), meter);
    }

    HopContext context(final long seed, final double length, final HopNotes notes) {
        return new HopContext(minimum.basin().point(), minimum, minimum, curvature.modes(), curvature.scaled(), 1,
                              length, length, notes, ScanOption.defaults(), new Well19937a(seed));
    }

    int evaluations() {
        return meter.getCounts().evaluations();
    }
}
