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
    /** A tolerance that is never met. */
    private static final double OUT_OF_REACH = 1e-16;

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
        Found last = Found.nothing(0);
        for (int step = 0; step <= LADDER; step++) {
            final Found found = run(problem, Math.pow(10, -step / 2.0));
            if (found.products() > MOST) {
                return last;
            }
            last = found;
            if (Score.of(found, problem).reached()) {
                return found;
            }
        }
        return last;
    }

    /**
     * What is in the basis after each restart, until it is within the goal.
     * @param problem the Hessian
     * @return the best pairs
     */
    List<Found> course(final ModeCase problem) {
        final List<Found> course = new ArrayList<>();
        boolean reached = false;
        for (int restarts = 1; !reached && restarts <= MOST; restarts++) {
            final ArpackRun run = new ArpackRun(problem.moved(), Math.min(ncv, problem.dimension()), OUT_OF_REACH, restarts);
            if (!run.run(MOST)) {
                break;
            }
            course.add(run.best());
            reached = Score.of(run.best(), problem).reached();
        }
        return course;
    }

    /**
     * Runs.
     * @param problem the Hessian
     * @param tolerance ARPACK's tolerance
     * @return the pairs that converged
     */
    private Found run(final ModeCase problem, final double tolerance) {
        final ArpackRun run = new ArpackRun(problem.moved(), Math.min(ncv, problem.dimension()), tolerance, NO_LIMIT);
        return run.run(MOST) ? run.converged() : Found.nothing(run.products());
    }
}
