/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

/**
 * What a strategy wants to be told again next time; strategies themselves keep no state.
 *
 * @param numbers any numbers; empty at the first proposal
 */
public record HopNotes(double[] numbers) {

    /** Nothing noted yet. */
    public static final HopNotes EMPTY = new HopNotes(new double[0]);

    /** Copies the numbers. */
    public HopNotes {
        numbers = numbers.clone();
    }

    /**
     * The numbers.
     * @return a copy
     */
    @Override
    public double[] numbers() {
        return numbers.clone();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof HopNotes notes && Arrays.equals(numbers, notes.numbers);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "notes " + Arrays.toString(numbers);
    }
}
