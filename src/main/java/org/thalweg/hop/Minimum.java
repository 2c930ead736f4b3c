/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.thalweg.objective.Evaluation;

/**
 * A basin with what is known at its minimum.
 *
 * @param basin the basin, minimizing sign
 * @param at its minimum, with gradient
 */
public record Minimum(Basin basin, Evaluation at) {

    /**
     * Its value.
     * @return f, minimizing sign
     */
    public double value() {
        return at.getValue();
    }
}
