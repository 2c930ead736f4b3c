/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

/**
 * Where a hop's local fit ended.
 *
 * <pre>{@code
 * FitDescent descent = new FitQuench(FitQuenchOption.defaults()).run(start, best.sum(), meter);
 * boolean better = !descent.aborted() && descent.end().sum() < best.sum();
 * }</pre>
 *
 * @param end the lowest point seen
 * @param aborted whether it was given up because even many such gains would not have led below the best
 */
public record FitDescent(FitPoint end, boolean aborted) {
}
