/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Fits from bad starts: exploring against Levenberg-Marquardt, multistart and hopping. */
package org.thalweg.bench.leastsquares;
