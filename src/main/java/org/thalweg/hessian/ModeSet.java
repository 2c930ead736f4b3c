/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.List;

/**
 * The lowest modes at one point.
 *
 * @param modes lowest curvature first
 * @param groups the variables of each mode, in the same order
 * @param products Hessian-vector products spent
 * @param noise standard deviation of an element of the Hessian, from its asymmetry
 * @param exact whether the whole spectrum is known, so that no mode can be missing
 * @param verified whether it is unlikely that one is missing: exact, or a random vector found no other one
 * @param missedBound how far below the last mode a missed one may lie, with a probability of 99 %, see {@link
 * org.thalweg.eigen.LanczosResult#missedBound()}: 0 if exact, infinite if nothing was verified
 */
public record ModeSet(List<Mode> modes, List<ParameterGroup> groups, int products, double noise, boolean exact,
                      boolean verified, double missedBound) {

    /** No modes known. */
    public static final ModeSet NONE = new ModeSet(List.of(), List.of(), 0, 0, false, false,
                                                   Double.POSITIVE_INFINITY);

    /** Copies the lists. */
    public ModeSet {
        modes = List.copyOf(modes);
        groups = List.copyOf(groups);
    }

    /**
     * Changes {@code products}.
     * @param spent Hessian-vector products spent
     * @return the changed set
     */
    ModeSet withProducts(final int spent) {
        return new ModeSet(modes, groups, spent, noise, exact, verified, missedBound);
    }

    /**
     * Counts modes of a kind.
     * @param kind the kind
     * @return how many there are
     */
    public int count(final ModeKind kind) {
        return (int) modes.stream().filter(mode -> mode.kind() == kind).count();
    }

    /**
     * The curvatures.
     * @return the eigenvalues, ascending
     */
    public double[] eigenvalues() {
        return modes.stream().mapToDouble(Mode::eigenvalue).toArray();
    }
}
