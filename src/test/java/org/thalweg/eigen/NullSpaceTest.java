/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NullSpaceTest {

    private static void orthonormal(final NullSpace space) {
        final double[][] rows = space.basis();
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows.length; k++) {
                assertEquals(i == k ? 1 : 0, Vectors.dot(rows[i], rows[k]), 1e-14);
            }
        }
    }

    @Test
    void orthonormalizesAnyIndependentVectors() {
        final double[][] given = {{1e200, 1e200, 0}, {1e-200, 1e-200, 1e-207}};
        final NullSpace space = NullSpace.of(given);
        orthonormal(space);
        assertEquals(2, space.dimension());
        assertEquals(1e-200, given[1][0], "leaves the given ones alone");
        final double[] w = {3, 3, 4};
        space.removeFrom(w);
        assertEquals(0, Vectors.norm(w), 1e-14);
    }

    @Test
    void takesNoVectors() {
        assertEquals(0, NullSpace.empty().dimension());
        assertEquals(NullSpace.empty(), NullSpace.of());
        NullSpace.empty().requireLength(7);
    }

    @Test
    void keepsItsVectorsToItself() {
        final double[][] given = {{0, 1}};
        final NullSpace space = new NullSpace(given);
        given[0][0] = 9;
        space.basis()[0][1] = 9;
        assertArrayEquals(new double[] {0, 1}, space.basis()[0]);
    }

    @Test
    void isEqualByContent() {
        final NullSpace space = NullSpace.of(new double[] {0, 2});
        assertEquals(space, new NullSpace(new double[][] {{0, 1}}));
        assertEquals(space.hashCode(), new NullSpace(new double[][] {{0, 1}}).hashCode());
        assertNotEquals(space, NullSpace.empty());
        assertNotEquals(space, "space");
        assertTrue(space.toString().contains("[0.0, 1.0]"), space.toString());
    }

    @Test
    void refusesDependentVectorsByTheirIndex() {
        refused("null vector 1", () -> NullSpace.of(new double[] {1, 1}, new double[] {0, 0}));
        refused("null vector 0", () -> NullSpace.of(new double[] {0, 0}));
        refused("null vector 2", () -> NullSpace.of(new double[] {1, 1}, new double[] {0, 1}, new double[] {1, 0}));
        refused("null vector 1", () -> NullSpace.of(new double[] {1, 0}, new double[] {1, 1e-9}));
    }

    @Test
    void refusesWhatIsNoBasis() {
        refused("basis", () -> new NullSpace(null));
        refused("null vector 1", () -> NullSpace.of(new double[] {1, 0}, null));
        refused("1 != 2", () -> NullSpace.of(new double[] {1, 0}, new double[] {1}));
        refused("component 1 of null vector 0 is NaN", () -> NullSpace.of(new double[] {1, Double.NaN}));
        refused("0.6", () -> new NullSpace(new double[][] {{1, 0}, {0.6, 0.8}}));
        refused("4.0", () -> new NullSpace(new double[][] {{2, 0}}));
        refused("2 != 5", () -> NullSpace.of(new double[] {1, 0}).requireLength(5));
    }

    @Test
    void rigidMotionsCostSpringsNothing() {
        final Well19937a random = new Well19937a(2);
        final double[] x = SymmetricMatrices.gaussian(15, random);
        final NullSpace motions = NullSpace.rigidMotions(x, 3);
        orthonormal(motions);
        assertEquals(6, motions.dimension());
        final double[][] a = SymmetricMatrices.springs(x, random);
        for (final double[] motion : motions.basis()) {
            // rounding of the geometry and of 15-term products, |A| < 20
            assertEquals(0, Vectors.norm(SymmetricMatrices.multiply(a, motion)), 20 * 15 * SymmetricMatrices.EPS);
        }
    }

    @Test
    void linesHaveFiveAndPointsThree() {
        final double[] line = new double[12];
        final double[] point = new double[12];
        for (int i = 0; i < 12; i++) {
            line[i] = 0.1 + new double[] {1, 2, -0.3}[i % 3] * (i / 3) * (i / 3);
            point[i] = new double[] {0.1, 0.7, 1e5 / 3}[i % 3];
        }
        final NullSpace five = NullSpace.rigidMotions(line, 3);
        orthonormal(five);
        assertEquals(5, five.dimension());
        assertEquals(3, NullSpace.rigidMotions(point, 3).dimension());
        assertEquals(3, NullSpace.rigidMotions(new double[] {7, 8, 9}, 3).dimension());
        assertEquals(5, NullSpace.rigidMotions(new double[] {0, 0, 0, 1, 1, 1}, 3).dimension());
    }

    @Test
    void planesHaveSixInSpaceAndThreeInThePlane() {
        final double[] inSpace = {0, 0, 0, 1, 0, 1, 0, 2, 2};
        assertEquals(6, NullSpace.rigidMotions(inSpace, 3).dimension());
        final double[] inPlane = {0, 0, 1, 0, 0, 2};
        orthonormal(NullSpace.rigidMotions(inPlane, 2));
        assertEquals(3, NullSpace.rigidMotions(inPlane, 2).dimension());
        assertEquals(3, NullSpace.rigidMotions(new double[] {0, 0, 1, 1}, 2).dimension());
        assertEquals(2, NullSpace.rigidMotions(new double[] {0.3, 0.7}, 2).dimension());
    }

    @Test
    void motionsDependOnNeitherOriginNorUnit() {
        final double[] x = SymmetricMatrices.gaussian(15, new Well19937a(2));
        final double[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
            moved[i] = 1e-10 * (x[i] + 1000);
        }
        final double[][] motions = NullSpace.rigidMotions(x, 3).basis();
        final NullSpace same = NullSpace.rigidMotions(moved, 3);
        for (final double[] motion : motions) {
            same.removeFrom(motion);
            // four digits of the coordinates went to the shift
            assertEquals(0, Vectors.norm(motion), 1e4 * 15 * SymmetricMatrices.EPS);
        }
    }

    @Test
    void refusesWhatAreNoPoints() {
        refused("coordinates", () -> NullSpace.rigidMotions(null, 3));
        refused("spaceDimension is 4", () -> NullSpace.rigidMotions(new double[8], 4));
        refused("spaceDimension is 1", () -> NullSpace.rigidMotions(new double[8], 1));
        refused("8 != 9", () -> NullSpace.rigidMotions(new double[8], 3));
        refused("is 0", () -> NullSpace.rigidMotions(new double[0], 3));
        refused("component 2 of the coordinates",
                () -> NullSpace.rigidMotions(new double[] {0, 0, Double.POSITIVE_INFINITY}, 3));
    }

    @Test
    void aPhaseTurnsEachPairByARightAngle() {
        final NullSpace space = NullSpace.phase(new double[] {3, 0, 0, 4, 0, 0});
        assertEquals(1, space.dimension());
        // i z = (3 i, -4, 0), of length 5; a division may round
        assertArrayEquals(new double[] {0, 0.6, -0.8, 0, 0, 0}, space.basis()[0], SymmetricMatrices.EPS);
        orthonormal(NullSpace.phase(new double[] {1e-200, 2e-200, 3e-200, 0}));
        orthonormal(NullSpace.phase(new double[] {1e200, 2e200, 3e200, 0}));
    }

    @Test
    void aFixedSumIsChangedByNoVectorOrthogonalToIt() {
        final double[] all = SymmetricMatrices.gaussian(7, new Well19937a(4));
        final double[] some = all.clone();
        NullSpace.fixedSum(7).removeFrom(all);
        NullSpace.fixedSum(7, 5, 0, 2).removeFrom(some);
        assertEquals(0, all[0] + all[1] + all[2] + all[3] + all[4] + all[5] + all[6], 7 * SymmetricMatrices.EPS);
        assertEquals(0, some[0] + some[2] + some[5], 7 * SymmetricMatrices.EPS);
        assertEquals(NullSpace.fixedSum(3), NullSpace.fixedSum(3, 2, 1, 0));
        assertArrayEquals(new double[] {0, 1, 0}, NullSpace.fixedSum(3, 1).basis()[0]);
    }

    @Test
    void twoSpansAreJoinedAndWhatTheyShareCountsOnce() {
        final double[] x = SymmetricMatrices.gaussian(12, new Well19937a(5));
        final NullSpace motions = NullSpace.rigidMotions(x, 3);
        // a shift of all coordinates is a translation
        assertEquals(6, motions.and(NullSpace.fixedSum(12)).dimension());
        assertEquals(6, NullSpace.fixedSum(12).and(motions).dimension());
        assertEquals(6, motions.and(motions).dimension());
        final NullSpace seven = NullSpace.fixedSum(12, 0).and(motions);
        assertEquals(7, seven.dimension());
        orthonormal(seven);
        for (final NullSpace part : new NullSpace[] {motions, NullSpace.fixedSum(12, 0)}) {
            for (final double[] row : part.basis()) {
                seven.removeFrom(row);
                assertEquals(0, Vectors.norm(row), 12 * SymmetricMatrices.EPS);
            }
        }
        // nearly the same direction, but by 1e-6: both count
        final NullSpace tilted = NullSpace.of(new double[] {1, 1e-6, 0}).and(NullSpace.of(new double[] {1, 0, 0}));
        assertEquals(2, tilted.dimension());
        orthonormal(tilted);
    }

    @Test
    void joinedWithNothingAllStaysAsItIs() {
        final NullSpace space = NullSpace.fixedSum(4);
        assertEquals(space, space.and(NullSpace.empty()));
        assertEquals(space, NullSpace.empty().and(space));
        assertEquals(NullSpace.empty(), NullSpace.empty().and(NullSpace.empty()));
    }

    @Test
    void refusesWhatHasNoPhaseOrSum() {
        refused("point", () -> NullSpace.phase(null));
        refused("3 != 4", () -> NullSpace.phase(new double[3]));
        refused("component 1 of the point is NaN", () -> NullSpace.phase(new double[] {1, Double.NaN}));
        refused("null vector 0 is zero", () -> NullSpace.phase(new double[4]));
        refused("null vector 0 is zero", () -> NullSpace.phase(new double[0]));
        refused("n is 0", () -> NullSpace.fixedSum(0));
        refused("n is -2", () -> NullSpace.fixedSum(-2, 0));
        refused("null vector 0 is zero", () -> NullSpace.fixedSum(3, new int[0]));
        refused("indices", () -> NullSpace.fixedSum(3, null));
        refused("index is 3", () -> NullSpace.fixedSum(3, 0, 3));
        refused("index is -1", () -> NullSpace.fixedSum(3, -1));
        refused("index 2 is named twice", () -> NullSpace.fixedSum(3, 2, 1, 2));
        refused("other", () -> NullSpace.empty().and(null));
        refused("2 != 3", () -> NullSpace.fixedSum(3).and(NullSpace.fixedSum(2)));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
