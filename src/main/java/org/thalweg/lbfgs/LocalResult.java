/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.convergence.StopReason;
import org.thalweg.objective.Evaluation;

/**
 * How a descent ended.
 *
 * @param end where it stood last, a usable evaluation
 * @param reason why it ended
 */
public record LocalResult(Evaluation end, StopReason reason) {
}
