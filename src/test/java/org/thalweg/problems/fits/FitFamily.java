/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import java.util.function.LongFunction;

/**
 * Fits of a kind.
 *
 * @param name the name
 * @param runs how many are looked at
 * @param aim how many of them should be solved within the budget
 * @param drawn draws one by its seed
 */
public record FitFamily(String name, int runs, int aim, LongFunction<FitProblem> drawn) {
}
