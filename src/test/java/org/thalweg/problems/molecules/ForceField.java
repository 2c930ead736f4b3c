/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

import java.util.List;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = sum of the terms, x the coordinates of the atoms one after the other, three each: springs for bonds and
 * angles, torsions, weak forces between atoms that are further apart. Rigid motions leave f as it is.
 */
public final class ForceField implements SmoothFunction {

    /** A sum of terms that depend on few atoms. */
    @FunctionalInterface
    public interface Term {

        /**
         * Adds the term's gradient and tells its energy.
         * @param x coordinates, three for each atom
         * @param g the gradient, to be added to
         * @return the energy
         */
        double add(double[] x, double[] g);
    }

    /** All terms. */
    private final List<Term> terms;

    /**
     * Joins terms.
     * @param terms the terms
     */
    ForceField(final List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double[] g = new double[x.length];
        double sum = 0;
        for (final Term term : terms) {
            sum += term.add(x, g);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (final Term term : terms) {
            term.add(x, g);
        }
        return g;
    }
}
