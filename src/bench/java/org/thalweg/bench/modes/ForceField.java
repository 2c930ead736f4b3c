/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.List;

import org.thalweg.hessian.Hessians;

/**
 * The energy of a molecule: springs for bonds and angles, three-fold torsions, weak Lennard-Jones forces between atoms
 * that are further apart. The Hessian is differenced to fourth order, good to some 1e-10 of its norm.
 */
public final class ForceField implements TwiceSmooth {

    /** Step of the differences; lengths are of order 1. */
    private static final double STEP = 1e-3;

    /** A sum of terms that depend on few atoms. */
    @FunctionalInterface
    interface Term {

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

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        return Hessians.reference(this, x, STEP).getData();
    }
}
