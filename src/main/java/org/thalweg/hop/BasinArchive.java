/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.convergence.ConvergenceTracker;
import org.thalweg.convergence.StopReason;
import org.thalweg.objective.Evaluation;

/**
 * The distinct minima found so far; never changes once made.
 *
 * <p>Two minima are the same basin when their values differ by less than the tolerance and, by the curvature in the
 * variables' units, the way from one to the other would raise the value by no more than a part of the energy scale:
 * {@code ½ Σ ((x_i - x'_i) / d_i)² <= nearness E}, for x' or a copy of it by {@link ArchiveOption#equivalence()}.
 * Minima of equal height elsewhere are basins of their own, symmetric copies too unless the symmetry is given.</p>
 */
public final class BasinArchive {

    /** How much lower a copy elsewhere has to lie to be kept, as a part of what heights are told apart by. */
    private static final double COPY_MARGIN = 1e-3;
    /** How much lower it has to lie at least, as a part of the value. */
    private static final double ROUNDING = 4 * ConvergenceTracker.FLOOR;

    /** What is kept, and what counts as the same. */
    private final ArchiveOption option;
    /** The minima, in order of discovery. */
    private final List<Minimum> minima;
    /** The next basin's id. */
    private final int nextId;
    /** The descents taken. */
    private final int descents;
    /** The minimum that was taken last; null before the first. */
    private final Minimum latest;

    /**
     * Makes an archive.
     * @param option what is kept, and what counts as the same
     * @param minima the minima
     * @param nextId the next basin's id
     * @param descents the descents taken
     * @param latest the minimum that was taken last
     */
    private BasinArchive(final ArchiveOption option, final List<Minimum> minima, final int nextId,
                         final int descents, final Minimum latest) {
        this.option = option;
        this.minima = minima;
        this.nextId = nextId;
        this.descents = descents;
        this.latest = latest;
    }

    /**
     * An archive without basins, {@link ArchiveOption#defaults()}.
     * @return the archive
     */
    public static BasinArchive empty() {
        return empty(ArchiveOption.defaults());
    }

    /**
     * An archive without basins.
     * @param option what is kept, and what counts as the same; not null
     * @return the archive
     * @throws MathIllegalArgumentException if {@code option} is null
     */
    public static BasinArchive empty(final ArchiveOption option) {
        return new BasinArchive(Settings.notNull("option", option), List.of(), 0, 0, null);
    }

    /**
     * The basins.
     * @return the minima, lowest first
     */
    public List<Minimum> lowestFirst() {
        final List<Minimum> sorted = new ArrayList<>(minima);
        sorted.sort(Comparator.comparingDouble(Minimum::value));
        return sorted;
    }

    /**
     * How many basins there are.
     * @return the number
     */
    public int size() {
        return minima.size();
    }

    /**
     * Looks for a minimum of the same height.
     * @param value a value
     * @param tolerance the difference within which heights are the same
     * @return true if there is one
     */
    public boolean knows(final double value, final double tolerance) {
        return minima.stream().anyMatch(minimum -> Math.abs(minimum.value() - value) <= tolerance);
    }

    /**
     * Takes a minimum: a new basin, or one met again, which keeps the lower of both ends; for a copy elsewhere it is
     * only left if that is lower by more than a thousandth of what heights are told apart by, and than rounding.
     * @param at the minimum, with gradient
     * @param gradientNorm largest absolute component of the gradient
     * @param end how the descent to it ended
     * @param evaluations what that descent cost
     * @param origin where it was found from
     * @param likeness what counts as the same
     * @return the archive with it
     * @throws MathIllegalArgumentException if the equivalence does not fit the dimension
     */
    public BasinArchive with(final Evaluation at, final double gradientNorm, final StopReason end,
                             final int evaluations, final HopOrigin origin, final Likeness likeness) {
        if (descents == 0) {
            option.check(at.getPoint());
        }
        final List<Minimum> changed = new ArrayList<>(minima);
        final Minimum known = find(at, likeness);
        if (known != null) {
            final double margin = near(known.at(), at, likeness) ? 0 :
                Math.max(COPY_MARGIN * likeness.valueTolerance(), ROUNDING * Math.abs(known.value()));
            final BasinVisits visits = known.basin().visits().again(origin.parent(), evaluations);
            final Minimum met = lower(known, at, gradientNorm, end, visits, margin);
            changed.set(changed.indexOf(known), met);
            return new BasinArchive(option, changed, nextId, descents + 1, met);
        }
        final BasinVisits first = BasinVisits.first(origin.parent(), evaluations);
        final Minimum found =
            new Minimum(new Basin(nextId, at.getPoint(), at.getValue(), gradientNorm, end, origin, first), at);
        add(found, changed);
        return new BasinArchive(option, changed, nextId + 1, descents + 1, found);
    }

    /**
     * Takes the end of a descent that went on from a minimum: the same basin, wherever that led, met as often.
     * @param from the minimum; it comes back if it was dropped as one of the highest
     * @param at the new end, with gradient
     * @param gradientNorm largest absolute component of the gradient
     * @param end how the descent ended
     * @param evaluations what the rest of it cost
     * @return the archive with the lower of both ends
     */
    public BasinArchive further(final Minimum from, final Evaluation at, final double gradientNorm,
                                final StopReason end, final int evaluations) {
        final Minimum kept = get(from.basin().id());
        final Minimum known = kept == null ? from : kept;
        final Minimum gone = lower(known, at, gradientNorm, end, known.basin().visits().longer(evaluations), 0);
        final List<Minimum> changed = new ArrayList<>(minima);
        if (kept == null) {
            add(gone, changed);
        } else {
            changed.set(changed.indexOf(kept), gone);
        }
        return new BasinArchive(option, changed, nextId, descents,
                                latest.basin().id() == gone.basin().id() ? gone : latest);
    }

    /**
     * What is kept, and what counts as the same.
     * @return the option
     */
    public ArchiveOption option() {
        return option;
    }

    /**
     * How many descents ended at a minimum.
     * @return n, the descents taken, those to basins dropped since among them
     */
    public int descents() {
        return descents;
    }

    /**
     * How many basins were found.
     * @return w, those dropped since among them; one that is found again after it was dropped counts twice
     */
    public int discovered() {
        return nextId;
    }

    /**
     * How many basins are still to be expected: of w basins met in n descents, {@code w (w + 1) / (n - w - 2)}, the
     * expected number of all, {@code w (n - 1) / (n - w - 2)}, less those met.
     *
     * <p>C. Guus E. Boender and Alexander H. G. Rinnooy Kan, Mathematical Programming 37 (1987) 59, for starts drawn
     * independently and evenly from a region, with no basin size preferred beforehand. Hops start near where the walk
     * stands and fall back more often: basins far away or behind high walls are not seen in the number, which is a
     * hint, lower than the truth rather than higher.</p>
     * @return the number, above 0; infinite unless n is above w + 2: too few were met again to tell
     */
    public double expectedUnseenBasins() {
        final double w = nextId;
        return descents > w + 2 ? w * (w + 1) / (descents - w - 2) : Double.POSITIVE_INFINITY;
    }

    /**
     * The minimum that was taken last.
     * @return the minimum as it is known now, be it dropped as one of the highest; null before the first
     */
    public Minimum latest() {
        return latest;
    }

    /**
     * The minimum of a basin as it is known now.
     * @param id the basin's id
     * @return the minimum; null if it was dropped as one of the highest
     */
    public Minimum get(final int id) {
        return minima.stream().filter(minimum -> minimum.basin().id() == id).findFirst().orElse(null);
    }

    /**
     * Finds the basin that a minimum belongs to.
     * @param at the minimum
     * @param likeness what counts as the same
     * @return the archived minimum; null if there is none
     */
    public Minimum find(final Evaluation at, final Likeness likeness) {
        return minima.stream().filter(minimum -> likeness.same(minimum.at(), at, option)).findFirst().orElse(null);
    }

    /**
     * Whether two ends of one basin lie at the same place, so that what is known at one holds at the other.
     * @param a one end
     * @param b the other
     * @param likeness what counts as the same
     * @return true at the same place, false if they are the same by symmetry alone
     */
    public boolean near(final Evaluation a, final Evaluation b, final Likeness likeness) {
        return likeness.near(a.getPoint(), b.getPoint(), option);
    }

    /**
     * A basin with the lower of two ends.
     * @param known the basin
     * @param at its minimum as met now
     * @param gradientNorm largest absolute component of the gradient there
     * @param end how the descent ended
     * @param visits all descents that ended there
     * @param margin how much lower it has to lie to be kept in the place of the known end
     * @return the basin with the lower of both ends
     */
    private static Minimum lower(final Minimum known, final Evaluation at, final double gradientNorm,
                                 final StopReason end, final BasinVisits visits, final double margin) {
        final Basin basin = known.basin();
        if (known.value() - at.getValue() <= margin) {
            return new Minimum(basin.withVisits(visits), known.at());
        }
        return new Minimum(new Basin(basin.id(), at.getPoint(), at.getValue(), gradientNorm, end, basin.origin(),
                                     visits), at);
    }

    /**
     * Adds a minimum; the highest makes room if it is one too many.
     * @param minimum the minimum
     * @param changed the minima
     */
    private void add(final Minimum minimum, final List<Minimum> changed) {
        changed.add(minimum);
        if (changed.size() > option.capacity()) {
            changed.remove(highest(changed));
        }
    }

    /**
     * Looks for the minimum to drop.
     * @param minima some minima
     * @return the index of the highest, of equally high ones the latest
     */
    private static int highest(final List<Minimum> minima) {
        int highest = 0;
        for (int i = 1; i < minima.size(); i++) {
            if (minima.get(i).value() >= minima.get(highest).value()) {
                highest = i;
            }
        }
        return highest;
    }

    /**
     * How far apart two ends of one basin may lie.
     * @param valueTolerance the difference within which values are the same
     * @param energyScale E; NaN until known
     * @param scale d_i, the unit of each variable
     * @param unit e, the unit of energy that goes with them
     */
    public record Likeness(double valueTolerance, double energyScale, double[] scale, double unit) {

        /**
         * Compares two minima.
         * @param a one
         * @param b the other
         * @param option what counts as the same
         * @return true if they belong to one basin
         */
        public boolean same(final Evaluation a, final Evaluation b, final ArchiveOption option) {
            if (Math.abs(a.getValue() - b.getValue()) > valueTolerance) {
                return false;
            }
            final double[] point = b.getPoint();
            return near(a.getPoint(), point, option) ||
                   near(a.getPoint(), option.copy(point, a.getPoint(), scale), option);
        }

        /**
         * Compares two points of the same height.
         * @param a one
         * @param b the other
         * @param option what counts as near
         * @return true if the way between them raises the value by little
         */
        private boolean near(final double[] a, final double[] b, final ArchiveOption option) {
            double rise = 0;
            for (int i = 0; i < scale.length; i++) {
                final double way = (a[i] - b[i]) / scale[i];
                rise += 0.5 * unit * way * way;
            }
            return rise <= Math.max(valueTolerance, energyScale > 0 ? option.nearness() * energyScale : 0);
        }
    }
}
