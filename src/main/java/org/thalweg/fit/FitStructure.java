/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Which parameters a model is linear in, and which belong together.
 *
 * <p>It is found by the optimizer, or told by a user who knows it, which spares half an evaluation for each linear
 * parameter and one for each of the others:</p>
 *
 * <pre>{@code
 * // two peaks with height, place and width each, on a constant: parameters 0 to 6
 * FitStructure peaks = new FitStructure(new int[] {0, 3, 6},
 *     List.of(new FitGroup(new int[] {1, 2}, new int[] {0}), new FitGroup(new int[] {4, 5}, new int[] {3})));
 * }</pre>
 *
 * @param linear indices of parameters that the residuals are jointly linear in, while the others are held
 * @param groups terms of the model; empty if it has no such parts
 */
public record FitStructure(int[] linear, List<FitGroup> groups) {

    /** Nothing known. */
    public static final FitStructure UNKNOWN = new FitStructure(new int[0], List.of());

    /**
     * Copies both.
     * @throws MathIllegalArgumentException if an index is named twice, or is linear in a group alone
     */
    public FitStructure {
        linear = linear.clone();
        groups = List.copyOf(groups);
        final Set<Integer> named = new HashSet<>();
        for (final int index : linear) {
            once(named, index);
        }
        final Set<Integer> grouped = new HashSet<>(named);
        final Set<Integer> taken = new HashSet<>();
        for (final FitGroup group : groups) {
            for (final int index : group.nonlinear()) {
                once(grouped, index);
            }
            for (final int index : group.linear()) {
                once(taken, index);
                if (!named.contains(index)) {
                    throw new MathIllegalArgumentException(LocalizedThalwegFormats.NOT_LINEAR, index);
                }
            }
        }
    }

    /**
     * Notes an index.
     * @param named the indices named before
     * @param index the index
     */
    private static void once(final Set<Integer> named, final int index) {
        if (!named.add(index)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.INDEX_TWICE, index);
        }
    }

    /**
     * The linear parameters.
     * @return a copy of their indices
     */
    @Override
    public int[] linear() {
        return linear.clone();
    }

    /**
     * The other parameters.
     * @param n the number of all parameters
     * @return their indices, ascending
     */
    public int[] nonlinear(final int n) {
        return IntStream.range(0, n).filter(j -> Arrays.stream(linear).noneMatch(k -> k == j)).toArray();
    }

    /**
     * Checks it against a problem.
     * @param n the number of parameters
     * @return this
     * @throws MathIllegalArgumentException if an index is negative or not below n
     */
    public FitStructure requireWithin(final int n) {
        final IntStream all = IntStream.concat(Arrays.stream(linear), groups.stream().flatMapToInt(
            group -> Arrays.stream(group.nonlinear())));
        all.filter(index -> index < 0 || index >= n).findFirst().ifPresent(index -> {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE, "parameter index",
                                                   index, 0, n - 1);
        });
        return this;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof FitStructure structure && Arrays.equals(linear, structure.linear) &&
               groups.equals(structure.groups);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(linear) + groups.hashCode();
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "linear " + Arrays.toString(linear) + ", groups " + groups;
    }
}
