/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopReason;
import org.thalweg.hop.BasinArchive.Likeness;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/** Which minima are one basin. */
class BasinArchiveTest {

    private static final Likeness LIKENESS = new Likeness(1e-3, 1, new double[] {1});

    /** A minimum at x of a given value. */
    private static Evaluation at(final double x, final double value) {
        return ObjectiveMeter.open(DifferentiableObjective.of(p -> value, p -> new double[1]), GoalType.MINIMIZE,
                                   new Incrementor(9), new Incrementor(9)).evaluate(new double[] {x});
    }

    private static BasinArchive add(final BasinArchive archive, final double x, final double value) {
        return archive.with(at(x, value), 0, StopReason.GRADIENT, HopOrigin.start(), LIKENESS);
    }

    @Test
    void theSamePlaceMetAgainIsOneBasinWithTheLowerEnd() {
        final BasinArchive archive = add(add(add(BasinArchive.empty(), 0, 1), 0.1, 0.9995), 0.2, 0.9999);
        assertEquals(1, archive.size());
        final Minimum only = archive.lowestFirst().get(0);
        assertEquals(3, only.basin().met());
        assertEquals(0.9995, only.value(), 0.0);
        assertEquals(0.1, only.basin().point()[0], 0.0);
    }

    @Test
    void copiesOfTheSameHeightElsewhereAreBasinsOfTheirOwn() {
        final BasinArchive archive = add(add(BasinArchive.empty(), 0, 1), 5, 1);
        assertEquals(2, archive.size());
        assertEquals(0, archive.lowestFirst().get(0).basin().id());
        assertEquals(1, archive.get(1).basin().id());
        assertTrue(archive.knows(1.0005, 1e-3));
        assertFalse(archive.knows(1.002, 1e-3));
    }

    @Test
    void archivesNeverChange() {
        final BasinArchive one = add(BasinArchive.empty(), 0, 1);
        add(one, 5, 0);
        assertEquals(1, one.size());
        assertEquals(0, BasinArchive.empty().size());
    }

    @Test
    void theHighestGoWhenItIsFull() {
        BasinArchive archive = BasinArchive.empty();
        for (int i = 0; i <= BasinArchive.CAPACITY; i++) {
            archive = add(archive, 10 * i, -i);
        }
        assertEquals(BasinArchive.CAPACITY, archive.size());
        assertEquals(-1, archive.lowestFirst().get(BasinArchive.CAPACITY - 1).value(), 0.0);
    }
}
