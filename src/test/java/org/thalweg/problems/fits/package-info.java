/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Curves and orbits to fit, drawn at random, whose best fit is known. */
package org.thalweg.problems.fits;
