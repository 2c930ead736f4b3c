/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * The hops from one basin to another.
 *
 * @param parent the id of the basin that they left
 * @param child the id of the basin that their descents ended in; the parent's where they fell back
 * @param hops how many there were, at least 1
 */
public record HopEdge(int parent, int child, int hops) {
}
