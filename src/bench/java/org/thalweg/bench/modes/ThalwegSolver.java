/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.eigen.KrylovStart;
import org.thalweg.eigen.LanczosEigensolver;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.RitzPair;

/**
 * This library's {@link LanczosEigensolver}. The null space is given to it.
 * @param basis rows of its basis
 * @param paired whether it begins with the curvature pairs of the descent to the minimum
 */
public record ThalwegSolver(int basis, boolean paired) implements Eigensolver {

    /** Most products: no run comes near it. */
    private static final int MOST = 3000;

    /** Products between two points of a course. */
    private static final int STRIDE = 5;

    /**
     * The forms that are compared.
     * @return the solvers, the one that comes as default first
     */
    static List<ThalwegSolver> all() {
        return List.of(new ThalwegSolver(300, false), new ThalwegSolver(60, false), new ThalwegSolver(300, true),
                       new ThalwegSolver(60, true));
    }

    /** {@inheritDoc} */
    @Override
    public String name() {
        return (paired ? "pairs, basis " : "basis ") + basis;
    }

    /** {@inheritDoc} */
    @Override
    public Found solve(final ModeCase problem) {
        return found(solve(problem, toGoal()));
    }

    /**
     * Finds the modes, and looks for ones that it missed.
     * @param problem the Hessian
     * @return what it found
     */
    Found solveVerified(final ModeCase problem) {
        return found(solve(problem, toGoal().withVerificationSteps(LanczosOption.AUTOMATIC_VERIFICATION)));
    }

    /**
     * What is known after ever more products, until no residual is above the goal.
     * @param problem the Hessian
     * @return the best pairs
     */
    List<Found> course(final ModeCase problem) {
        final List<Found> course = new ArrayList<>();
        Found last = Found.nothing(ModeCase.COUNT - STRIDE);
        while (!Score.of(last, problem).reached()) {
            last = found(solve(problem, toGoal().withMaxProducts(last.products() + STRIDE)));
            course.add(last);
        }
        return course;
    }

    /**
     * Finds the modes by the library's own rule.
     * @param problem the Hessian
     * @param verified whether it looks for missed modes, as it does by default
     * @return its result
     */
    Found byDefault(final ModeCase problem, final boolean verified) {
        return found(solve(problem, verified ? option() : option().withVerificationSteps(0)));
    }

    /**
     * The option of this form.
     * @return the defaults, but for the size of the basis and the limit of products
     */
    LanczosOption option() {
        return LanczosOption.defaults().withCount(ModeCase.COUNT).withBasisSize(basis).withMaxProducts(MOST);
    }

    /**
     * What is asked where products are counted.
     * @return the option to stop at the goal: max(|t|, |A|) is |A|
     */
    private LanczosOption toGoal() {
        return option().withTolerance(Score.GOAL).withZeroTolerance(1).withVerificationSteps(0);
    }

    /**
     * Asks for the modes of a matrix.
     * @param problem the matrix
     * @param option what is asked
     * @return the result
     */
    private LanczosResult solve(final ModeCase problem, final LanczosOption option) {
        final RealLinearOperator operator = new CountedMatrix(problem.hessian());
        return new LanczosEigensolver(option.withNullSpace(problem.nulls())).solve(
            operator, paired ? problem.start() : KrylovStart.none());
    }

    /**
     * Turns a result into rows.
     * @param result the solver's result
     * @return values and vectors
     */
    private static Found found(final LanczosResult result) {
        return new Found(result.products(), result.pairs().stream().mapToDouble(RitzPair::value).toArray(),
                         result.pairs().stream().map(RitzPair::vector).toArray(double[][]::new));
    }
}
