/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.eigen.NullSpace;
import org.thalweg.problems.molecules.Alkane;
import org.thalweg.problems.molecules.AlkaneField;

/** The Hessians that are compared on. Minima are this library's own, from starts with fixed seeds. */
final class ModeCases {

    /** The cases by name, built when asked for. */
    private static final Map<String, Supplier<ModeCase>> ALL = all();

    /** Not for construction. */
    private ModeCases() {
    }

    /**
     * The names.
     * @return all names, in the tables' order
     */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Builds a case: descends, and decomposes the whole Hessian.
     * @param name its name
     * @return the case
     * @throws IllegalArgumentException if there is none of this name
     */
    static ModeCase named(final String name) {
        requireKnown(name);
        return ALL.get(name).get();
    }

    /**
     * Refuses a name that is unknown.
     * @param name a name
     * @throws IllegalArgumentException if there is no case of this name; the message tells those that there are
     */
    static void requireKnown(final String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException(name + " is unknown; known are " + names());
        }
    }

    /**
     * Lists the cases.
     * @return names to builders
     */
    private static Map<String, Supplier<ModeCase>> all() {
        final Map<String, Supplier<ModeCase>> cases = new LinkedHashMap<>();
        cases.put("lj38", () -> cluster("lj38", 38));
        cases.put("lj75", () -> cluster("lj75", 75));
        cases.put("lj300", () -> cluster("lj300", 300));
        cases.put("chain400", () -> below("chain400", Lattice.chain(400), uniform(400, 3), false));
        cases.put("membrane32", () -> below("membrane32", Lattice.membrane(32), uniform(1024, 1), false));
        cases.put("logistic300", () -> below("logistic300", new Regression(300), new double[300], false));
        cases.put("rosenbrock1000", () -> below("rosenbrock1000", new Valleys(), uniform(1000, 2), false));
        cases.put("alkane16", () -> below("alkane16", new Differenced(new Alkane(16).energy(AlkaneField.plain())),
                                          new Zigzag(16).start(1), true));
        return cases;
    }

    /**
     * A cluster.
     * @param name its name
     * @param atoms its size
     * @return the case
     */
    private static ModeCase cluster(final String name, final int atoms) {
        final Cluster function = new Cluster(atoms);
        return below(name, function, function.cut(1), true);
    }

    /**
     * Descends.
     * @param name the case's name
     * @param function the function
     * @param start where to begin
     * @param free whether rigid motions in space cost nothing
     * @return the case
     */
    private static ModeCase below(final String name, final TwiceSmooth function, final double[] start,
                                  final boolean free) {
        final Descent descent = Descent.from(function, start);
        return new ModeCase(name, function, descent,
                            free ? NullSpace.rigidMotions(descent.point(), ModeCase.SPACE) : NullSpace.empty());
    }

    /**
     * A random start.
     * @param n its length
     * @param seed its seed
     * @return components uniform in [-1, 1]
     */
    private static double[] uniform(final int n, final long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] x = new double[n];
        Arrays.setAll(x, i -> 2 * random.nextDouble() - 1);
        return x;
    }
}
