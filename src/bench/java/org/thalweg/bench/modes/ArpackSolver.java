/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * ARPACK at its best. Its tolerance is relative to each eigenvalue and can't express the goal, so it is tightened in
 * half decades, and only the first run counts whose true residuals are within it. The null space is moved to |A|.
 */
public final class ArpackSolver implements Eigensolver {

    /** Half decades of the tolerance. */
    private static final int LADDER = 28;
    /** Most products of a run. */
    private static final int MOST = 3000;
    /** More restarts than products allow. */
    private static final int NO_LIMIT = 100000;

    /** Vectors kept. */
    private final int ncv;

    /**
     * Chooses the size of the basis.
     * @param ncv vectors kept
     */
    ArpackSolver(final int ncv) {
        this.ncv = ncv;
    }

    /**
     * The sizes that are compared.
     * @return the solvers
     */
    static List<ArpackSolver> all() {
        return IntStream.of(21, 40, 60, 100, 200).mapToObj(ArpackSolver::new).toList();
    }

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "ARPACK " + ncv;
    }

    /** {@inheritDoc} */
    @Override
    public Found solve(final ModeCase problem) {
        final double tolerance = tolerance(problem);
        return tolerance > 0 ? run(problem, tolerance).converged() : Found.nothing(MOST);
    }

    /**
     * What is in the basis after each restart of the run that is counted, and in the end.
     * @param problem the Hessian
     * @return the best pairs, none if no run counts
     */
    List<Found> course(final ModeCase problem) {
        final double tolerance = tolerance(problem);
        final List<Found> course = new ArrayList<>();
        boolean ended = tolerance == 0;
        for (int restarts = 1; !ended; restarts++) {
            final ArpackRun run = run(problem, tolerance, restarts);
            ended = run.hasConverged();
            course.add(ended ? run.converged() : run.best());
        }
        return course;
    }

    /**
     * Looks for the loosest tolerance that does.
     * @param problem the Hessian
     * @return the tolerance, 0 if none leads to the goal
     */
    private double tolerance(final ModeCase problem) {
        for (int step = 0; step <= LADDER; step++) {
            final double tolerance = Math.pow(10, -step / 2.0);
            final ArpackRun run = run(problem, tolerance);
            if (!run.hasConverged()) {
                return 0;
            }
            if (Score.of(run.converged(), problem).reached()) {
                return tolerance;
            }
        }
        return 0;
    }

    /**
     * Runs as long as it takes.
     * @param problem the Hessian
     * @param tolerance ARPACK's tolerance
     * @return the run
     */
    private ArpackRun run(final ModeCase problem, final double tolerance) {
        return run(problem, tolerance, NO_LIMIT);
    }

    /**
     * Runs.
     * @param problem the Hessian
     * @param tolerance ARPACK's tolerance
     * @param restarts most restarts
     * @return the run
     */
    private ArpackRun run(final ModeCase problem, final double tolerance, final int restarts) {
        final ArpackRun run = new ArpackRun(problem.moved(), Math.min(ncv, problem.dimension()), tolerance, restarts);
        run.run(MOST);
        return run;
    }
}
