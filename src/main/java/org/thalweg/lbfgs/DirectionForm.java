/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * How the quasi-Newton direction is computed from the curvature pairs. The forms are equal but for rounding.
 */
public enum DirectionForm {

    /** The faster of the two at the number of variables and with the initial matrix at hand. */
    FASTEST,
    /** The two-loop recursion (Nocedal and Wright, 2nd ed., Algorithm 7.4). */
    TWO_LOOPS,
    /**
     * The compact form (Byrd, Nocedal and Schnabel, Math. Program. 63 (1994), equation 3.1) wherever the recursion
     * begins with a multiple of the identity, which it needs.
     */
    COMPACT
}
