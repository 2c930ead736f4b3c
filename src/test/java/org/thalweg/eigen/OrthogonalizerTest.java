/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.exception.MathRuntimeException;
import org.junit.jupiter.api.Test;

class OrthogonalizerTest {

    @Test
    void continuesWithTheRestOfTheLatestProduct() {
        final KrylovBasis basis = new KrylovBasis(3);
        basis.append(new double[] {1, 0, 0}, new double[] {5, 0, 4});
        assertArrayEquals(new double[] {0, 0, 1}, new Orthogonalizer(NullSpace.empty(), 1).next(basis));
    }

    @Test
    void takesARestOfTenTimesTheBreakdownAsDirection() {
        final KrylovBasis basis = new KrylovBasis(3);
        basis.append(new double[] {1, 0, 0}, new double[] {1, 0, 1e-9});
        assertArrayEquals(new double[] {0, 0, 1}, new Orthogonalizer(NullSpace.empty(), 1).next(basis), 1e-13);
    }

    @Test
    void continuesAtRandomBelowTheBreakdown() {
        final KrylovBasis basis = new KrylovBasis(3);
        basis.append(new double[] {1, 0, 0}, new double[] {1, 0, 1e-11});
        final double[] v = new Orthogonalizer(NullSpace.empty(), 1).next(basis);
        assertEquals(0, v[0], 1e-15);
        assertEquals(1, Vectors.norm(v), 1e-15);
        assertArrayEquals(new Orthogonalizer(NullSpace.empty(), 1).random(basis), v, "from the seed alone");
    }

    @Test
    void survivesCancellationOfTenDigits() {
        // the candidate lies in the span of all rows but for 1e-9: one pass would leave 1e-7 along them
        final int n = 20;
        final KrylovBasis basis = new KrylovBasis(n);
        final Orthogonalizer orthogonalizer = new Orthogonalizer(NullSpace.empty(), 4);
        for (int i = 0; i < 10; i++) {
            final double[] w = new double[n];
            for (int k = 0; k < i; k++) {
                Vectors.add(w, 1, basis.rows()[k]);
            }
            w[n - 1] += 1e-9;
            basis.append(orthogonalizer.random(basis), w);
        }
        final double[] v = orthogonalizer.next(basis);
        for (int i = 0; i < 10; i++) {
            assertEquals(0, Vectors.dot(basis.rows()[i], v), 1e-15);
        }
    }

    @Test
    void findsTheLastDimensionLeft() {
        final NullSpace nullSpace = NullSpace.of(new double[] {1, 1, 0}, new double[] {0, 1, 1});
        final double[] v = new Orthogonalizer(nullSpace, 1).next(new KrylovBasis(3));
        assertEquals(0, v[0] + v[1], 1e-15);
        assertEquals(0, v[1] + v[2], 1e-15);
    }

    @Test
    void refusesToLeaveAFullSpace() {
        final KrylovBasis basis = new KrylovBasis(1);
        basis.append(new double[] {1}, new double[] {2});
        final Orthogonalizer orthogonalizer = new Orthogonalizer(NullSpace.empty(), 1);
        assertThrows(MathRuntimeException.class, () -> orthogonalizer.next(basis));
    }
}
