/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.leastsquares;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.util.FastMath;
import org.thalweg.fit.FitContext;
import org.thalweg.fit.FitHop;
import org.thalweg.fit.FitHopShare;
import org.thalweg.fit.FitMeter;
import org.thalweg.fit.FitOption;
import org.thalweg.fit.FitStructure;

/**
 * The methods compared, all with Hipparchus' Levenberg-Marquardt inside and the same early ends: they differ in where
 * they go next.
 */
final class FitMethods {

    /** No end but the target and the budget. */
    private static final FitOption ENDLESS =
        FitOption.defaults().withPatience(Integer.MAX_VALUE).withLeastBudget(Integer.MAX_VALUE);

    /** Not for construction. */
    private FitMethods() {
    }

    /**
     * All methods.
     * @return options by name
     */
    static Map<String, FitOption> all() {
        final Map<String, FitOption> methods = new LinkedHashMap<>();
        methods.put("thalweg", ENDLESS);
        methods.put("Levenberg-Marquardt", FitOption.off());
        methods.put("multistart", alone(new Multistart()));
        methods.put("whitened hopping", alone(new WhitenedKick()));
        return methods;
    }

    private static FitOption alone(final FitHop hop) {
        return ENDLESS.withStructure(FitStructure.UNKNOWN).withHops(List.of(new FitHopShare(hop, 1)));
    }

    /** From the start, each parameter by a factor 1 + s z, s evenly drawn on a logarithmic scale from 0.03 to 1. */
    private static final class Multistart implements FitHop {

        @Override
        public double[] propose(final FitContext context, final FitMeter meter) {
            final RandomGenerator random = context.random();
            final double size = 0.03 * FastMath.pow(1 / 0.03, random.nextDouble());
            final double[] moved = context.start().parameters();
            for (int j = 0; j < moved.length; j++) {
                moved[j] *= 1 + size * random.nextGaussian();
            }
            return moved;
        }
    }

    /** From the best fit, along all modes, each so far that the linear model says the same rise; the length is
        learned. */
    private static final class WhitenedKick implements FitHop {

        @Override
        public double[] propose(final FitContext context, final FitMeter meter) {
            final RandomGenerator random = context.random();
            final double[] moved = context.best().parameters();
            final double[] values = context.modes().values();
            final RealMatrix jacobian = context.best().getJacobian();
            final double length = context.length() * FastMath.sqrt(context.best().sum() / values.length);
            for (int k = 0; k < values.length; k++) {
                final double along = length * random.nextGaussian() /
                                     FastMath.sqrt(FastMath.max(values[k], 1e-12 * jacobian.getColumnDimension()));
                for (int j = 0; j < moved.length; j++) {
                    moved[j] += along * context.modes().units()[j] * context.modes().vectors()[k][j];
                }
            }
            return moved;
        }
    }
}
