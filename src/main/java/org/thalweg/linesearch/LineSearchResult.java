/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Where a line search ended, why, and what it cost.
 *
 * @param status why the search ended
 * @param point the accepted point; the origin with {@link LineSearchStatus#NO_DECREASE}
 * @param trials the number of distinct steps visited, at least 0; the origin isn't one of them
 */
public record LineSearchResult(LineSearchStatus status, LinePoint point, int trials) {
}
