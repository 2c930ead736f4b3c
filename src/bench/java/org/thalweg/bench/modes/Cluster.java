/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.problems.LennardJones;

/** N Lennard-Jones atoms, in units of &epsilon; and &sigma;; six rigid motions cost no energy. */
public final class Cluster implements TwiceSmooth {

    /** Side of the cubic cell of the crystal, whose neighbours are 2^(1/6) apart. */
    private static final double CELL = Math.sqrt(2) * Math.pow(2, 1.0 / 6);
    /** Standard deviation of the atoms' places about the lattice's. */
    private static final double JITTER = 0.05;

    /** The number of atoms. */
    private final int atoms;
    /** Value, gradient and Hessian. */
    private final LennardJones energy;

    /**
     * Chooses the size.
     * @param atoms the number of atoms
     */
    public Cluster(final int atoms) {
        this.atoms = atoms;
        this.energy = new LennardJones(atoms);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return energy.value(x);
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        return energy.gradient(x);
    }

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        return energy.hessian(x);
    }

    /**
     * Cuts the atoms nearest to a place of no symmetry out of a face-centred cubic crystal and shakes them.
     * @param seed the seed of the shaking
     * @return 3N coordinates
     */
    public double[] cut(final long seed) {
        final int reach = (int) Math.ceil(Math.cbrt(atoms)) + 1;
        final List<double[]> sites = new ArrayList<>();
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                for (int k = -reach; k <= reach; k++) {
                    // half cells: every other point of a simple cubic lattice
                    if ((i + j + k) % 2 == 0) {
                        sites.add(new double[] {CELL / 2 * (i - 0.11), CELL / 2 * (j - 0.23), CELL / 2 * (k - 0.37)});
                    }
                }
            }
        }
        sites.sort(Comparator.comparingDouble(p -> p[0] * p[0] + p[1] * p[1] + p[2] * p[2]));
        final RandomGenerator random = new Well19937c(seed);
        final double[] x = new double[3 * atoms];
        for (int i = 0; i < x.length; i++) {
            x[i] = sites.get(i / 3)[i % 3] + JITTER * random.nextGaussian();
        }
        return x;
    }
}
