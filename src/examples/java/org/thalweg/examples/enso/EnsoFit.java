/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

/**
 * One row of the comparison: the point a fit ended at, f there, what it cost, and why it ended. Immutable.
 */
public final class EnsoFit {

    /** A value up to the certified one times 1 plus this counts as the certified minimum. */
    public static final double TOLERANCE = 1e-6;

    /** Who fitted. */
    private final String name;
    /** The nine parameters. */
    private final double[] point;
    /** f there. */
    private final double value;
    /** Values asked. */
    private final int values;
    /** Gradients asked. */
    private final int gradients;
    /** Why it ended. */
    private final String ended;

    /**
     * Makes a row.
     * @param name who fitted
     * @param point the nine parameters
     * @param value the residual sum of squares there
     * @param values values asked; 0 if nothing was run
     * @param gradients gradients asked
     * @param ended why it ended
     */
    public EnsoFit(final String name, final double[] point, final double value, final int values,
                   final int gradients, final String ended) {
        this.name = name;
        this.point = point.clone();
        this.value = value;
        this.values = values;
        this.gradients = gradients;
        this.ended = ended;
    }

    /**
     * Tells the certified minimum from others.
     * @param value a residual sum of squares
     * @return true up to the certified one, a relative {@value #TOLERANCE} granted
     */
    public static boolean isCertified(final double value) {
        return value <= EnsoModel.CERTIFIED_SUM * (1 + TOLERANCE);
    }

    /**
     * Who fitted.
     * @return the optimizer's name
     */
    public String name() {
        return name;
    }

    /**
     * Where it ended.
     * @return a copy of b₁ … b₉
     */
    public double[] point() {
        return point.clone();
    }

    /**
     * The residual sum of squares.
     * @return f at the point
     */
    public double value() {
        return value;
    }

    /**
     * Values asked.
     * @return the count; 0 if nothing was run
     */
    public int values() {
        return values;
    }

    /**
     * Gradients asked.
     * @return the count
     */
    public int gradients() {
        return gradients;
    }

    /**
     * Why it ended.
     * @return the stop reason, or the exception's message; empty if nothing was run
     */
    public String ended() {
        return ended;
    }

    /**
     * Whether this is the certified minimum.
     * @return true if the value is the certified one
     */
    public boolean isCertified() {
        return isCertified(value);
    }
}
