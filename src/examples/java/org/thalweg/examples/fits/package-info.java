/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Curves fitted from poor guesses: peaks and sinusoids, also by a Hipparchus curve fitter. */
package org.thalweg.examples.fits;
