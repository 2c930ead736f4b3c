/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.random.Well19937a;
import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Curvature;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hessian.Watched;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.SmoothFunction;

/** A minimum of a watched function and the curvature there, as strategies are told of them. */
final class HopCase {

    final Watched watched;
    final ObjectiveMeter meter;
    final Minimum minimum;
    final Curvature curvature;
    /** What is known of the variables. */
    final VariableKinds kinds;

    HopCase(final SmoothFunction function, final double... point) {
        minimum = minimum(0, function, point);
        curvature = new ModeFinder(ModeOption.defaults()).measure(
            minimum.at(), FiniteDifferenceHessian.central(), Watched.of(function).meter());
        watched = Watched.of(function);
        meter = watched.meter();
        kinds = VariableKinds.look(new HopContext(point, minimum, minimum, curvature.modes(), curvature.scaled(),
                                                  VariableKinds.unknown(curvature.scaled().scale()), Double.NaN, 1, 1,
                                                  HopNotes.EMPTY, ScanOption.defaults(), new Well19937a(1)),
                                   5, Watched.of(function).meter());
    }

    /** A minimum of a basin with an id. */
    static Minimum minimum(final int id, final SmoothFunction function, final double... point) {
        final Watched unseen = Watched.of(function);
        return new Minimum(new Basin(id, point, function.value(point), 0, StopReason.GRADIENT, HopOrigin.start(),
                                     BasinVisits.first(-1, 0)), unseen.at(point));
    }

    /** A context at the minimum, which is the best too. */
    HopContext context(final long seed) {
        return context(minimum, minimum, HopNotes.EMPTY, ScanOption.defaults(), seed);
    }

    /** A context with notes. */
    HopContext context(final HopNotes notes, final long seed) {
        return context(minimum, minimum, notes, ScanOption.defaults(), seed);
    }

    /** Any context; lengths are 1. */
    HopContext context(final Minimum current, final Minimum best, final HopNotes notes, final ScanOption scan,
                       final long seed) {
        return new HopContext(minimum.at().getPoint(), current, best, curvature.modes(), curvature.scaled(),
                              kinds, 1, 1, 1, notes, scan, new Well19937a(seed));
    }

    /** A context that asks for lengths: none is known. */
    HopContext lengthless(final long seed) {
        return new HopContext(minimum.at().getPoint(), minimum, minimum, curvature.modes(), curvature.scaled(),
                              kinds, Double.NaN, 0, 0, HopNotes.EMPTY, ScanOption.defaults(), new Well19937a(seed));
    }

    /** A function of one variable. */
    interface Line extends SmoothFunction {

        double at(double t);

        @Override
        default double value(final double[] x) {
            return at(x[0]);
        }

        @Override
        default double[] gradient(final double[] x) {
            final double h = 1e-5;
            return new double[] {(at(x[0] + h) - at(x[0] - h)) / (2 * h)};
        }
    }
}
