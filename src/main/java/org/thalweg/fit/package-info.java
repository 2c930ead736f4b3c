/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Least squares: what residuals and their Jacobian tell of other minima, and the hops that use it.
 *
 * <p>The loop that uses them is {@code org.thalweg.landscape.ExploratoryLeastSquaresOptimizer}.</p>
 */
package org.thalweg.fit;
