/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * How far one has to go from a minimum for the landscape to stop being a parabola: along u, the smallest c (doubling,
 * both ways) with
 * <pre>
 *   |f(x + c u) - f(x) - c g'u - c² q / 2|  >  c² q / 4,     q = u'H u.
 * </pre>
 * The length has the landscape's own units: it doesn't change when a constant is added to f, or f or the variables
 * are multiplied.
 */
final class AnharmonicLength {

    /** Rises below this many rounding errors of f are not looked at. */
    private static final double ROUNDING = 1e7 * Math.ulp(1.0);
    /** Ways below this part of the largest variable are not looked at: they are rounding errors of the point. */
    private static final double LEAST_WAY = 1e6 * Math.ulp(1.0);
    /** Growth of c where nothing is known yet. */
    private static final double COARSE = 4;
    /** Most trials along the first direction. */
    private static final int FIRST_TRIALS = 28;
    /** Most doublings along later ones. */
    private static final int MAX_DOUBLINGS = 5;

    /** The minimum. */
    private final Evaluation base;
    /** The unit of energy that curvatures are told in. */
    private final double unit;
    /** The door. */
    private final ObjectiveMeter meter;

    /**
     * Prepares to measure.
     * @param base the minimum
     * @param unit the unit of energy that curvatures are told in
     * @param meter the door
     */
    AnharmonicLength(final Evaluation base, final double unit, final ObjectiveMeter meter) {
        this.base = base;
        this.unit = unit;
        this.meter = meter;
    }

    /**
     * Measures along several directions, each beginning at the length of the one before.
     * @param guess a length to begin with; 0 if there is none
     * @param directions displacements u
     * @param curvatures q of each; negative ones are parabolas too, that open downwards
     * @return the lengths found, ascending; directions that never deviate (linear variables) are left out
     */
    double[] along(final double guess, final List<double[]> directions, final double[] curvatures) {
        final List<Double> lengths = new ArrayList<>();
        double begin = guess;
        for (int j = 0; j < curvatures.length; j++) {
            final double q = unit * curvatures[j];
            final double way = LEAST_WAY * largest(base.getPoint()) / largest(directions.get(j));
            final double floor = Math.max(way, Math.sqrt(ROUNDING * Math.abs(base.getValue() / q)));
            final double length = q == 0 ? 0 : search(directions.get(j), q, begin, floor);
            if (length > 0) {
                lengths.add(length);
                begin = length;
            }
        }
        return lengths.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * Measures along one direction, from a guess outwards or inwards.
     * @param direction the displacement u
     * @param q its curvature, not 0
     * @param begin the guess; 0 if there is none
     * @param floor the shortest length at which rounding errors don't show
     * @return the length; 0 if the parabola holds as far as was looked
     */
    private double search(final double[] direction, final double q, final double begin, final double floor) {
        double slope = 0;
        for (int i = 0; i < direction.length; i++) {
            slope += base.getGradient()[i] * direction[i];
        }
        if (begin == 0) {
            return first(direction, q, floor > 0 ? floor : 0x1.0p-10 / Math.sqrt(Math.abs(q)), slope);
        }
        double c = Math.max(begin, floor);
        if (deviates(direction, c, slope, q)) {
            while (0.5 * c > floor && deviates(direction, 0.5 * c, slope, q)) {
                c *= 0.5;
            }
            return c;
        }
        for (int k = 0; k < MAX_DOUBLINGS; k++) {
            c *= 2;
            if (deviates(direction, c, slope, q)) {
                return c;
            }
        }
        return 0;
    }

    /**
     * Measures along the first direction, outwards from where rounding errors may still show: the parabola has to hold
     * before it can fail.
     * @param direction the displacement u
     * @param q its curvature, not 0
     * @param start the length to begin with
     * @param slope g'u
     * @return the length; 0 if the parabola holds as far as was looked, the start if it holds nowhere
     */
    private double first(final double[] direction, final double q, final double start, final double slope) {
        boolean held = false;
        double c = start;
        for (int k = 0; k < FIRST_TRIALS; k++) {
            final boolean deviates = deviates(direction, c, slope, q);
            if (held && deviates) {
                return c;
            }
            held |= !deviates;
            c *= COARSE;
        }
        return held ? 0 : start;
    }

    /**
     * Largest absolute component.
     * @param vector the vector
     * @return its maximum norm
     */
    private static double largest(final double[] vector) {
        double largest = 0;
        for (final double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }

    /**
     * Compares both sides with the parabola.
     * @param direction u
     * @param c the length
     * @param slope g'u
     * @param q u'H u
     * @return true if a side deviates, or is a wall
     */
    private boolean deviates(final double[] direction, final double c, final double slope, final double q) {
        for (final int side : new int[] {1, -1}) {
            final double[] point = base.getPoint().clone();
            for (int i = 0; i < point.length; i++) {
                point[i] += side * c * direction[i];
            }
            final double parabola = base.getValue() + side * c * slope + 0.5 * c * c * q;
            if (!(Math.abs(meter.evaluateValue(point).getValue() - parabola) <= 0.25 * c * c * Math.abs(q))) {
                return true;
            }
        }
        return false;
    }
}
