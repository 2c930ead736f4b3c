/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

/**
 * A point and what is known there, in minimizing sign: value and gradient, one of them, or nothing yet.
 *
 * <p>An evaluation never changes once made. Its arrays are not copied, since n may be 1e7: read them only.</p>
 */
public final class Evaluation {

    /** The point. */
    private final double[] point;
    /** The value; NaN if not asked, positive infinity for a wall. */
    private final double value;
    /** The gradient; null if not asked or a wall. */
    private final double[] gradient;
    /** The answer that made a wall; 0 elsewhere. */
    private final double offence;
    /** The component of the gradient that made a wall; -1 for the value. */
    private final int offender;

    /**
     * Keeps what a visit told.
     * @param point the point
     * @param value the value; NaN if not asked, positive infinity for a wall
     * @param gradient the gradient; null if not asked or a wall
     * @param offence the answer that made a wall
     * @param offender the component of the gradient that made a wall; -1 for the value
     */
    private Evaluation(final double[] point, final double value, final double[] gradient,
                       final double offence, final int offender) {
        this.point = point;
        this.value = value;
        this.gradient = gradient;
        this.offence = offence;
        this.offender = offender;
    }

    /**
     * A point about which nobody asked yet.
     * @param point the point; not copied
     * @return a point without value and gradient
     */
    public static Evaluation unvisited(final double[] point) {
        return of(point, Double.NaN, null);
    }

    /**
     * What the meter learned.
     * @param point the point
     * @param value the value; NaN if not asked
     * @param gradient the gradient; null if not asked
     * @return the evaluation
     */
    public static Evaluation of(final double[] point, final double value, final double[] gradient) {
        return new Evaluation(point, value, gradient, 0, -1);
    }

    /**
     * A point at which the objective is not defined: "too far" for any search.
     * @param point the point
     * @param offence the answer that is not finite
     * @param offender the component of the gradient that gave it; -1 for the value
     * @return the wall
     */
    static Evaluation wall(final double[] point, final double offence, final int offender) {
        return new Evaluation(point, Double.POSITIVE_INFINITY, null, offence, offender);
    }

    /**
     * The point.
     * @return its n components, not a copy
     */
    public double[] getPoint() {
        return point;
    }

    /**
     * The value, minimizing sign.
     * @return the value; NaN if not asked, positive infinity for a wall
     */
    public double getValue() {
        return value;
    }

    /**
     * The gradient, minimizing sign.
     * @return its n components, not a copy; null if not asked or a wall
     */
    public double[] getGradient() {
        return gradient;
    }

    /**
     * Tells whether the value is known.
     * @return true if it is, at a wall too
     */
    public boolean hasValue() {
        return !Double.isNaN(value);
    }

    /**
     * Tells whether the gradient is known.
     * @return true if it is
     */
    public boolean hasGradient() {
        return gradient != null;
    }

    /**
     * Tells whether the objective was asked and is not defined here.
     * @return true for a wall
     */
    public boolean isWall() {
        return value == Double.POSITIVE_INFINITY;
    }

    /**
     * What made a wall.
     * @return the answer that is not finite, caller's sign
     */
    public double getOffence() {
        return offence;
    }

    /**
     * Which answer made a wall.
     * @return the component of the gradient; -1 for the value
     */
    public int getOffender() {
        return offender;
    }

    /**
     * Tells whether value and gradient are known and finite.
     * @return true if a descent can start here
     */
    public boolean isUsable() {
        return hasGradient() && hasValue() && !isWall();
    }
}
