/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.nio.file.Path;
import java.util.List;

import org.thalweg.hop.Basin;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExplorationResult;

/**
 * What one run of the example found.
 *
 * @param fits the rows of the table, start point first, certified answer last
 * @param exploration the result of the exploration
 * @param figures the files written
 */
public record EnsoReport(List<EnsoFit> fits, ExplorationOptimum exploration, List<Path> figures) {

    /** Copies the lists. */
    public EnsoReport {
        fits = List.copyOf(fits);
        figures = List.copyOf(figures);
    }

    /**
     * When an exploration reached the certified minimum.
     * @param exploration its result
     * @return evaluations by the end of the cycle that did; 0 if the first descent did; -1 if nothing did
     */
    public static int evaluationsToCertified(final ExplorationOptimum exploration) {
        if (!EnsoFit.isCertified(exploration.getValue())) {
            return -1;
        }
        if (exploration.getBasins().stream().anyMatch(basin -> basin.id() == 0 && isCertified(basin))) {
            return 0;
        }
        return exploration.getExplorationHistory().stream()
            .filter(result -> result.bestBasin() != null && isCertified(result.bestBasin()))
            .mapToInt(ExplorationResult::evaluations)
            .findFirst().orElse(exploration.getCounts().evaluations());
    }

    /**
     * Tells the certified minimum from others.
     * @param basin a minimum
     * @return true if it is the certified one
     */
    private static boolean isCertified(final Basin basin) {
        return EnsoFit.isCertified(basin.value());
    }
}
