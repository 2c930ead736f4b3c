/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import java.util.Arrays;

/**
 * Draws by shares.
 *
 * <pre>{@code
 * int drawn = Shares.draw(new double[] {3, 0, 1}, random.nextDouble());   // 0 three times of four, else 2
 * }</pre>
 */
public final class Shares {

    /** Not for construction. */
    private Shares() {
    }

    /**
     * Draws one of several.
     * @param shares how likely each is, relative to the others: at least 0, one of them above
     * @param uniform a number drawn evenly from [0, 1)
     * @return the index of one whose share is above 0
     */
    public static int draw(final double[] shares, final double uniform) {
        double left = uniform * Arrays.stream(shares).sum();
        int last = 0;
        for (int k = 0; k < shares.length; k++) {
            last = shares[k] > 0 ? k : last;
            left -= shares[k];
            if (left < 0) {
                return last;
            }
        }
        return last;
    }
}
