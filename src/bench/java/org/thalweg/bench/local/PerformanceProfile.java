/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A performance profile (Dolan and Moré, Math. Prog. 91 (2002)): the part ρ(τ) of all problems that a solver solves at
 * no more than τ times the least cost of all solvers, a step function of log₂ τ.
 * @param ratios for each solver log₂ of cost / least cost of the problems it solved, ascending
 * @param problems how many problems there are
 */
public record PerformanceProfile(Map<String, double[]> ratios, int problems) {

    /**
     * Computes a profile.
     * @param group the runs; solvers that were not given all problems are left out
     * @param milestone what solving means
     * @return the profile
     */
    public static PerformanceProfile of(final Group group, final Milestone milestone) {
        final Map<String, Integer> least = new HashMap<>();
        final Map<String, List<Row>> complete = new LinkedHashMap<>(group.rows());
        complete.values().removeIf(rows -> rows.size() < group.size());
        for (final List<Row> rows : complete.values()) {
            rows.forEach(row -> least.merge(row.key(), Comparison.cost(row.outcome().at(milestone)), Math::min));
        }
        final Map<String, double[]> ratios = new LinkedHashMap<>();
        complete.forEach((solver, rows) -> {
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
     * The best solvers: those with the largest areas below their step functions.
     * @param end the last abscissa
     * @param most how many
     * @return their names, the best first; of solvers with one function, the first
     */
    public List<String> best(final double end, final int most) {
        final Set<List<Double>> functions = new HashSet<>();
        return ratios.keySet().stream()
            .filter(solver -> functions.add(Arrays.stream(ratios.get(solver)).boxed().toList()))
            .sorted(Comparator.comparingDouble(solver -> -area(solver, end))).limit(most).toList();
    }

    /**
     * The steps of a solver's function, each of height 1 / problems.
     * @param solver the solver
     * @param end the last abscissa
     * @return abscissae log₂ τ in [0, end], ascending
     */
    public double[] steps(final String solver, final double end) {
        return Arrays.stream(ratios.get(solver)).filter(step -> step <= end).toArray();
    }

    /**
     * The area below a solver's function.
     * @param solver the solver
     * @param end the last abscissa
     * @return the area times the number of problems
     */
    private double area(final String solver, final double end) {
        return Arrays.stream(steps(solver, end)).map(step -> end - step).sum();
    }
}
