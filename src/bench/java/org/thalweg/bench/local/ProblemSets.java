/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;
import org.thalweg.problems.scalable.ProblemFamilies;
import org.thalweg.problems.scalable.ProblemFamily;
import org.thalweg.problems.scalable.Rotated;

/**
 * The sets of problems:
 * <ul>
 * <li>{@code small}: the fixed problems of few variables whose gradient can be made small;</li>
 * <li>{@code n100}, {@code n1000}, ...: every family at this size; from n = 10000 on without those that take the more
 * evaluations the more variables they have, from n = 100000 on a cheap choice;</li>
 * <li>{@code rotated100}, ...: the same in axes turned at random, where no method gains from the variables' axes;
 * Hiebert's function is left out, whose gradient the rotation fills with rounding errors above 1e-6;</li>
 * <li>{@code ill}: the families whose curvatures differ widely, at n = {@value #ILL_SIZE}.</li>
 * </ul>
 */
public final class ProblemSets {

    /** Size of the ill-conditioned problems. */
    static final int ILL_SIZE = 200;

    /** From this size on long runs are left out. */
    private static final int LARGE = 10000;
    /** From this size on only cheap families are run. */
    private static final int HUGE = 100000;
    /** Chooses the axes of the rotated problems. */
    private static final long AXES = 11;
    /** Name and size of a sized set. */
    private static final Pattern SIZED = Pattern.compile("(n|rotated)([1-9][0-9]*)");

    /** Families for huge sizes: O(n) operations, few evaluations at any size. */
    private static final List<String> CHEAP = List.of(
        "arwhead", "brybnd", "cosine", "dixmaana", "dqdrtic", "edensch", "engval1", "freuroth", "liarwhd", "powellsg",
        "srosenbr", "woods");
    /** Families that take the more evaluations the more variables they have: thousands at n = 1000. */
    private static final Set<String> LONG = Set.of(
        "biggsb1", "broydn7d", "chnrosnb", "cube", "curly10", "dixon3dq", "exthiebert", "fletchcr", "genhumps",
        "genrose", "genwhite", "morebv", "noncvxu2", "nondquar", "phi4", "sparsine");
    /** Families whose gradient is rounding when the axes are turned. */
    private static final Set<String> ROUNDED = Set.of("exthiebert");
    /** Families whose curvatures differ widely on the way. */
    private static final List<String> ILL = List.of(
        "bdqrtic", "biggsb1", "chainwoo", "chnrosnb", "cube", "curly10", "dixmaani", "dixmaanj", "dixmaank", "dixmaanl",
        "dixon3dq", "errinros", "exthiebert", "fletchcr", "genwhite", "noncvxu2", "nondquar", "penalty1", "powellsg",
        "power", "powerquad", "quadspec1e3", "quadspec1e6", "sparsine", "tridia", "vardim", "woods");

    /** Not for construction. */
    private ProblemSets() {
    }

    /**
     * The sets run when none is named.
     * @return their names
     */
    public static List<String> usual() {
        return List.of("small", "n100", "n1000", "n10000", "n100000", "rotated100", "rotated1000", "ill");
    }

    /**
     * Makes a set.
     * @param name its name
     * @return its cases in a fixed order
     * @throws IllegalArgumentException if there is no such set
     */
    public static List<BenchmarkCase> named(final String name) {
        if ("small".equals(name)) {
            return small(name);
        }
        if ("ill".equals(name)) {
            return families(name, ILL, ILL_SIZE, false);
        }
        final Matcher sized = SIZED.matcher(name);
        if (!sized.matches()) {
            throw new IllegalArgumentException("no set of problems is named " + name);
        }
        final int n = Integer.parseInt(sized.group(2));
        final boolean rotated = "rotated".equals(sized.group(1));
        final List<String> all = ProblemFamilies.all().stream().map(ProblemFamily::name)
            .filter(family -> n < LARGE || !LONG.contains(family))
            .filter(family -> !rotated || !ROUNDED.contains(family)).toList();
        return families(name, n >= HUGE ? CHEAP : all, n, rotated);
    }

    /**
     * The fixed problems. Of the singular ones Meyer's is left out: rounding keeps its gradient large.
     * @param set the set's name
     * @return its cases
     */
    private static List<BenchmarkCase> small(final String set) {
        final List<TestProblem> problems = new ArrayList<>(TestProblems.all());
        problems.addAll(TestProblems.singular());
        problems.removeIf(problem -> problem.name().contains("meyer"));
        return problems.stream().map(problem -> new BenchmarkCase(set, problem.name(), problem, false)).toList();
    }

    /**
     * Families at a size.
     * @param set the set's name
     * @param names the families
     * @param n the size asked for
     * @param rotated whether to turn the axes
     * @return the cases
     */
    private static List<BenchmarkCase> families(final String set, final List<String> names, final int n,
                                                final boolean rotated) {
        final Set<String> heldOut = HeldOut.families();
        final List<BenchmarkCase> cases = new ArrayList<>();
        for (final String name : names) {
            final TestProblem problem = ProblemFamilies.named(name).at(n);
            cases.add(new BenchmarkCase(set, name, rotated ? Rotated.of(problem, AXES) : problem,
                                        heldOut.contains(name)));
        }
        return cases;
    }
}
