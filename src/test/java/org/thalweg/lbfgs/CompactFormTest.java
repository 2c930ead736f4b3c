/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compact form is the recursion, however the pairs came. */
class CompactFormTest {

    private static final int CAPACITY = 10;
    private static final double GAMMA = 0.4;

    private final CompactForm compactForm = new CompactForm(new Crew(1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100, 5000, 9001})
    void isThePlainRecursion(final int n) {
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        // one more at a time, beyond the capacity: rows are recycled
        for (int count = 0; count < CAPACITY + 5; count++) {
            agree(random, n);
            // and once more with no new pair
            agree(random, n);
            random.add(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 5000})
    void makesUpForPairsThatItDidNotSee(final int n) {
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        for (final int added : new int[] {1, 2, 3, 4, 5, 7, 2, 3, 10, 1, 11, 9, 25}) {
            random.add(added);
            assertEquals(Math.min(added, random.pairs.size()), compactForm.missing(random.pairs));
            agree(random, n);
            assertEquals(0, compactForm.missing(random.pairs));
        }
    }

    @Test
    void forgetsWithThePairs() {
        final int n = 50;
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        random.add(7);
        agree(random, n);
        for (int count = 0; count < 4; count++) {
            random.pairs.clear();
            random.add(count);
            agree(random, n);
            random.add(2);
            agree(random, n);
        }
    }

    @Test
    void tellsOneMemoryFromAnother() {
        final int n = 50;
        final RandomPairs one = new RandomPairs(n, CAPACITY);
        final RandomPairs other = new RandomPairs(n, CAPACITY + 1);
        one.add(5);
        other.add(5);
        agree(one, n);
        agree(other, n);
        agree(one, n);
    }

    /** A vector may be long after it was short: the arrays grow. */
    @Test
    void takesVectorsOfAnotherLength() {
        for (final int n : new int[] {3, 9001, 100}) {
            final RandomPairs random = new RandomPairs(n, CAPACITY);
            random.add(4);
            agree(random, n);
        }
    }

    /** 5 updates of 8 x 8, hence the tolerance. */
    @Test
    void isTheDenseUpdate() {
        final int n = 8;
        final RandomPairs random = new RandomPairs(n, 5);
        random.add(7);
        final double[] gradient = random.vector();
        final double[] d = new double[n];
        compactForm.direction(random.pairs, gradient, GAMMA, d);
        assertArrayEquals(TwoLoopTest.dense(random.pairs, n, GAMMA).operate(gradient), TwoLoopTest.negative(d), 1e-10);
    }

    private void agree(final RandomPairs random, final int n) {
        final double[] gradient = random.vector();
        final double[] d = new double[n];
        compactForm.direction(random.pairs, gradient, GAMMA, d);
        RandomPairs.assertNear(random.plain(gradient, GAMMA), d);
    }
}
