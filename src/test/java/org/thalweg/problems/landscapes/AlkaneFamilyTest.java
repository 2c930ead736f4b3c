/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.molecules.Alkane;
import org.thalweg.problems.molecules.AlkaneField;
import org.thalweg.problems.molecules.AlkaneShape;

class AlkaneFamilyTest {

    private final AlkaneFamily family = new AlkaneFamily();

    @Test
    void equalSeedsGiveEqualBits() {
        assertArrayEquals(family.draw(7).start(), new AlkaneFamily().draw(7).start());
        assertFalse(Arrays.equals(family.draw(7).start(), family.draw(8).start()));
    }

    @Test
    void theStraightConformerIsTheLowestOfTheEnumeration() {
        // six decimals, and what the end of a relaxation leaves
        assertEquals(0.532333, relaxed(180, 180, 180, 180, 180, 180, 180), 1e-6);
    }

    @Test
    void theNextConformersAreNoSolutions() {
        final double target = family.draw(0).target();
        assertEquals(2.003906, relaxed(180, 180, 180, 180, 180, 180, 70), 1e-5);
        assertTrue(relaxed(180, 180, 180, 70, 180, 180, 180) > target + 1);
    }

    @Test
    void noConformerOfUpToTwoGaucheTorsionsIsLower() {
        final double target = family.draw(0).target();
        int lower = 0;
        // a part of the enumeration: the mirror images, the first gauche torsion -70, have the same energies
        for (int first = 0; first < 7; first++) {
            for (int second = first; second < 7; second++) {
                for (final int sign : second == first ? new int[] {1} : new int[] {1, -1}) {
                    final double[] degrees = new double[7];
                    Arrays.fill(degrees, 180);
                    degrees[second] = sign * 70;
                    degrees[first] = 70;
                    lower += relaxed(degrees) < target + 1 ? 1 : 0;
                }
            }
        }
        assertEquals(0, lower);
    }

    @Test
    void straightConformerIsSolvedWhereverItIs() {
        final Landscape landscape = family.draw(3);
        final Alkane molecule = new Alkane(10);
        final double[] torsions = new double[7];
        Arrays.fill(torsions, Math.PI);
        final double[] straight = new AlkaneShape(molecule, AlkaneField.opls()).coordinates(torsions);
        assertTrue(landscape.function().value(straight) > landscape.target());
        assertTrue(relaxed(landscape.function(), moved(straight)) <= landscape.target());
    }

    @Test
    void rigidMotionsLeaveTheEnergy() {
        final Landscape landscape = family.draw(2);
        final double energy = landscape.function().value(landscape.start());
        // stiff bonds: 1e3 times the rounding of places of 10, a thousand terms
        assertEquals(energy, landscape.function().value(moved(landscape.start())), 1e-9 * Math.abs(energy));
    }

    @Test
    void startsRelaxToOtherConformers() {
        for (long seed = 0; seed < 5; seed++) {
            final Landscape landscape = family.draw(seed);
            assertTrue(landscape.function().value(landscape.start()) > landscape.target());
            // two gauche torsions cost 2.9
            assertTrue(relaxed(landscape.function(), landscape.start()) > landscape.target() + 2, "seed " + seed);
        }
    }

    @Test
    void startsLieInTheSearchBox() {
        for (long seed = 0; seed < 50; seed++) {
            final Landscape landscape = family.draw(seed);
            for (int i = 0; i < landscape.dimension(); i++) {
                assertTrue(landscape.lower()[i] <= landscape.start()[i]
                           && landscape.start()[i] <= landscape.upper()[i]);
            }
        }
    }

    private static double[] moved(final double[] x) {
        final Rotation rotation = new Rotation(0.5, -0.1, 0.7, 0.3, true);
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i += 3) {
            final Vector3D place = rotation.applyTo(new Vector3D(x[i], x[i + 1], x[i + 2]));
            System.arraycopy(place.add(new Vector3D(2, -3, 1)).toArray(), 0, y, i, 3);
        }
        return y;
    }

    private double relaxed(final double... degrees) {
        final Alkane molecule = new Alkane(10);
        final AlkaneField field = AlkaneField.opls();
        return relaxed(molecule.energy(field), new AlkaneShape(molecule, field).coordinates(
            Arrays.stream(degrees).map(Math::toRadians).toArray()));
    }

    private static double relaxed(final SmoothFunction function, final double[] start) {
        return new LBFGSOptimizer(null).optimize(new MaxEval(5000), GoalType.MINIMIZE,
                                                 new ObjectiveFunction(function::value),
                                                 new ObjectiveFunctionGradient(function::gradient),
                                                 new InitialGuess(start)).getValue();
    }
}
