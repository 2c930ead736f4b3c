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
