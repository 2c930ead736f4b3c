/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.thalweg.objective.Evaluation;

/**
 * A start for a descent.
 *
 * @param start the point, with what is known there
 * @param base the minimum that the hop leaves
 * @param length how far it goes, in the landscape's own units
 * @param offset t, the multiple of the direction; 0 for a kick
 * @param direction the scanned direction u; empty for a kick
 */
public record HopProposal(Evaluation start, Minimum base, double length, double offset, double[] direction) {
}
