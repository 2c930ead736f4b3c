/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Watched;
import org.thalweg.hop.BasinArchive.Likeness;
import org.thalweg.objective.Evaluation;
import org.thalweg.problems.SmoothFunction;

class BasinArchiveTest {

    /** The first variable is the value, the second a place. */
    private static final SmoothFunction HEIGHT = new SmoothFunction() {
        @Override
        public double value(final double[] x) {
            return x[0];
        }

        @Override
        public double[] gradient(final double[] x) {
            return new double[] {1, 0};
        }
    };

    /** Values within 1e-3, ways whose parabola rises by 0.1 E = 0.1: 0.45 in a unit of 1, 0.9 in one of 2. */
    private static final Likeness LIKE = new Likeness(1e-3, 1, new double[] {1, 2}, 1);

    private static Evaluation at(final double value, final double place) {
        return Watched.of(HEIGHT).at(value, place);
    }

    private static BasinArchive with(final BasinArchive archive, final double value, final double place) {
        return archive.with(at(value, place), Math.abs(value), StopReason.SETTLED, 10, from(4), LIKE);
    }

    private static HopOrigin from(final int parent) {
        return new HopOrigin(parent, "some", 0, new double[0], 7);
    }

    @Test
    void newMinimaGetNumbersInTheOrderOfDiscovery() {
        final BasinArchive archive = with(with(with(BasinArchive.empty(), 3, 0), 1, 0), 2, 0);
        assertEquals(3, archive.size());
        assertEquals(List.of(1, 2, 0), archive.lowestFirst().stream().map(found -> found.basin().id()).toList());
        assertEquals(1, archive.get(1).value(), 0.0);
        assertNull(archive.get(3));
    }

    @Test
    void anArchiveNeverChanges() {
        final BasinArchive one = with(BasinArchive.empty(), 3, 0);
        with(with(one, 1, 0), 3, 0);
        assertEquals(0, BasinArchive.empty().size());
        assertEquals(1, one.size());
        assertEquals(1, one.get(0).basin().met());
    }

    @Test
    void theSameMinimumIsCountedAndKeepsItsLowerEnd() {
        BasinArchive archive = with(BasinArchive.empty(), 3, 0);
        archive = with(archive, 3 + 9e-4, 0.3);
        assertEquals(1, archive.size());
        assertEquals(2, archive.get(0).basin().met());
        assertEquals(3, archive.get(0).value(), 0.0);
        archive = archive.with(at(3 - 9e-4, 0.2), 0.25, StopReason.GRADIENT, 10, HopOrigin.start(), LIKE);
        final Minimum lower = archive.get(0);
        assertEquals(3, lower.basin().met());
        assertEquals(3 - 9e-4, lower.value(), 0.0);
        assertEquals(lower.value(), lower.basin().value(), 0.0);
        assertArrayEquals(new double[] {3 - 9e-4, 0.2}, lower.basin().point());
        assertEquals(0.25, lower.basin().gradientNorm(), 0.0);
        assertEquals(StopReason.GRADIENT, lower.basin().end());
        // where it was found from is told of the first time
        assertEquals("some", lower.basin().origin().strategy());
    }

    @Test
    void symmetricCopiesAreBasinsOfTheirOwn() {
        BasinArchive archive = with(BasinArchive.empty(), 3, -5);
        archive = with(archive, 3, 5);
        assertEquals(2, archive.size());
        assertTrue(archive.knows(3, 1e-9));
        archive = with(archive, 3, 5.1);
        assertEquals(2, archive.size());
        assertEquals(2, archive.get(1).basin().met());
    }

    @Test
    void likenessIsMeasuredInTheVariablesUnits() {
        // ½ (way / 2)² = 0.1
        final double limit = 2 * Math.sqrt(0.2);
        assertTrue(LIKE.same(at(3, 0), at(3, 0.999 * limit), ArchiveOption.defaults()));
        assertFalse(LIKE.same(at(3, 0), at(3, 1.001 * limit), ArchiveOption.defaults()));
        assertFalse(LIKE.same(at(3, 0), at(3.0011, 0), ArchiveOption.defaults()));
        // without a scale the tolerance of values is the limit
        final Likeness blind = new Likeness(1e-3, Double.NaN, new double[] {1, 2}, 1);
        assertTrue(blind.same(at(3, 0), at(3, 0.089), ArchiveOption.defaults()));
        assertFalse(blind.same(at(3, 0), at(3, 0.09), ArchiveOption.defaults()));
    }

    @Test
    void findsAndKnows() {
        final BasinArchive archive = with(with(BasinArchive.empty(), 3, 0), 1, 0);
        assertNotNull(archive.find(at(1.0005, 0), LIKE));
        assertNull(archive.find(at(1, 9), LIKE));
        assertTrue(archive.knows(1.0005, 1e-3));
        assertFalse(archive.knows(2, 1e-3));
        assertFalse(BasinArchive.empty().knows(1, 1));
    }

    @Test
    void keepsTheLowestWhenItIsFull() {
        BasinArchive archive = BasinArchive.empty();
        final int capacity = ArchiveOption.defaults().capacity();
        for (int k = 0; k < capacity; k++) {
            archive = with(archive, 10 + k, 0);
        }
        archive = with(archive, 5, 0);
        assertEquals(capacity, archive.size());
        assertEquals(5, archive.lowestFirst().get(0).value(), 0.0);
        // the highest made room
        assertNull(archive.get(capacity - 1));
        assertNotNull(archive.get(capacity));
        assertNotNull(archive.get(0));
    }

    @Test
    void keepsAsManyAsItIsTold() {
        BasinArchive archive = BasinArchive.empty(ArchiveOption.defaults().withCapacity(2));
        for (final double value : new double[] {4, 2, 3}) {
            archive = with(archive, value, 0);
        }
        assertEquals(List.of(1, 2), archive.lowestFirst().stream().map(found -> found.basin().id()).toList());
        // what is dropped at once was met all the same, and nobody is renumbered
        archive = with(archive, 9, 0);
        assertEquals(3, archive.latest().basin().id());
        assertNull(archive.get(3));
        // of equally high ones the latest goes
        archive = with(archive, 3, 50);
        assertEquals(List.of(1, 2), archive.lowestFirst().stream().map(found -> found.basin().id()).toList());
        assertEquals(4, archive.latest().basin().id());
    }

    @Test
    void theLatestIsTheBasinAsKnownNow() {
        assertNull(BasinArchive.empty().latest());
        final BasinArchive archive = with(with(with(BasinArchive.empty(), 3, 0), 1, 0), 3.0005, 0);
        assertEquals(0, archive.latest().basin().id());
        assertEquals(2, archive.latest().basin().met());
        assertEquals(3, archive.latest().value(), 0.0);
    }

    @Test
    void nearnessIsAPartOfTheEnergyScale() {
        // ½ (way / 2)² = nearness
        for (final double nearness : new double[] {0.025, 0.4}) {
            final ArchiveOption option = ArchiveOption.defaults().withNearness(nearness);
            final double limit = 2 * Math.sqrt(2 * nearness);
            assertTrue(LIKE.same(at(3, 0), at(3, 0.999 * limit), option));
            assertFalse(LIKE.same(at(3, 0), at(3, 1.001 * limit), option));
            final BasinArchive one = with(BasinArchive.empty(option), 3, 0);
            assertEquals(1, with(one, 3, 0.999 * limit).size());
            assertEquals(2, with(one, 3, 1.001 * limit).size());
        }
    }

    @Test
    void eachBasinKnowsItsParentsAndItsCost() {
        BasinArchive archive = BasinArchive.empty()
            .with(at(3, 0), 0, StopReason.GRADIENT, 50, HopOrigin.start(), null);
        assertEquals(Map.of(), archive.get(0).basin().parents());
        for (final int parent : new int[] {0, 2, 0}) {
            archive = archive.with(at(1, 0), 0, StopReason.SETTLED, 10 + parent, from(parent), LIKE);
        }
        archive = archive.with(at(3, 0), 0, StopReason.SETTLED, 7, from(0), LIKE);
        assertEquals(Map.of(0, 2, 2, 1), archive.get(1).basin().parents());
        assertEquals(32, archive.get(1).basin().evaluations());
        assertEquals(Map.of(0, 1), archive.get(0).basin().parents());
        assertEquals(57, archive.get(0).basin().evaluations());
        assertEquals(5, archive.descents());
        assertEquals(2, archive.discovered());
    }

    @Test
    void unseenBasinsAreExpectedByHowOftenThoseSeenWereMetAgain() {
        assertEquals(Double.POSITIVE_INFINITY, BasinArchive.empty().expectedUnseenBasins());
        BasinArchive archive = BasinArchive.empty();
        for (int n = 1; n <= 40; n++) {
            final int w = Math.min(n, 3);
            archive = with(archive, w, 0);
            if (n <= w + 2) {
                assertEquals(Double.POSITIVE_INFINITY, archive.expectedUnseenBasins());
            } else {
                // all that are expected, less those met; both are exact but for rounding
                assertEquals((double) w * (n - 1) / (n - w - 2) - w, archive.expectedUnseenBasins(), 1e-12);
            }
        }
        assertEquals(12.0 / 35, archive.expectedUnseenBasins(), 1e-15);
    }

    @Test
    void basinsThatWereDroppedWereSeenAllTheSame() {
        final BasinArchive wide = with(with(with(BasinArchive.empty(), 3, 0), 1, 0), 2, 0);
        final BasinArchive tight =
            with(with(with(BasinArchive.empty(ArchiveOption.defaults().withCapacity(1)), 3, 0), 1, 0), 2, 0);
        assertEquals(1, tight.size());
        assertEquals(wide.descents(), tight.descents());
        assertEquals(wide.discovered(), tight.discovered());
    }

    @Test
    void aDescentThatGoesOnIsNotANewOne() {
        final BasinArchive archive = with(with(BasinArchive.empty(), 3, 0), 5, 0);
        final BasinArchive after = archive.further(archive.get(0), at(1, 70), 0.5, StopReason.GRADIENT, 100);
        assertEquals(archive.descents(), after.descents());
        assertEquals(archive.discovered(), after.discovered());
        final Basin gone = after.get(0).basin();
        assertEquals(1, gone.value(), 0.0);
        assertEquals(1, gone.met());
        assertEquals(110, gone.evaluations());
        assertEquals(StopReason.GRADIENT, gone.end());
        assertEquals(1, after.latest().basin().id());
        // an end that is not lower is paid for and left
        final Basin stayed = archive.further(archive.get(1), at(5, 1), 0, StopReason.GRADIENT, 3).latest().basin();
        assertEquals(13, stayed.evaluations());
        assertEquals(StopReason.SETTLED, stayed.end());
    }

    @Test
    void aDroppedMinimumComesBackByGoingOn() {
        final BasinArchive one = with(BasinArchive.empty(ArchiveOption.defaults().withCapacity(1)), 3, 0);
        final BasinArchive after = with(one, 2, 0).further(one.get(0), at(1, 0), 0, StopReason.GRADIENT, 1);
        assertEquals(1, after.size());
        assertEquals(1, after.get(0).value(), 0.0);
    }

    /** The place is an angle. */
    @Test
    void copiesBySymmetryAreOneBasin() {
        final double turn = 2 * Math.PI;
        BasinArchive archive = with(BasinArchive.empty(ArchiveOption.defaults().withEquivalence(
            BasinEquivalence.periods(0, turn))), 3, 0.1);
        archive = with(archive, 3, 0.1 - 4 * turn);
        assertEquals(1, archive.size());
        assertEquals(2, archive.get(0).basin().met());
        assertNotNull(archive.find(at(3, 0.2 + turn), LIKE));
        assertNull(archive.find(at(3, 0.1 + 0.5 * turn), LIKE));
        assertNull(archive.find(at(3.1, 0.1 + turn), LIKE));
        assertTrue(archive.near(at(3, 0.1), at(3, 0.2), LIKE));
        assertFalse(archive.near(at(3, 0.1), at(3, 0.1 + turn), LIKE));
    }

    @Test
    void theKnownCopyStaysUnlessTheOtherIsLowerByMoreThanRounding() {
        final BasinArchive archive = with(BasinArchive.empty(ArchiveOption.defaults().withEquivalence(
            BasinEquivalence.periods(0, 1))), 3, 0);
        // values are told apart from 1e-3 on: a thousandth of that
        assertEquals(0, with(archive, 3 - 0.9e-6, 5).get(0).at().getPoint()[1], 0.0);
        assertEquals(5, with(archive, 3 - 1.1e-6, 5).get(0).at().getPoint()[1], 0.0);
        assertEquals(0.1, with(archive, 3 - 0.9e-6, 0.1).get(0).at().getPoint()[1], 0.0);
    }

    @Test
    void anEquivalenceThatDoesNotFitIsRefusedAtTheFirstMinimum() {
        final ArchiveOption option = ArchiveOption.defaults();
        refused("3", option.withEquivalence(BasinEquivalence.periods(1, 1, 1)));
        refused("nearest", option.withEquivalence((x, r, d) -> null));
        refused("1", option.withEquivalence((x, r, d) -> new double[1]));
    }

    private static void refused(final String part, final ArchiveOption option) {
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> with(BasinArchive.empty(option), 3, 0)).getMessage();
        assertTrue(message.contains(part), message);
    }
}
