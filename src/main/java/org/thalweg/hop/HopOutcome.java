/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * A judged hop: the only thing that learners learn from.
 *
 * @param strategy the strategy's index
 * @param verdict what the hop led to
 * @param length how far it went, in the landscape's own units; NaN if nothing was found
 * @param rise the value found minus the one left, minimizing sign; NaN unless the descent ended at a minimum
 * @param accepted whether the walk went there
 * @param newBest whether it is the lowest minimum so far
 */
public record HopOutcome(int strategy, HopVerdict verdict, double length, double rise, boolean accepted,
                         boolean newBest) {
}
