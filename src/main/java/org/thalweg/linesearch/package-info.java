/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How far along a direction? A search sees numbers only: the line's values and slopes
 * ({@link org.thalweg.linesearch.LineFunction}), never points, gradients or budgets.
 */
package org.thalweg.linesearch;
