/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.landscapes.Draws;
import org.thalweg.problems.landscapes.Landscape;
import org.thalweg.problems.landscapes.Located;
import org.thalweg.problems.scalable.Rotated;

/**
 * Draws of formulas from the literature: starts are uniform in the search box.
 *
 * <p>The tolerance is a millionth of the lowest value, which a descent in the right basin reaches in its last steps;
 * the next minima lie above it by hundreds of times more.</p>
 */
final class Formulas {

    /** What a solved run may be above the lowest value, in parts of it. */
    private static final double TOLERANCE = 1e-6;
    /** Where a variable of Styblinski and Tang's function is lowest: the least root of 4 z³ − 32 z + 5. */
    private static final double STYBLINSKI_TANG = -2.903534027771177;
    /** Its summand there. */
    private static final double SUMMAND = -39.16616570377142;
    /** Where {@link Shubert#factor} is lowest. */
    private static final double SHUBERT_BOTTOM = -1.42512842;
    /** Where it is highest. */
    private static final double SHUBERT_TOP = -0.80032110;
    /** Layers of pairwise rotations: each component takes part in 2⁸ products at the most, more than there are. */
    private static final int LAYERS = 8;

    /** Not for construction. */
    private Formulas() {
    }

    /**
     * Trefethen's function; beyond the unit circle its terms can't sum up to less than −3.2.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape trefethen(final long seed) {
        return landscape("trefethen", new Trefethen(), -3.306868647, -1, 1, seed, -0.024403079, 0.210612427);
    }

    /**
     * The drop wave.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape dropWave(final long seed) {
        return landscape("drop wave", new DropWave(), -1, -5.12, 5.12, seed, DropWave.place());
    }

    /**
     * Shekel's function of ten holes.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape shekel(final long seed) {
        return landscape("shekel", new Shekel(), -10.53640982, 0, 10, seed, 4.000747, 4.000593, 3.999663, 3.999510);
    }

    /**
     * Shubert's function of four variables.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape shubert(final long seed) {
        return landscape("shubert", new Shubert(), Shubert.BOTTOM * Math.pow(Shubert.TOP, 3), -10, 10, seed,
                         SHUBERT_BOTTOM, SHUBERT_TOP, SHUBERT_TOP, SHUBERT_TOP);
    }

    /**
     * Hartman's function of six variables.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape hartmann(final long seed) {
        return landscape("hartmann", new Hartmann(), -3.32236801, 0, 1, seed,
                         0.201690, 0.150011, 0.476874, 0.275332, 0.311652, 0.657301);
    }

    /**
     * Michalewicz' function of ten variables; each summand is lowest by itself.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape michalewicz(final long seed) {
        return landscape("michalewicz", new Michalewicz(), -9.660151716, 0, Math.PI, seed,
                         2.202905521, 1.570796327, 1.284991571, 1.923058469, 1.720469773,
                         1.570796327, 1.454413971, 1.756086521, 1.655717417, 1.570796327);
    }

    /**
     * Styblinski and Tang's function.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape
     */
    static Landscape styblinskiTang(final int n, final long seed) {
        return landscape("styblinski tang", new StyblinskiTang(), n * SUMMAND, -5, 5, seed,
                         Draws.constant(n, STYBLINSKI_TANG));
    }

    /**
     * Styblinski and Tang's function with its axes rotated at random.
     * @param n the number of variables
     * @param seed the seed
     * @return the landscape; starts are in the cube of the one that is not rotated, its minimizer may not be: the box
     * is as wide as that is far from 0
     */
    static Landscape rotatedStyblinskiTang(final int n, final long seed) {
        final Rotated rotated = new Rotated(new StyblinskiTang(), n, LAYERS, seed);
        final Landscape cube = landscape("rotated styblinski tang", rotated, n * SUMMAND, -5, 5, seed,
                                         rotated.rotateBack(Draws.constant(n, STYBLINSKI_TANG)));
        final double reach = -STYBLINSKI_TANG * Math.sqrt(n);
        return new Landscape(cube.function(), cube.start(), cube.target(), Draws.constant(n, -reach),
                             Draws.constant(n, reach));
    }

    private static Landscape landscape(final String name, final SmoothFunction function, final double lowest,
                                       final double low, final double high, final long seed,
                                       final double... minimizer) {
        final int n = minimizer.length;
        return new Landscape(new Located(function, minimizer), new Draws(name, seed).uniform(n, low, high),
                             lowest + TOLERANCE * Math.abs(lowest), Draws.constant(n, low), Draws.constant(n, high));
    }
}
