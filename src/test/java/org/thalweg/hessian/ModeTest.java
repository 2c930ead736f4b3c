/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Modes, the variables that take part in them, and sets of them. */
class ModeTest {

    private static final double[] DIRECTION = {0.8, 0.04, -0.6, 0};

    private static Mode mode(final ModeKind kind) {
        return new Mode(3, -2.5, DIRECTION, 1e-3, 2e-3, kind);
    }

    @Test
    void nobodyCanChangeADirection() {
        final double[] given = DIRECTION.clone();
        final Mode mode = new Mode(3, -2.5, given, 1e-3, 2e-3, ModeKind.NEGATIVE);
        given[0] = 9;
        mode.direction()[1] = 9;
        assertArrayEquals(DIRECTION, mode.direction());
    }

    @Test
    void equalModesAreEqual() {
        final Mode mode = mode(ModeKind.NEGATIVE);
        assertEquals(mode, mode(ModeKind.NEGATIVE));
        assertEquals(mode.hashCode(), mode(ModeKind.NEGATIVE).hashCode());
        assertNotEquals(mode, mode(ModeKind.UNSURE));
        assertNotEquals(mode, new Mode(3, -2.5, new double[] {1, 0, 0, 0}, 1e-3, 2e-3, ModeKind.NEGATIVE));
        assertNotEquals(mode, new Mode(3, -2.5, DIRECTION, 1e-3, 3e-3, ModeKind.NEGATIVE));
    }

    @Test
    void onlyASureSignIsNegative() {
        assertTrue(mode(ModeKind.NEGATIVE).isNegative());
        assertFalse(mode(ModeKind.UNSURE).isNegative());
        assertFalse(mode(ModeKind.FLAT).isNegative());
    }

    @Test
    void showsItsFigures() {
        assertEquals("mode 3: curvature -2.50000 ± 2.0e-03, residual 1.0e-03, negative",
                     mode(ModeKind.NEGATIVE).toString());
    }

    @Test
    void aGroupHoldsWhatExceedsTheThreshold() {
        final Mode mode = mode(ModeKind.NEGATIVE);
        final ParameterGroup group = ParameterGroup.of(mode, 0.05);
        assertArrayEquals(new int[] {0, 2}, group.indices());
        assertArrayEquals(new double[] {0.8, -0.6}, group.direction());
        assertEquals(-2.5, group.eigenvalue(), 0.0);
        assertEquals(3, group.modeIndex());
        assertArrayEquals(new int[] {0, 1, 2}, ParameterGroup.of(mode, 0).indices());
        assertArrayEquals(new int[] {0}, ParameterGroup.of(mode, 0.7).indices());
        assertArrayEquals(new int[0], ParameterGroup.of(mode, 0.9).indices());
    }

    @Test
    void aGroupDoesNotDependOnTheModesLength() {
        final double[] longer = {8, 0.4, -6, 0};
        final Mode mode = new Mode(0, 1, longer, 0, 0, ModeKind.STIFF);
        assertArrayEquals(new int[] {0, 2}, ParameterGroup.of(mode, 0.05).indices());
    }

    @Test
    void nobodyCanChangeAGroup() {
        final ParameterGroup group = ParameterGroup.of(mode(ModeKind.FLAT), 0.05);
        group.indices()[0] = 7;
        group.direction()[0] = 7;
        assertEquals(ParameterGroup.of(mode(ModeKind.FLAT), 0.05), group);
        assertEquals(group.hashCode(), ParameterGroup.of(mode(ModeKind.FLAT), 0.05).hashCode());
        assertNotEquals(group, ParameterGroup.of(mode(ModeKind.FLAT), 0));
        assertEquals("mode 3: variables [0, 2]", group.toString());
    }

    @Test
    void aSetCountsKindsAndListsCurvatures() {
        final List<Mode> modes = new ArrayList<>(List.of(mode(ModeKind.NEGATIVE), mode(ModeKind.FLAT),
                                                         new Mode(4, 7, DIRECTION, 0, 0, ModeKind.FLAT)));
        final ModeSet set = new ModeSet(modes, List.of(), 12, 1e-6, true, true, 0);
        modes.clear();
        assertEquals(1, set.count(ModeKind.NEGATIVE));
        assertEquals(2, set.count(ModeKind.FLAT));
        assertEquals(0, set.count(ModeKind.STIFF));
        assertArrayEquals(new double[] {-2.5, -2.5, 7}, set.eigenvalues());
        assertThrows(UnsupportedOperationException.class, () -> set.modes().clear());
        assertEquals(0, ModeSet.NONE.eigenvalues().length);
    }
}
