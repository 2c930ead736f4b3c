/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A performance profile (Dolan and Moré, Math. Prog. 91 (2002)): the part ρ(τ) of all problems that a solver solves at
 * no more than τ times the least cost of all solvers, a step function of log₂ τ.
 * @param ratios for each solver log₂ of cost / least cost of the problems it solved, ascending
 * @param problems how many problems there are
 */
public record PerformanceProfile(Map<String, double[]> ratios, int problems) {

    /**
     * Computes a profile.
     * @param group the runs; a problem that a solver was not given counts as not solved
     * @param milestone what solving means
     * @return the profile
     */
    public static PerformanceProfile of(final Group group, final Milestone milestone) {
        final Map<String, Integer> least = new HashMap<>();
        for (final List<Row> rows : group.rows().values()) {
            rows.forEach(row -> least.merge(row.key(), Comparison.cost(row.outcome().at(milestone)), Math::min));
        }
        final Map<String, double[]> ratios = new LinkedHashMap<>();
        group.rows().forEach((solver, rows) -> {
            final double[] sorted = rows.stream().filter(row -> row.outcome().at(milestone) != null)
                .mapToDouble(row -> Math.log((double) row.outcome().at(milestone).visits() / least.get(row.key()))
                                    / Math.log(2))
                .toArray();
            Arrays.sort(sorted);
            ratios.put(solver, sorted);
        });
        return new PerformanceProfile(ratios, group.size());
    }

    /**
     * The corners of a solver's step function.
     * @param solver the solver
     * @param end the last abscissa
     * @return abscissae log₂ τ in [0, end] and ordinates ρ, two points at each step
     */
    public double[][] corners(final String solver, final double end) {
        final double[] steps = Arrays.stream(ratios.get(solver)).filter(step -> step <= end).toArray();
        final double[] x = new double[2 * steps.length + 2];
        final double[] y = new double[x.length];
        for (int k = 0; k < steps.length; k++) {
            x[2 * k + 1] = steps[k];
            x[2 * k + 2] = steps[k];
            y[2 * k + 1] = (double) k / problems;
            y[2 * k + 2] = (k + 1.0) / problems;
        }
        x[x.length - 1] = end;
        y[y.length - 1] = (double) steps.length / problems;
        return new double[][] {x, y};
    }
}
