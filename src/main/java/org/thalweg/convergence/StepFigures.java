/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import java.util.function.DoubleSupplier;

/**
 * The numbers of one step that a verdict rests on; |.| is the largest absolute component.
 *
 * @param value f after the step, minimizing sign
 * @param decrease f before minus f after
 * @param gradientNorm |g| after the step
 * @param relativeStep |x after - x before| / |x after|; asked only when the value stands still
 * @param clean whether the first trial of the step was the one taken, as it is where rounding plays no part
 * @param predicted what the quasi-Newton model still promises after the step, half the Newton decrement; asked only
 * when the gradient is within its bound
 */
public record StepFigures(double value, double decrease, double gradientNorm, DoubleSupplier relativeStep,
                          boolean clean, DoubleSupplier predicted) {
}
