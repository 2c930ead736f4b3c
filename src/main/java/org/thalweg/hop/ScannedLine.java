/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Values along {@code x + t u}, both ways from a minimum, and the places worth running down from.
 *
 * <p>A place is a candidate whatever its height: a local minimum of the values, or the last point of a side if values
 * still fall there. The values are asked outwards, the first step c, each further step longer by the scan's growth; the
 * second half of a side whose values only rise is taken in longer strides. A side ends at a wall.</p>
 */
public final class ScannedLine {

    /** The minimum scanned from. */
    private final Minimum base;
    /** The direction u. */
    private final double[] direction;
    /** The visits, ascending in t, the minimum itself among them. */
    private final List<Visit> visits = new ArrayList<>();

    /**
     * Begins a line at a minimum.
     * @param base the minimum
     * @param direction u, n components
     */
    private ScannedLine(final Minimum base, final double[] direction) {
        this.base = base;
        this.direction = direction.clone();
        visits.add(new Visit(0, base.at()));
    }

    /**
     * Scans by steps that grow; a side ends at a wall or above the ceiling.
     * @param base the minimum
     * @param direction u, n components
     * @param firstStep c, positive
     * @param option number of points, growth, ceiling
     * @param energyScale E, what minima typically differ by; NaN if unknown, which leaves scans without a ceiling
     * @param meter the door
     * @return the line
     */
    public static ScannedLine outwards(final Minimum base, final double[] direction, final double firstStep,
                                       final ScanOption option, final double energyScale,
                                       final ObjectiveMeter meter) {
        final ScannedLine line = new ScannedLine(base, direction);
        final double ceiling = energyScale > 0 ? base.value() + option.ceiling() * energyScale :
                               Double.POSITIVE_INFINITY;
        line.march(firstStep, option.growth(), ceiling, option.points(), meter);
        line.march(-firstStep, option.growth(), ceiling, option.points(), meter);
        return line.sorted();
    }

    /**
     * Scans by factors of a variable's own size: {@code t_k = size (ratio^k - 1)}, k positive and negative, which never
     * reaches 0.
     * @param base the minimum
     * @param direction u, n components
     * @param size the variable's size in units of u, not 0
     * @param ratio the factor from point to point, above 1
     * @param points values on each side
     * @param meter the door
     * @return the line
     */
    public static ScannedLine byFactors(final Minimum base, final double[] direction, final double size,
                                        final double ratio, final int points, final ObjectiveMeter meter) {
        final ScannedLine line = new ScannedLine(base, direction);
        line.march(size * (ratio - 1), ratio, Double.POSITIVE_INFINITY, points, meter);
        line.march(size * (1 / ratio - 1), 1 / ratio, Double.POSITIVE_INFINITY, points, meter);
        return line.sorted();
    }

    /**
     * Goes out on one side.
     * @param firstStep the first step, with the side's sign
     * @param growth each step over the one before
     * @param ceiling the value above which the side ends
     * @param points values asked
     * @param meter the door
     */
    private void march(final double firstStep, final double growth, final double ceiling, final int points,
                       final ObjectiveMeter meter) {
        double step = firstStep;
        double t = 0;
        for (int k = 0; k < points; k++) {
            t += step;
            step *= growth;
            final Visit visit = new Visit(t, meter.evaluateValue(along(base.at().getPoint(), t)));
            visits.add(visit);
            if (visit.at.isWall() || visit.at.getValue() > ceiling) {
                return;
            }
        }
    }

    /**
     * Orders the visits.
     * @return this line
     */
    private ScannedLine sorted() {
        visits.sort(Comparator.comparingDouble(visit -> visit.offset));
        return this;
    }

    /**
     * The minimum scanned from.
     * @return the minimum
     */
    public Minimum getBase() {
        return base;
    }

    /**
     * The direction.
     * @return a copy of u
     */
    public double[] getDirection() {
        return direction.clone();
    }

    /**
     * The values.
     * @return the points in the order of their offsets, minimizing sign
     */
    public List<ScanPoint> getPoints() {
        return visits.stream().map(visit -> new ScanPoint(visit.offset, visit.at.getValue())).toList();
    }

    /**
     * The lowest visit apart from the minimum's own.
     * @return the visit; null if all others are walls
     */
    Visit lowest() {
        return visits.stream().filter(visit -> visit.offset != 0 && !visit.at.isWall())
                     .min(Comparator.comparingDouble(visit -> visit.at.getValue()))
                     .orElse(null);
    }

    /**
     * The places worth running down from.
     * @return the candidates, lowest value first
     */
    List<Visit> candidates() {
        final List<Visit> found = new ArrayList<>();
        final int last = visits.size() - 1;
        for (int i = 0; i <= last; i++) {
            final Visit visit = visits.get(i);
            final boolean belowLeft = i == 0 || visit.at.getValue() < visits.get(i - 1).at.getValue();
            final boolean belowRight = i == last || visit.at.getValue() < visits.get(i + 1).at.getValue();
            if (belowLeft && belowRight && visit.offset != 0 && !visit.at.isWall()) {
                found.add(visit);
            }
        }
        found.sort(Comparator.comparingDouble(candidate -> candidate.at().getValue()));
        return found;
    }

    /**
     * A point on the line.
     * @param point x
     * @param t the offset
     * @return x + t u, a new array
     */
    private double[] along(final double[] point, final double t) {
        final double[] moved = point.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += t * direction[i];
        }
        return moved;
    }

    /**
     * A point of the scan.
     * @param offset t
     * @param at what is known there
     */
    record Visit(double offset, Evaluation at) {
    }
}
