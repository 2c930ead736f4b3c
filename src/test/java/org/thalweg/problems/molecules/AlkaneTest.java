/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.TaylorRemainder;

class AlkaneTest {

    /** Torsions far from any rest. */
    private static final double[] TORSIONS = {Math.PI, 1, -2.5, 2};

    private final Alkane molecule = new Alkane(7);

    @Test
    void gradientsBelongToTheValues() {
        for (final AlkaneField field : new AlkaneField[] {AlkaneField.opls(), AlkaneField.plain()}) {
            final double[] x = shaken(new AlkaneShape(molecule, field).coordinates(TORSIONS), 0.05, 1);
            final double[] direction = shaken(new double[x.length], 0.05, 2);
            // within what the third order may do to the slope
            assertEquals(2, TaylorRemainder.slope(molecule.energy(field), x, direction), 0.1);
        }
    }

    @Test
    void eachTermHasItsOwnGradient() {
        final double[] x = {0.1, 0.2, 0.3, 1.4, 0.1, -0.2, 2.0, 1.3, 0.4, 3.1, 1.7, 1.2};
        final double[] direction = shaken(new double[x.length], 0.1, 3);
        final AlkaneField.Spring spring = new AlkaneField.Spring(3, 1.2);
        for (final ForceField.Term term : new ForceField.Term[] {
            Terms.bond(0, 1, spring), Terms.angle(0, 1, 2, spring),
            Terms.torsion(0, 1, 2, 3, new AlkaneField.Torsion(1, 0, 0)),
            Terms.torsion(0, 1, 2, 3, new AlkaneField.Torsion(0, 1, 0)),
            Terms.torsion(0, 1, 2, 3, new AlkaneField.Torsion(0, 0, 1)), Terms.dispersion(0, 3, 0.3, 2.5)}) {
            assertEquals(2, TaylorRemainder.slope(new ForceField(List.of(term)), x, direction), 0.1);
        }
    }

    @Test
    void bondsArePartOfTheChain() {
        assertEquals(23, molecule.atoms());
        assertEquals(1, molecule.bondsBetween(0, 1));
        assertEquals(2, molecule.bondsBetween(0, 2));
        assertEquals(3, molecule.bondsBetween(0, 3));
        assertEquals(4, molecule.bondsBetween(0, 6));
        // the first three hydrogen atoms belong to the first carbon atom
        assertEquals(1, molecule.bondsBetween(0, 9));
        assertEquals(2, molecule.bondsBetween(7, 9));
        assertEquals(3, molecule.bondsBetween(9, 10));
    }

    @Test
    void shapesHaveTheTorsionsAskedFor() {
        final AlkaneShape shape = new AlkaneShape(molecule, AlkaneField.opls());
        // rounding of the chain's places
        assertArrayEquals(TORSIONS, shape.torsions(shape.coordinates(TORSIONS)), 1e-12);
    }

    @Test
    void bondsAndAnglesOfTheChainRestInAShape() {
        final AlkaneField field = AlkaneField.opls();
        final double[] x = new AlkaneShape(molecule, field).coordinates(TORSIONS);
        for (int i = 0; i < molecule.carbons() - 1; i++) {
            assertEquals(0, Terms.bond(i, i + 1, field.cc()).add(x, new double[x.length]), 1e-20);
        }
        for (int i = 0; i < molecule.carbons() - 2; i++) {
            assertEquals(0, Terms.angle(i, i + 1, i + 2, field.ccc()).add(x, new double[x.length]), 1e-20);
        }
        for (int j = molecule.carbons(); j < molecule.atoms(); j++) {
            for (int i = 0; i < molecule.carbons(); i++) {
                if (molecule.bondsBetween(i, j) == 1) {
                    assertEquals(0, Terms.bond(i, j, field.ch()).add(x, new double[x.length]), 1e-20);
                }
            }
        }
    }

    @Test
    void mirrorImagesHaveOneEnergy() {
        final AlkaneField field = AlkaneField.opls();
        final AlkaneShape shape = new AlkaneShape(molecule, field);
        final double[] mirrored = TORSIONS.clone();
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = -mirrored[i];
        }
        final double energy = molecule.energy(field).value(shape.coordinates(TORSIONS));
        assertTrue(energy > 1);
        assertEquals(energy, molecule.energy(field).value(shape.coordinates(mirrored)), 1e-9 * energy);
    }

    @Test
    void refusesTooFewCarbonAtoms() {
        final Exception refusal = assertThrows(MathIllegalArgumentException.class, () -> new Alkane(1));
        assertTrue(refusal.getMessage().contains("1"));
    }

    @Test
    void refusesAWrongNumberOfTorsions() {
        final AlkaneShape shape = new AlkaneShape(molecule, AlkaneField.opls());
        final Exception refusal = assertThrows(MathIllegalArgumentException.class, () -> shape.coordinates(1, 2, 3));
        assertTrue(refusal.getMessage().contains("3") && refusal.getMessage().contains("4"));
    }

    private static double[] shaken(final double[] x, final double width, final long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += width * random.nextGaussian();
        }
        return y;
    }
}
