/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.objective.Evaluation;

/**
 * The latest curvature pairs {@code s = x₊ - x}, {@code y = g₊ - g} with {@code s'y > 0}, and the product with the
 * inverse Hessian H that they define:
 * <pre>
 *   H₊ = V' H V + s s' / s'y,    V = I - y s' / s'y
 * </pre>
 * applied pair by pair to {@code H0} (Nocedal, Math. Comp. 35 (1980); Nocedal and Wright, 2nd ed., section 7.2).
 * Arrays are made once and used again. Directions know the latest pairs only; a descent that is asked for a longer
 * history ({@link LBFGSOption#history()}) has the ones before them too, see {@link #all()}.
 */
public final class CurvaturePairs {

    /** Pairs with {@code s'y <= CURVATURE |s| |y|} are skipped: s'y is then all rounding. */
    private static final double CURVATURE = 0x1.0p-52;

    /** The pairs. */
    private final PairRows rows;
    /** Who multiplies with H. */
    private final Directions directions;
    /** Does the tiles. */
    private final Crew crew;

    /**
     * Makes an empty memory.
     * @param capacity most pairs kept, at least 1
     */
    public CurvaturePairs(final int capacity) {
        this(new PairRows(capacity), DirectionForm.FASTEST, new Crew(1));
    }

    /**
     * Takes a memory.
     * @param rows the pairs
     * @param form how directions are computed
     * @param crew does the work; closed by its owner
     */
    CurvaturePairs(final PairRows rows, final DirectionForm form, final Crew crew) {
        this.rows = rows;
        this.directions = new Directions(form, crew);
        this.crew = crew;
    }

    /**
     * Pairs held.
     * @return the number
     */
    public int size() {
        return rows.size();
    }

    /**
     * A step of a pair.
     * @param index 0 for the oldest
     * @return s, n components, read only
     */
    public double[] getStep(final int index) {
        return rows.step(index);
    }

    /**
     * A change of the gradient.
     * @param index 0 for the oldest
     * @return y, n components, read only; corrected by the values if the descent asks for that
     */
    public double[] getGradientChange(final int index) {
        return rows.change(index);
    }

    /**
     * The curvature of a pair.
     * @param index 0 for the oldest
     * @return s'y, positive
     */
    public double getCurvature(final int index) {
        return rows.curvature(index);
    }

    /**
     * All pairs kept, the longer history included.
     * @return the pairs, oldest first, to be read before the descent goes on
     */
    public CurvaturePairs all() {
        return new CurvaturePairs(rows.all(), DirectionForm.TWO_LOOPS, crew);
    }

    /**
     * The product with H, which begins with {@code H0 = γ I}, {@code γ = s'y / y'y} of the latest pair: the inverse
     * Hessian as all these pairs know it, positive definite.
     * @param v a vector of n components
     * @return H v, a new array; a copy of v if there are no pairs
     */
    public double[] multiply(final double[] v) {
        final double[] product = v.clone();
        if (size() > 0) {
            final double[] latest = getGradientChange(size() - 1);
            final double gamma = getCurvature(size() - 1) / directions.product(latest, latest);
            directions.direction(rows, v, gamma, product);
            for (int i = 0; i < product.length; i++) {
                product[i] = -product[i];
            }
        }
        return product;
    }

    /** Forgets all pairs; a longer history remembers them. */
    public void clear() {
        rows.clear();
    }

    /**
     * Takes the pair of a step, the oldest pair making room.
     * @param before point, value and gradient before the step
     * @param after the same after it
     * @param corrected whether y is corrected by the values, see {@link SecantCorrection}
     * @return the pair; null if it fails the curvature test and is skipped
     */
    CurvaturePair add(final Evaluation before, final Evaluation after, final boolean corrected) {
        rows.form(crew, before.getPoint(), after.getPoint(), before.getGradient(), after.getGradient());
        final double ss = rows.stepSquare();
        final double sy = rows.product();
        final double yy = rows.changeSquare();
        if (!(sy > CURVATURE * Math.sqrt(ss) * Math.sqrt(yy) && Double.isFinite(1 / sy))) {
            return null;
        }
        final double theta =
            corrected ? SecantCorrection.of(before.getValue(), after.getValue(), rows.slopes(), sy) : 0;
        if (theta != 0) {
            rows.correct(crew, theta / ss);
        }
        final CurvaturePair pair = new CurvaturePair(rows.step(rows.size()), rows.change(rows.size()), ss, sy + theta,
                                                     yy + theta / ss * (2 * sy + theta));
        rows.accept(pair.sy());
        return pair;
    }

    /**
     * The quasi-Newton direction.
     * @param gradient g, n components
     * @param initial H0
     * @param point where the descent stands, n components
     * @param direction takes {@code -H g}; another array than g
     * @return the direction with its slope
     */
    SearchDirection direction(final double[] gradient, final InitialInverse initial, final double[] point,
                              final double[] direction) {
        final double gamma = initial.scalar();
        if (Double.isNaN(gamma)) {
            directions.direction(rows, gradient, q -> initial.multiply(q, point), direction);
        } else {
            directions.direction(rows, gradient, gamma, direction);
        }
        return new SearchDirection(direction, directions.product(gradient, direction));
    }
}
