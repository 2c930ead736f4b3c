/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * One step's curvature: {@code s = x₊ - x} and {@code y = g₊ - g}, perhaps corrected, with their products. The arrays
 * are rows of the memory and are overwritten when it uses them again.
 *
 * @param s the step, n components
 * @param y the change of the gradient, n components
 * @param ss s's
 * @param sy s'y, positive
 * @param yy y'y
 */
record CurvaturePair(double[] s, double[] y, double ss, double sy, double yy) {
}
