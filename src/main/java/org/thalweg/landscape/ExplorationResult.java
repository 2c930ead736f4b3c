/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.Arrays;
import java.util.Objects;

import org.thalweg.hop.Basin;
import org.thalweg.hop.HopVerdict;

/**
 * One cycle: the origin's {@code ExplorationResult(cycle, n_modes_found, n_negative_modes, n_degenerate_modes,
 * n_basins_found, best_basin, hopped, eigenvalues)}, and what the hop led to.
 *
 * @param cycle the cycle's number, from 1
 * @param strategy the strategy's name
 * @param verdict what the hop led to
 * @param modesFound modes known in this cycle
 * @param negativeModes negative ones of them
 * @param degenerateModes flat ones of them
 * @param basinsFound basins new in this cycle
 * @param bestBasin the basin that the cycle ended in, caller's sign; null if it ended in none
 * @param hopped whether the walk went there
 * @param eigenvalues the modes' curvatures, minimizing sign, ascending
 * @param evaluations evaluations of the run after the cycle
 */
public record ExplorationResult(int cycle, String strategy, HopVerdict verdict, int modesFound, int negativeModes,
                                int degenerateModes, int basinsFound, Basin bestBasin, boolean hopped,
                                double[] eigenvalues, int evaluations) {

    /** Copies the curvatures. */
    public ExplorationResult {
        eigenvalues = eigenvalues.clone();
    }

    /**
     * The modes' curvatures.
     * @return a copy, ascending
     */
    @Override
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof ExplorationResult result && cycle == result.cycle && hopped == result.hopped &&
               strategy.equals(result.strategy) && verdict == result.verdict && modesFound == result.modesFound &&
               negativeModes == result.negativeModes && degenerateModes == result.degenerateModes &&
               basinsFound == result.basinsFound && evaluations == result.evaluations &&
               Objects.equals(bestBasin, result.bestBasin) && Arrays.equals(eigenvalues, result.eigenvalues);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * cycle + evaluations;
    }
}
