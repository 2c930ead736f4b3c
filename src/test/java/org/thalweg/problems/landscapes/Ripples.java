/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.Rastrigin;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.scalable.Rotated;

/**
 * Draws of the formulas: the global minimum is 0, starts are uniform in the search box.
 *
 * <p>The tolerance is 10⁻⁶, which a descent in the right basin reaches in its last steps and which no other minimum
 * comes near: the lowest of those lie 1 (Rastrigin), 0.007 (Griewank) and more above.</p>
 */
final class Ripples {

    /** What a solved run may be above 0. */
    private static final double TOLERANCE = 1e-6;
    /** The tolerance at a sharp tip, where descents converge slowly; the lowest other minima lie above 0.5. */
    private static final double TIP_TOLERANCE = 1e-3;
    /** Half the width of Rastrigin's box. */
    private static final double RASTRIGIN = 5.12;
    /** How far minima are moved off symmetric places, in parts of half the box. */
    private static final double SHIFT = 0.4;
    /** Layers of pairwise rotations: each component takes part in 2⁸ products at the most, more than there are. */
    private static final int LAYERS = 8;

    /** Not for construction. */
    private Ripples() {
    }

    /**
     * Rastrigin's function about a random minimizer.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape rastrigin(final int n, final long seed) {
        return shifted("rastrigin", new Located(new Rastrigin(), Rastrigin.minimizer(n)), RASTRIGIN, TOLERANCE, seed);
    }

    /**
     * Rastrigin's function with its axes rotated at random.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape; the box is not rotated
     */
    static Landscape rotatedRastrigin(final int n, final long seed) {
        final Rotated rotated = new Rotated(new Rastrigin(), n, LAYERS, seed);
        return shifted("rotated rastrigin", new Located(rotated, rotated.rotateBack(Rastrigin.minimizer(n))), RASTRIGIN,
                       TOLERANCE, seed);
    }

    /**
     * Griewank's function about a random minimizer.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape griewank(final int n, final long seed) {
        return shifted("griewank", new Located(new Griewank(), new double[n]), 600, TOLERANCE, seed);
    }

    /**
     * Ackley's function about a random minimizer.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape ackley(final int n, final long seed) {
        return shifted("ackley", new Located(new Ackley(), new double[n]), 32, TIP_TOLERANCE, seed);
    }

    /**
     * Lunacek's function.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape lunacek(final int n, final long seed) {
        return inBox("lunacek", new Lunacek(n), n, Lunacek.CENTRE, 5, seed);
    }

    /**
     * Levy's function.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape levy(final int n, final long seed) {
        return inBox("levy", new Levy(), n, 1, 10, seed);
    }

    /**
     * Schwefel's function.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape schwefel(final int n, final long seed) {
        return inBox("schwefel", new Schwefel(), n, Schwefel.MINIMIZER, Schwefel.BOX, seed);
    }

    private static Landscape inBox(final String name, final SmoothFunction function, final int n,
                                   final double minimizer, final double half, final long seed) {
        return start(new Draws(name, seed), new Located(function, Draws.constant(n, minimizer)), half, TOLERANCE);
    }

    private static Landscape shifted(final String name, final Located located, final double half,
                                     final double tolerance, final long seed) {
        final Draws draws = new Draws(name, seed);
        final double[] shift = draws.uniform(located.minimizer().length, -SHIFT * half, SHIFT * half);
        return start(draws, Shifted.of(located, shift), half, tolerance);
    }

    private static Landscape start(final Draws draws, final Located located, final double half,
                                   final double tolerance) {
        final int n = located.minimizer().length;
        return new Landscape(located, draws.uniform(n, -half, half), tolerance, Draws.constant(n, -half),
                             Draws.constant(n, half));
    }
}
