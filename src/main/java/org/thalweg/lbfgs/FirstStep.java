/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.linesearch.LineSearchMethod;

/**
 * How far a descent first goes along steepest descent, when no pair tells the scale yet; x is where it starts, d the
 * direction.
 */
public enum FirstStep {

    /** The first trial is {@code 1 / ‖d‖} (Nocedal and Wright, 2nd ed., section 3.5; most codes have it). */
    UNIT_LENGTH {
        @Override
        double guess(final SearchDirection direction, final double[] point, final double value) {
            return 1 / direction.length();
        }
    },
    /**
     * The first trial is {@code min(max(1, ‖x‖) / ‖d‖, 2 |f| / |g'd|)}: not farther than the point is from the origin
     * (or 1), nor than where a parabola that ends at f = 0 has its minimum. It sees the value's zero: good for sums of
     * squares with a small minimum, misled by a constant added to f.
     */
    TO_ZERO {
        @Override
        double guess(final SearchDirection direction, final double[] point, final double value) {
            final double far = far(direction, point);
            final double toZero = 2 * Math.abs(value / direction.slope());
            return toZero > 0 ? Math.min(far, toZero) : 1 / direction.length();
        }
    },
    /**
     * The first trial, {@code 0.5 max(1, ‖x‖) / ‖d‖}, is to tell the scale: it is taken if the value decreases and the
     * slope rises, be it however short, since the pair it makes scales the next step. A constant added to f or a
     * factor changes nothing.
     */
    PROBE {
        @Override
        double guess(final SearchDirection direction, final double[] point, final double value) {
            return PROBED * far(direction, point);
        }

        @Override
        LineSearchMethod with(final LineSearchMethod search) {
            return new ProbingLineSearch(search);
        }
    },
    /**
     * As {@link #PROBE}, but {@code 0.001 max(1, ‖x‖) / ‖d‖}: in most runs the first step then costs one evaluation
     * more, but where variables have very different units it moves none of them far beyond its own.
     */
    SHORT_PROBE {
        @Override
        double guess(final SearchDirection direction, final double[] point, final double value) {
            return SHORT * far(direction, point);
        }

        @Override
        LineSearchMethod with(final LineSearchMethod search) {
            return new ProbingLineSearch(search);
        }
    };

    /** Length of a probe, as a part of the start's distance from the origin, or of 1. */
    private static final double PROBED = 0.5;
    /** The same of a short one. */
    private static final double SHORT = 1e-3;

    /**
     * Guesses.
     * @param direction the direction
     * @param point where the descent stands
     * @param value f where the descent stands
     * @return a positive step
     */
    abstract double guess(SearchDirection direction, double[] point, double value);

    /**
     * As far as the point is from the origin, or 1.
     * @param direction the direction
     * @param point where the descent stands
     * @return the step that goes so far
     */
    private static double far(final SearchDirection direction, final double[] point) {
        return Math.max(1, SearchDirection.norm(point)) / direction.length();
    }

    /**
     * Makes the search that judges the first trial.
     * @param search the search of all later steps
     * @return the search of the first step
     */
    LineSearchMethod with(final LineSearchMethod search) {
        return search;
    }
}
