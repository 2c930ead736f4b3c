/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.List;

/**
 * What a strategy wants to be told again next time; strategies themselves keep no state.
 *
 * @param numbers any numbers; empty at the first proposal
 * @param pending starts found already and not yet proposed
 */
public record HopNotes(double[] numbers, List<HopProposal> pending) {

    /** Nothing noted yet. */
    public static final HopNotes EMPTY = new HopNotes(new double[0], List.of());

    /** Copies both. */
    public HopNotes {
        numbers = numbers.clone();
        pending = List.copyOf(pending);
    }

    /**
     * The numbers.
     * @return a copy
     */
    @Override
    public double[] numbers() {
        return numbers.clone();
    }
}
