/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;

/**
 * The one list of problems that every optimizer meets: a problem added here is met by all.
 */
public final class TestProblems {

    /** Not for construction. */
    private TestProblems() {
    }

    /**
     * Lists the regular and open problems.
     * @return a fresh list, ordered by name, the same in each call
     */
    public static List<TestProblem> all() {
        return select(false);
    }

    /**
     * Lists the singular problems, each with its {@link TestProblem#singularity() reason}.
     * @return a fresh list, ordered by name, the same in each call
     */
    public static List<TestProblem> singular() {
        return select(true);
    }

    /**
     * Finds a problem, singular or not.
     * @param name its name
     * @return the problem
     * @throws MathIllegalArgumentException if there is none of this name
     */
    public static TestProblem named(final String name) {
        for (final TestProblem problem : everything()) {
            if (problem.name().equals(name)) {
                return problem;
            }
        }
        throw new MathIllegalArgumentException(LocalizedCoreFormats.SIMPLE_MESSAGE, "no problem is named " + name);
    }

    /**
     * Selects by singularity.
     * @param singular which ones to list
     * @return a fresh list
     */
    private static List<TestProblem> select(final boolean singular) {
        final List<TestProblem> list = everything();
        list.removeIf(problem -> problem.isSingular() != singular);
        return list;
    }

    /**
     * Lists all problems.
     * @return a fresh list, ordered by name
     */
    private static List<TestProblem> everything() {
        final List<TestProblem> list = new ArrayList<>(MoreGarbowHillstrom.all());
        list.addAll(EnsoProblem.all());
        list.add(Himmelblau.problem("himmelblau-1", 0, 0));
        list.add(Himmelblau.problem("himmelblau-2", -4, 4));
        list.add(Himmelblau.problem("himmelblau-3", -4, -4));
        list.add(Himmelblau.problem("himmelblau-4", 4, -3));
        // seeds whose starts have no close pair: a gradient above 30 can throw an atom out of reach of the others
        list.add(new LennardJones(3).problem(3).withMinimum(-3, 1e-9));
        list.add(new LennardJones(4).problem(16).withMinimum(-6, 1e-9));
        list.add(new LennardJones(6).problem(6).withMinimum(-12.712062, 1e-6).withMinimum(-12.302928, 1e-6));
        list.add(new LennardJones(13).problem(14));
        list.add(new LennardJones(38).problem(10));
        list.add(MullerBrown.problem("muller-brown-1", -1.2, 1));
        list.add(MullerBrown.problem("muller-brown-2", 0.9, 0.4));
        list.add(MullerBrown.problem("muller-brown-3", 0, 0.6));
        list.add(MullerBrown.problem("muller-brown-4", -0.2, -0.2));
        list.add(new Quadratics(1, Quadratics.logUniform(50, 1, 1e4)).problem("quadratic-log-uniform-50"));
        list.add(new Quadratics(2, Quadratics.clusters(10, 1e-3, 1, 30, 1e3)).problem("quadratic-clusters-30"));
        list.add(Rastrigin.problem(2));
        list.add(Rastrigin.problem(10));
        list.add(Rosenbrock.problem(10).withMinimum(3.986579112, 1e-8));
        list.add(Rosenbrock.problem(100).withMinimum(3.986623854, 1e-8));
        list.add(SixHumpCamel.problem("six-hump-camel-1", 0.5, 0.5));
        list.add(SixHumpCamel.problem("six-hump-camel-2", -1.8, 1));
        list.add(SixHumpCamel.problem("six-hump-camel-3", 1.5, 0.9));
        list.sort(Comparator.comparing(TestProblem::name));
        return list;
    }
}
