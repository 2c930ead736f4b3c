/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.lang.reflect.Field;
import java.util.logging.Level;
import java.util.logging.Logger;

import cc.mallet.optimize.LimitedMemoryBFGS;
import cc.mallet.optimize.Optimizable;
import cc.mallet.optimize.OptimizationException;

/**
 * Mallet's L-BFGS with its fixed 4 pairs. It stops early, at a gradient of 10⁻³ or a small change of the value, and
 * throws where its line search can't step or meets negative curvature, none of which can be switched off: it is started
 * anew from where it stopped, as Mallet's own trainers do, for as long as that lowers the value.
 */
public final class MalletSolver implements Solver {

    /** Mallet's logger looks for a file, and complains, unless this property is set. */
    private static final String LOGGING = "java.util.logging.config.class";
    /** Kept, lest the level is forgotten with the logger. */
    private static final Logger LOGGER = Logger.getLogger("cc.mallet");

    /** Makes the solver and silences it. */
    public MalletSolver() {
        LOGGER.setLevel(Level.OFF);
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, LOGGER.getName());
        }
    }

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "mallet";
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        forgetStep();
        final Negative negative = new Negative(objective, start);
        double before = Double.NEGATIVE_INFINITY;
        while (negative.getValue() > before) {
            before = negative.getValue();
            final LimitedMemoryBFGS solver = new LimitedMemoryBFGS(negative);
            solver.setTolerance(0);
            try {
                solver.optimize();
            } catch (OptimizationException e) {
                LOGGER.log(Level.FINE, "started anew", e);
            }
        }
    }

    /** The first trial step of a run is the last one of the run before, whatever that was: makes it 1 again. */
    private static void forgetStep() {
        try {
            final Field step = LimitedMemoryBFGS.class.getDeclaredField("step");
            step.setAccessible(true);
            step.setDouble(null, 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The function with the other sign, since Mallet maximizes; asks once for each point. */
    private static final class Negative implements Optimizable.ByGradientValue {

        /** What is counted. */
        private final CountedObjective objective;
        /** The point. */
        private final double[] point;
        /** The value there, NaN if not asked yet. */
        private double value = Double.NaN;
        /** The gradient there, null if not asked yet. */
        private double[] gradient;

        /**
         * Begins at the start.
         * @param objective what is counted
         * @param start the start, taken over
         */
        Negative(final CountedObjective objective, final double[] start) {
            this.objective = objective;
            this.point = start;
        }

        /** {@inheritDoc} */
        @Override
        public double getValue() {
            if (Double.isNaN(value)) {
                value = -objective.value(point);
            }
            return value;
        }

        /** {@inheritDoc} */
        @Override
        public void getValueGradient(final double[] buffer) {
            if (gradient == null) {
                gradient = objective.gradient(point);
            }
            for (int i = 0; i < buffer.length; i++) {
                buffer[i] = -gradient[i];
            }
        }

        /** {@inheritDoc} */
        @Override
        public int getNumParameters() {
            return point.length;
        }

        /** {@inheritDoc} */
        @Override
        public void getParameters(final double[] buffer) {
            System.arraycopy(point, 0, buffer, 0, point.length);
        }

        /** {@inheritDoc} */
        @Override
        public double getParameter(final int index) {
            return point[index];
        }

        /** {@inheritDoc} */
        @Override
        public void setParameters(final double[] parameters) {
            System.arraycopy(parameters, 0, point, 0, point.length);
            forget();
        }

        /** {@inheritDoc} */
        @Override
        public void setParameter(final int index, final double parameter) {
            point[index] = parameter;
            forget();
        }

        /** The point has moved. */
        private void forget() {
            value = Double.NaN;
            gradient = null;
        }
    }
}
