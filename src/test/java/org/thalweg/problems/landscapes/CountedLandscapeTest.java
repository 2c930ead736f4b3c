/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;

/** What a run is billed, and where it ends. */
class CountedLandscapeTest {

    /** f(x) = x², solved below 0.01. */
    private static final Landscape PARABOLA = new Landscape(new SmoothFunction() {
        @Override
        public double value(final double[] x) {
            return x[0] * x[0];
        }

        @Override
        public double[] gradient(final double[] x) {
            return new double[] {2 * x[0]};
        }
    }, new double[] {5}, 0.01, new double[] {-9}, new double[] {9});

    private final CountedLandscape account = new CountedLandscape(PARABOLA, 10);

    private double value(final double x) {
        return account.values().value(new double[] {x});
    }

    private double gradient(final double x) {
        return account.gradients().value(new double[] {x})[0];
    }

    @Test
    void valueCostsAHalfEachTime() {
        assertEquals(9, value(3));
        assertEquals(0.5, account.cost());
        value(3);
        value(4);
        assertEquals(1.5, account.cost());
    }

    @Test
    void valueAndGradientTogetherCostOneInAnyOrder() {
        value(3);
        assertEquals(6, gradient(3));
        assertEquals(1, account.cost());
        gradient(4);
        assertEquals(2, account.cost());
        value(4);
        assertEquals(2, account.cost());
    }

    @Test
    void gradientElsewhereCostsOne() {
        value(3);
        gradient(4);
        assertEquals(1.5, account.cost());
        gradient(4);
        assertEquals(2.5, account.cost());
    }

    @Test
    void whatWasPaidIsForgottenAfterAnotherPoint() {
        value(3);
        value(4);
        gradient(3);
        assertEquals(2, account.cost());
        value(5);
        gradient(5);
        value(5);
        assertEquals(3.5, account.cost());
    }

    @Test
    void runEndsAtTheFirstValueNotAboveTheTarget() {
        assertTrue(account.run(self -> {
            for (double x = 3;; x--) {
                value(x);
            }
        }));
        assertTrue(account.isSolved());
        // at 3, 2, 1 and 0
        assertEquals(2, account.cost());
        assertEquals(0, account.best());
    }

    @Test
    void runEndsWhereTheBudgetIsSpent() {
        assertFalse(account.run(self -> {
            for (;;) {
                gradient(3);
            }
        }));
        assertEquals(10, account.cost());
        assertEquals(Double.POSITIVE_INFINITY, account.best());
    }

    @Test
    void runMayEndByItself() {
        assertFalse(account.run(self -> value(2)));
        assertEquals(0.5, account.cost());
        assertEquals(4, account.best());
    }
}
