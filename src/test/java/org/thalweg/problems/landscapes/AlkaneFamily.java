/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import java.util.Arrays;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.problems.molecules.Alkane;
import org.thalweg.problems.molecules.AlkaneField;
import org.thalweg.problems.molecules.AlkaneShape;
import org.thalweg.problems.molecules.ForceField;

/**
 * Decane, C10H22, in the 96 coordinates of its 32 atoms, with the field {@link AlkaneField#opls()}: energies in
 * kcal/mol, lengths in 1e-10 m. Each of its seven inner bonds is trans or one of two gauche; the lowest of the 2187
 * conformers is the straight one, all trans, as for every real alkane of this length.
 *
 * <p>A start has torsions that are trans or gauche with equal chances, 15 degrees of noise on each, drawn again while
 * fewer than two are gauche or atoms clash; then the molecule is turned at random and each coordinate shaken. It
 * relaxes to another conformer, one torsion after the other from the lowest.</p>
 */
public final class AlkaneFamily implements LandscapeFamily {

    /** Carbon atoms. */
    private static final int CARBONS = 10;

    /** Standard deviation of a start's torsions about trans and gauche. */
    private static final double NOISE = Math.toRadians(15);
    /** Standard deviation of a start's coordinates about the shape's: about what bonds have at room temperature. */
    private static final double JITTER = 0.05;
    /** Atoms that four or more bonds part clash below this share of the size of their force; the energy is then 57. */
    private static final double CLASH = 0.7;
    /** Fewest gauche torsions of a start: one would be next door to the lowest conformer. */
    private static final int GAUCHE = 2;
    /**
     * The energy of the straight conformer, the lowest of the enumeration of all conformers; the next, one torsion
     * gauche, has 2.003906. The command is
     * {@code mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.conformers.Conformers}.
     */
    private static final double LOWEST = 0.532333;
    /** What a solved run may be above it: a thousandth of the way to the next conformer. */
    private static final double TOLERANCE = 1.5e-3;
    /** Half the search box: the straight chain reaches 6.7 from its middle. */
    private static final double REACH = 7;

    /** The molecule. */
    private final Alkane molecule = new Alkane(CARBONS);
    /** Its numbers. */
    private final AlkaneField field = AlkaneField.opls();
    /** Its shape. */
    private final AlkaneShape shape = new AlkaneShape(molecule, field);
    /** Its energy. */
    private final ForceField energy = molecule.energy(field);

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "alkane-10";
    }

    /** {@inheritDoc} */
    @Override
    public int budget() {
        return 20000;
    }

    /** {@inheritDoc} The aim was set with another field, MMFF94, whose lowest conformer is the straight one as well. */
    @Override
    public double expectedCost() {
        return 11000;
    }

    /** {@inheritDoc} */
    @Override
    public Landscape draw(final long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] torsions = new double[CARBONS - 3];
        double[] places;
        int gauche;
        do {
            gauche = 0;
            for (int i = 0; i < torsions.length; i++) {
                final int state = random.nextInt(3);
                gauche += Math.min(state, 1);
                torsions[i] = state(state) + NOISE * random.nextGaussian();
            }
            places = shape.coordinates(torsions);
        } while (gauche < GAUCHE || clashes(places));
        final double[] lower = new double[places.length];
        final double[] upper = new double[places.length];
        Arrays.fill(lower, -REACH);
        Arrays.fill(upper, REACH);
        return new Landscape(energy, turned(places, random), LOWEST + TOLERANCE, lower, upper);
    }

    /**
     * A torsion that rests.
     * @param state 0 for trans, 1 and 2 for gauche
     * @return radians
     */
    private static double state(final int state) {
        return state == 0 ? Math.PI : (state == 1 ? 1 : -1) * Math.PI / 3;
    }

    /**
     * Whether atoms that four or more bonds part come too near.
     * @param x coordinates
     * @return true if any two do
     */
    private boolean clashes(final double[] x) {
        for (int i = 0; i < molecule.atoms(); i++) {
            for (int j = 0; j < i; j++) {
                final double distance = Math.hypot(Math.hypot(x[3 * i] - x[3 * j], x[3 * i + 1] - x[3 * j + 1]),
                                                   x[3 * i + 2] - x[3 * j + 2]);
                if (distance < CLASH * size(i, j) && molecule.bondsBetween(i, j) > 3) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The size of the force between two atoms.
     * @param i an atom
     * @param j another
     * @return where the force's energy is 0
     */
    private double size(final int i, final int j) {
        if (molecule.isCarbon(i) == molecule.isCarbon(j)) {
            return molecule.isCarbon(i) ? field.carbons().size() : field.hydrogens().size();
        }
        return field.mixed().size();
    }

    /**
     * Turns a molecule to any side, then shakes it.
     * @param x coordinates
     * @param random the source
     * @return fresh coordinates
     */
    private static double[] turned(final double[] x, final RandomGenerator random) {
        final Rotation rotation = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                                               random.nextGaussian(), true);
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i += 3) {
            final double[] place = rotation.applyTo(new Vector3D(x[i], x[i + 1], x[i + 2])).toArray();
            for (int k = 0; k < 3; k++) {
                y[i + k] = place[k] + JITTER * random.nextGaussian();
            }
        }
        return y;
    }
}
