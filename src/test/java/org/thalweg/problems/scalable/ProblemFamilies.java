/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;

/**
 * The families: smooth, bounded below, O(n) operations for value and gradient, for every n that is a multiple of 4 from
 * 8 on.
 *
 * <p>Names and formulas follow CUTEst (N. I. M. Gould, D. Orban, Ph. L. Toint, Computational Optimization and
 * Applications 60 (2015) 545-557), or N. Andrei, An Unconstrained Optimization Test Functions Collection, Advanced
 * Modeling and Optimization 10 (2008) 147-161, where the two differ as each family says. The older sources are
 * J. J. Moré, B. S. Garbow, K. E. Hillstrom (1981) and Ph. L. Toint, Test problems for partially separable
 * optimization, report 83/4, Namur (1983).
 */
public final class ProblemFamilies {

    /** Not for construction. */
    private ProblemFamilies() {
    }

    /**
     * Lists the families.
     * @return a fresh list, ordered by name
     */
    public static List<ProblemFamily> all() {
        final List<ProblemFamily> list = new ArrayList<>();
        list.addAll(ArrowFunctions.all());
        list.addAll(BandedFunctions.all());
        list.addAll(BlockFunctions.all());
        list.addAll(ChainedFunctions.all());
        list.addAll(DenseFunctions.all());
        list.addAll(DixonMaany.all());
        list.addAll(EasyBlockFunctions.all());
        list.addAll(GridFunctions.all());
        list.addAll(QuadraticFunctions.all());
        list.addAll(SeparableFunctions.all());
        list.addAll(TrigonometricFunctions.all());
        list.addAll(ValleyFunctions.all());
        list.add(LogisticRegression.family());
        list.sort(Comparator.comparing(ProblemFamily::name));
        return list;
    }

    /**
     * Finds a family.
     * @param name its name
     * @return the family
     * @throws MathIllegalArgumentException if there is none of this name
     */
    public static ProblemFamily named(final String name) {
        for (final ProblemFamily family : all()) {
            if (family.name().equals(name)) {
                return family;
            }
        }
        throw new MathIllegalArgumentException(LocalizedCoreFormats.SIMPLE_MESSAGE, "no family is named " + name);
    }
}
