/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.thalweg.objective.Evaluation;
import org.thalweg.problems.Quadratics;

/** The two loops are the dense matrix {@code H <- V' H V + s s' / s'y}. */
class CurvaturePairsTest {

    private static final int N = 8;

    /** Some 10 n rounding errors for each of at most 12 pairs, on vectors of size 1. */
    private static final double ROUNDING = 1e-12;

    /** A sum of 8 products in another order, some of them negative. */
    private static final double SUM = 1e-14;

    private final RandomGenerator random = new Well19937c(17);
    private final Quadratics quadratic = new Quadratics(3, Quadratics.logUniform(N, 1, 20));
    private final double[][] path = new double[13][];
    private final CurvaturePairs pairs = new CurvaturePairs(5);

    CurvaturePairsTest() {
        for (int i = 0; i < path.length; i++) {
            path[i] = vector();
        }
    }

    @Test
    void twoLoopsAreTheDenseMatrix() {
        for (int steps = 0; steps < path.length - 1; steps++) {
            for (final InitialHessian initial : new InitialHessian[] {InitialHessian.IDENTITY, diagonal()}) {
                final RealMatrix dense = dense(0.3, initial, Math.max(0, steps - 5), steps);
                final double[] gradient = vector();
                final SearchDirection direction = direction(pairs, gradient, fixed(0.3, initial), path[steps]);
                assertArrayEquals(dense.scalarMultiply(-1).operate(gradient), direction.vector(),
                                  ROUNDING * dense.getNorm1());
                assertEquals(dot(gradient, direction.vector()), direction.slope(), SUM * Math.abs(direction.slope()));
                assertEquals(Math.sqrt(dot(direction.vector(), direction.vector())), direction.length(),
                             SUM * direction.length());
            }
            assertEquals(Math.min(steps, 5), pairs.size());
            assertNotNull(pairs.add(at(steps), at(steps + 1), false));
        }
    }

    /** The latest pair is satisfied: H y = s. */
    @Test
    void secantEquationHolds() {
        for (int i = 0; i + 1 < path.length; i++) {
            pairs.add(at(i), at(i + 1), false);
            final int latest = pairs.size() - 1;
            final double[] s = pairs.getStep(latest);
            final double[] minus = direction(pairs, pairs.getGradientChange(latest), fixed(0.3), path[i]).vector();
            for (int j = 0; j < N; j++) {
                assertEquals(s[j], -minus[j], 10 * ROUNDING);
                assertEquals(path[i + 1][j] - path[i][j], s[j]);
            }
            final double sy = dot(s, pairs.getGradientChange(latest));
            assertEquals(sy, pairs.getCurvature(latest), SUM * sy);
        }
    }

    @Test
    void directionsDescend() {
        for (int i = 0; i + 1 < path.length; i++) {
            pairs.add(at(i), at(i + 1), false);
            assertTrue(direction(pairs, vector(), fixed(0.3), path[i]).slope() < 0);
        }
    }

    /** Rows used again carry nothing over, with a memory of one pair too. */
    @Test
    void oldestPairsAreForgottenWithoutATrace() {
        for (final int capacity : new int[] {1, 2, 5}) {
            final CurvaturePairs full = new CurvaturePairs(capacity);
            final CurvaturePairs fresh = new CurvaturePairs(capacity);
            for (int i = 0; i + 1 < path.length; i++) {
                full.add(at(i), at(i + 1), false);
                if (i + 1 >= path.length - capacity) {
                    fresh.add(at(i), at(i + 1), false);
                }
            }
            assertEquals(capacity, full.size());
            assertSameDirection(fresh, full);
        }
    }

    /** A history of 8 pairs: 5 for directions and 3 before them; those that were forgotten stay in it. */
    @Test
    void historyKeepsWhatDirectionsForget() {
        final CurvaturePairs kept = new CurvaturePairs(new PairRows(5, 3), DirectionForm.TWO_LOOPS, new Crew(1));
        for (int i = 0; i + 1 < path.length; i++) {
            if (i == 8) {
                kept.clear();
                pairs.clear();
            }
            kept.add(at(i), at(i + 1), false);
            pairs.add(at(i), at(i + 1), false);
            assertSameDirection(pairs, kept);
            final int held = Math.min(i + 1, i < 8 ? 8 : i - 8 + 1 + 3);
            assertEquals(held, kept.all().size());
            for (int k = 0; k < held; k++) {
                final int from = i < 8 || k >= 3 ? i + 1 - held + k : 5 + k;
                assertArrayEquals(minus(path[from + 1], path[from]), kept.all().getStep(k), i + " " + k);
            }
        }
        assertEquals(4, pairs.all().size(), "no history was asked for");
    }

    /** The product with all pairs is the dense matrix, its scale that of the latest pair. */
    @Test
    void multipliesWithWhatAllPairsKnow() {
        final CurvaturePairs kept = new CurvaturePairs(new PairRows(2, 20), DirectionForm.COMPACT, new Crew(1));
        final double[] v = vector();
        assertArrayEquals(v, kept.multiply(v), "no pairs, no change");
        for (int i = 0; i + 1 < path.length; i++) {
            kept.add(at(i), at(i + 1), false);
        }
        final CurvaturePairs all = kept.all();
        final double[] y = all.getGradientChange(all.size() - 1);
        final RealMatrix dense =
            dense(all.getCurvature(all.size() - 1) / dot(y, y), InitialHessian.IDENTITY, 0, path.length - 1);
        assertArrayEquals(dense.operate(v), all.multiply(v), ROUNDING * dense.getNorm1());
        assertArrayEquals(all.getStep(11), all.multiply(y), 10 * ROUNDING, "the latest pair is satisfied");
    }

    @Test
    void clearForgetsAll() {
        for (int i = 0; i < 7; i++) {
            pairs.add(at(i), at(i + 1), false);
        }
        pairs.clear();
        assertEquals(0, pairs.size());
        final double[] gradient = vector();
        final double[] steepest = Arrays.stream(gradient).map(g -> -2 * g).toArray();
        assertArrayEquals(steepest, direction(pairs, gradient, fixed(2), path[0]).vector());
    }

    /** {@code s'y > eps |s| |y|}, or the pair is skipped and the memory is as before. */
    @Test
    void pairsWithoutCurvatureAreSkipped() {
        final CurvaturePairs untouched = new CurvaturePairs(5);
        for (int i = 0; i < 7; i++) {
            pairs.add(at(i), at(i + 1), false);
            untouched.add(at(i), at(i + 1), false);
        }
        final Evaluation origin = Evaluations.at(new double[N], new double[N]);
        final double[] along = unit(0, 1);
        assertNull(pairs.add(origin, Evaluations.at(along, unit(0, -1)), false), "negative curvature");
        assertNull(pairs.add(origin, Evaluations.at(along, unit(1, 1)), false), "no curvature");
        assertNull(pairs.add(origin, Evaluations.at(new double[N], unit(1, 1)), false), "no step");
        assertNull(pairs.add(origin, Evaluations.at(along, new double[N]), false), "no change of the gradient");
        final double[] slight = unit(1, 1);
        slight[0] = 0x1.0p-53;
        assertNull(pairs.add(origin, Evaluations.at(along, slight), false), "curvature of a rounding error");
        assertNull(pairs.add(origin, Evaluations.at(unit(0, 1e-160), unit(0, 1e-160)), false), "1 / s'y overflows");
        assertSameDirection(untouched, pairs);
        slight[0] = 0x1.0p-50;
        assertNotNull(pairs.add(origin, Evaluations.at(along, slight), false), "little curvature is curvature");
    }

    private void assertSameDirection(final CurvaturePairs expected, final CurvaturePairs actual) {
        final double[] gradient = vector();
        assertArrayEquals(direction(expected, gradient, fixed(0.3), path[0]).vector(),
                          direction(actual, gradient, fixed(0.3), path[0]).vector());
        assertEquals(expected.size(), actual.size());
    }

    private RealMatrix dense(final double gamma, final InitialHessian initial, final int from, final int to) {
        RealMatrix h = MatrixUtils.createRealMatrix(N, N);
        for (int j = 0; j < N; j++) {
            final double[] column = unit(j, 1);
            initial.multiply(column, path[to]);
            h.setColumn(j, column);
        }
        h = h.scalarMultiply(gamma);
        for (int i = from; i < to; i++) {
            final RealMatrix s = column(path[i + 1]).subtract(column(path[i]));
            final RealMatrix y = column(at(i + 1).getGradient()).subtract(column(at(i).getGradient()));
            final double sy = s.transposeMultiply(y).getEntry(0, 0);
            final RealMatrix v =
                MatrixUtils.createRealIdentityMatrix(N).subtract(y.multiplyTransposed(s).scalarMultiply(1 / sy));
            h = v.transposeMultiply(h).multiply(v).add(s.multiplyTransposed(s).scalarMultiply(1 / sy));
        }
        return h;
    }

    private static SearchDirection direction(final CurvaturePairs pairs, final double[] gradient,
                                             final InitialInverse initial, final double[] point) {
        return pairs.direction(gradient, initial, point, new double[N]);
    }

    private static double[] minus(final double[] a, final double[] b) {
        final double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    private static double dot(final double[] a, final double[] b) {
        return RowSweep.dot(a, b, 0, a.length);
    }

    private static RealMatrix column(final double[] entries) {
        return MatrixUtils.createColumnRealMatrix(entries);
    }

    private static InitialInverse fixed(final double gamma) {
        return fixed(gamma, InitialHessian.IDENTITY);
    }

    /** H0 = γ P that learns nothing. */
    private static InitialInverse fixed(final double gamma, final InitialHessian initial) {
        return new InitialInverse() {
            @Override
            public void learn(final CurvaturePair pair, final double[] point) {
                throw new AssertionError();
            }

            @Override
            public void multiply(final double[] vector, final double[] point) {
                initial.multiply(vector, point);
                for (int i = 0; i < vector.length; i++) {
                    vector[i] *= gamma;
                }
            }

            @Override
            public double scalar() {
                return initial == InitialHessian.IDENTITY ? gamma : Double.NaN;
            }

            @Override
            public boolean isScaled() {
                return true;
            }

            @Override
            public void forget() {
                throw new AssertionError();
            }
        };
    }

    private static InitialHessian diagonal() {
        return (vector, point) -> {
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= 1 + i;
            }
        };
    }

    private Evaluation at(final int index) {
        return Evaluations.at(path[index], quadratic.gradient(path[index]));
    }

    private double[] vector() {
        final double[] vector = new double[N];
        for (int i = 0; i < N; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }

    private static double[] unit(final int index, final double length) {
        final double[] unit = new double[N];
        unit[index] = length;
        return unit;
    }
}
