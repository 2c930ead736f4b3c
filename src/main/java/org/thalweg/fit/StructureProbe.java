/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Finds out which parameters a model is linear in, by residuals alone, and which belong together, by the columns of the
 * Jacobian that change when one of them does.
 */
public final class StructureProbe {

    /** Relative change of a nonlinear parameter that shows which columns depend on it. */
    private static final double NUDGE = 1e-3;
    /** Relative change of a column that is no rounding. */
    private static final double CHANGED = 1e-6;

    /** Relative deviation from a straight line that is rounding. */
    private final double tolerance;
    /** The door. */
    private final FitMeter meter;

    /**
     * Makes a probe.
     * @param tolerance relative deviation from a straight line that counts as rounding
     * @param meter the door
     */
    public StructureProbe(final double tolerance, final FitMeter meter) {
        this.tolerance = tolerance;
        this.meter = meter;
    }

    /**
     * Looks around a point: one residual for each parameter, one more for all that are linear together, and one
     * residual with Jacobian for each of the others.
     * @param at the point
     * @return what was found
     */
    public FitStructure find(final FitPoint at) {
        final double[] steps = new double[at.size()];
        final List<Integer> candidates = new ArrayList<>();
        for (int j = 0; j < steps.length; j++) {
            steps[j] = at.norms()[j] > 0 ? Math.sqrt(at.sum()) / at.norms()[j] : 0;
            if (steps[j] > 0 && isStraight(at, steps, List.of(j))) {
                candidates.add(j);
            }
        }
        final List<Integer> linear = candidates.size() < 2 || isStraight(at, steps, candidates) ? candidates :
            together(at, steps, candidates);
        final FitStructure alone =
            new FitStructure(linear.stream().mapToInt(Integer::intValue).toArray(), List.of());
        return new FitStructure(alone.linear(), linear.isEmpty() ? List.of() : groups(at, steps, alone));
    }

    /**
     * Takes parameters one by one as long as they are linear together.
     * @param at the point
     * @param steps the step of each parameter
     * @param candidates parameters that are linear alone
     * @return those that are linear together
     */
    private List<Integer> together(final FitPoint at, final double[] steps, final List<Integer> candidates) {
        final List<Integer> taken = new ArrayList<>();
        for (final int candidate : candidates) {
            taken.add(candidate);
            if (taken.size() > 1 && !isStraight(at, steps, taken)) {
                taken.remove(taken.size() - 1);
            }
        }
        return taken;
    }

    /**
     * Whether residuals change as the Jacobian says.
     * @param at the point
     * @param steps the step of each parameter
     * @param indices parameters changed at once
     * @return true if they do, to rounding
     */
    private boolean isStraight(final FitPoint at, final double[] steps, final List<Integer> indices) {
        final double[] moved = at.parameters();
        RealVector expected = at.getResiduals();
        double size = expected.getNorm();
        for (final int j : indices) {
            moved[j] += steps[j];
            final double step = moved[j] - at.parameter(j);
            expected = expected.subtract(at.getJacobian().getColumnVector(j).mapMultiply(step));
            size += Math.abs(step) * at.norms()[j];
        }
        final FitPoint there = meter.visit(moved);
        return there != null && Arrays.equals(there.parameters(), moved) &&
               there.getResiduals().subtract(expected).getNorm() <= tolerance * size;
    }

    /**
     * Joins parameters that change a common linear parameter's column, or each other's.
     * @param at the point
     * @param steps the step of each parameter
     * @param structure the linear parameters
     * @return the groups; empty if some parameter's neighbourhood is not defined
     */
    private List<FitGroup> groups(final FitPoint at, final double[] steps, final FitStructure structure) {
        final int[] nonlinear = structure.nonlinear(at.size());
        final List<TreeSet<Integer>> touched = new ArrayList<>();
        for (final int j : nonlinear) {
            final double[] moved = at.parameters();
            moved[j] += moved[j] == 0 ? NUDGE * steps[j] : NUDGE * moved[j];
            final FitPoint there = meter.differentiate(moved);
            if (there == null || moved[j] == at.parameter(j)) {
                return List.of();
            }
            final TreeSet<Integer> own = changed(at, there);
            own.add(j);
            touched.add(own);
        }
        return joined(touched, structure);
    }

    /**
     * The columns that differ.
     * @param at a point
     * @param there another
     * @return their indices
     */
    private static TreeSet<Integer> changed(final FitPoint at, final FitPoint there) {
        final RealMatrix before = at.getJacobian();
        final RealMatrix after = there.getJacobian();
        final TreeSet<Integer> columns = new TreeSet<>();
        for (int k = 0; k < at.size(); k++) {
            final double change = after.getColumnVector(k).subtract(before.getColumnVector(k)).getNorm();
            if (change > CHANGED * at.norms()[k]) {
                columns.add(k);
            }
        }
        return columns;
    }

    /**
     * Joins what overlaps.
     * @param touched for each nonlinear parameter, itself and the columns that it changes
     * @param structure the linear parameters
     * @return the groups, in the order of their first parameters
     */
    private static List<FitGroup> joined(final List<TreeSet<Integer>> touched, final FitStructure structure) {
        final List<TreeSet<Integer>> sets = new ArrayList<>();
        for (final TreeSet<Integer> next : touched) {
            final TreeSet<Integer> joined = new TreeSet<>(next);
            sets.removeIf(set -> {
                final boolean common = set.stream().anyMatch(joined::contains);
                if (common) {
                    joined.addAll(set);
                }
                return common;
            });
            sets.add(joined);
        }
        sets.sort((a, b) -> Integer.compare(a.first(), b.first()));
        final List<Integer> linear = Arrays.stream(structure.linear()).boxed().toList();
        return sets.stream().map(set -> new FitGroup(
            set.stream().filter(j -> !linear.contains(j)).mapToInt(Integer::intValue).toArray(),
            set.stream().filter(linear::contains).mapToInt(Integer::intValue).toArray())).toList();
    }
}
