/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * When an exploration ends, unless the evaluations, the time or a target end it before.
 *
 * @param maxCycles most cycles, each one hop, at least 0
 * @param patience cycles running without a better basin, at least 1
 * @param unseenBasins end once fewer basins than this are expected to be unseen, at least 0; 0 for never. See {@code
 *        BasinArchive.expectedUnseenBasins()}: it counts each descent as a fair draw, which hops are not
 */
public record StopOption(int maxCycles, int patience, double unseenBasins) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public StopOption {
        Settings.atLeast("maxCycles", maxCycles, 0);
        Settings.atLeast("patience", patience, 1);
        Settings.atLeast("unseenBasins", unseenBasins, 0);
    }

    /**
     * The library's defaults: any number of cycles (the origin has 5, each of many scans; a cycle here is one hop),
     * patience 400, which includes four throws of the walk, and no end by unseen basins.
     * @return the defaults
     */
    public static StopOption defaults() {
        return new StopOption(Integer.MAX_VALUE, 400, 0);
    }

    /**
     * Changes {@code maxCycles}.
     * @param changed most cycles, each one hop, at least 0
     * @return the changed option
     */
    public StopOption withMaxCycles(final int changed) {
        return new StopOption(changed, patience, unseenBasins);
    }

    /**
     * Changes {@code patience}.
     * @param changed cycles running without a better basin, at least 1
     * @return the changed option
     */
    public StopOption withPatience(final int changed) {
        return new StopOption(maxCycles, changed, unseenBasins);
    }

    /**
     * Changes {@code unseenBasins}.
     * @param changed end once fewer basins than this are expected to be unseen, at least 0; 0 for never. See {@code
     *        BasinArchive.expectedUnseenBasins()}: it counts each descent as a fair draw, which hops are not
     * @return the changed option
     */
    public StopOption withUnseenBasins(final double changed) {
        return new StopOption(maxCycles, patience, changed);
    }
}
