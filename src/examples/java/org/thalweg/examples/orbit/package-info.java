/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** An orbit determined by Orekit's batch least squares, from a guess whose period is wrong. */
package org.thalweg.examples.orbit;
