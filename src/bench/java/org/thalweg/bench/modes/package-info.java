/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The lowest modes of Hessians whose spectrum is known: products of the Hessian that this library and ARPACK ask for,
 * and what they have found by then. Every residual and every count is made here, from the matrix, not taken from a
 * solver.
 */
package org.thalweg.bench.modes;
