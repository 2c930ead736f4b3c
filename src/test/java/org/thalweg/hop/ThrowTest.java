/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Rastrigin;

/** Hops to the other side of the start point, anywhere in a box, and down from saddles. */
class ThrowTest {

    private static final HopCase LATTICE = new HopCase(new Rastrigin(), Rastrigin.minimizer(6));

    @Test
    void reflectionsGoThroughTheStartPoint() {
        final double[] there = Rastrigin.minimizer(6);
        final double[] start = {1, 2, 3, 4, 5, 6};
        for (int seed = 0; seed < 50; seed++) {
            final HopContext some = LATTICE.context(seed);
            final HopContext context =
                new HopContext(start, some.current(), some.best(), some.modes(), some.curvature(), some.kinds(), 1,
                               1, 1, HopNotes.EMPTY, some.scan(), some.random());
            final double[] point = new Reflection().propose(context, LATTICE.meter).start().start().getPoint();
            final double far = (point[0] - start[0]) / (start[0] - there[0]);
            assertTrue(far >= 0.5 && far < 1.5, "s = " + far);
            for (int i = 1; i < 6; i++) {
                assertEquals(far, (point[i] - start[i]) / (start[i] - there[i]), 1e-12);
            }
        }
        // a walk at the start point has no other side
        assertNull(new Reflection().propose(LATTICE.context(1), LATTICE.meter).start());
    }

    @Test
    void drawsFillTheBoxEvenly() {
        final double[] lower = {-1, 0, 5, 2, 2, 2};
        final double[] upper = {1, 10, 5, 3, 3, 3};
        final HopStrategy box = new BoxResample(lower, upper);
        final double[] mean = new double[6];
        for (int seed = 0; seed < 1000; seed++) {
            final double[] point = box.propose(LATTICE.context(seed), LATTICE.meter).start().start().getPoint();
            for (int i = 0; i < 6; i++) {
                assertTrue(point[i] >= lower[i] && point[i] <= upper[i]);
                mean[i] += point[i] / 1000;
            }
        }
        for (int i = 0; i < 6; i++) {
            // a uniform draw's mean of 1000 spreads by width / sqrt(12000); four times that granted
            assertEquals(0.5 * (lower[i] + upper[i]), mean[i], 0.037 * (upper[i] - lower[i]) + 1e-9);
        }
        assertEquals(0, LATTICE.watched.values());
    }

    @Test
    void refusesWhatIsNoBox() {
        assertRefused("lower", () -> new BoxResample(null, new double[1]));
        assertRefused("upper bound 1 is 3", () -> new BoxResample(new double[] {0, 4}, new double[] {1, 3}));
        assertRefused("NaN", () -> new BoxResample(new double[] {Double.NaN}, new double[] {1}));
        assertRefused("∞", () -> new BoxResample(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}));
        assertRefused("2", () -> new BoxResample(new double[2], new double[3]));
        final HopStrategy other = new BoxResample(new double[2], new double[2]);
        assertRefused("6", () -> other.propose(LATTICE.context(1), LATTICE.meter));
    }

    private static void assertRefused(final String part, final org.junit.jupiter.api.function.Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aSaddleIsLeftBothWays() {
        final HopCase at = new HopCase(new MullerBrown(), MullerBrown.saddles().get(0).point());
        final HopStrategy down = new NegativeCurvatureHop();
        assertTrue(down.isDue(at.context(1)));
        final HopProposals one = down.propose(at.context(1), at.meter);
        final HopProposals two = down.propose(at.context(one.notes(), 1), at.meter);
        assertTrue(one.start().start().getValue() < at.minimum.value());
        assertTrue(two.start().start().getValue() < at.minimum.value());
        assertTrue(one.start().offset() > 0 && two.start().offset() < 0);
        assertTrue(!down.isDue(at.context(two.notes(), 1)));
        assertNull(down.propose(at.context(two.notes(), 1), at.meter).start());
    }

    @Test
    void aMinimumIsNotLeft() {
        assertTrue(!new NegativeCurvatureHop().isDue(LATTICE.context(1)));
        assertNull(new NegativeCurvatureHop().propose(LATTICE.context(1), LATTICE.meter).start());
    }
}
