/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.thalweg.eigen.NullSpace;

/**
 * Directions along which the objective is known not to change, at a point: rigid motions of a cluster, a global
 * phase. They are kept out of the modes.
 */
@FunctionalInterface
public interface NullSpaceAt {

    /** No such directions. */
    NullSpaceAt NONE = point -> NullSpace.empty();

    /**
     * The null vectors at a point.
     * @param point the point, n components, read only
     * @return the null space, its vectors of n components
     */
    NullSpace at(double[] point);
}
