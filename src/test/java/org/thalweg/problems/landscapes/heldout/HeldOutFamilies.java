/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.thalweg.problems.landscapes.DrawnFamily;
import org.thalweg.problems.landscapes.Landscape;
import org.thalweg.problems.landscapes.LandscapeFamily;

/**
 * The families that no choice was made on, by name.
 *
 * <p>Budgets follow from the number of variables alone, after the other families: up to 3 have 3,000 evaluations as
 * the surface of Müller and Brown has, up to 12 have 10,000 as the fits of nine parameters, more have 20,000 as most.
 * No aims are stated.</p>
 */
public final class HeldOutFamilies {

    /** Most variables of a small landscape. */
    private static final int FEW = 3;
    /** Most variables of a landscape of middle size. */
    private static final int SOME = 12;

    /** Not for construction. */
    private HeldOutFamilies() {
    }

    /**
     * Lists the families.
     * @return all of them, in the order of the tables
     */
    public static List<LandscapeFamily> all() {
        final List<LandscapeFamily> families = new ArrayList<>();
        add(families, "trefethen-2", Formulas::trefethen);
        add(families, "drop-wave-2", Formulas::dropWave);
        add(families, "shekel-4", Formulas::shekel);
        add(families, "shubert-4", Formulas::shubert);
        add(families, "hartmann-6", Formulas::hartmann);
        add(families, "michalewicz-10", Formulas::michalewicz);
        add(families, "styblinski-tang-20", seed -> Formulas.styblinskiTang(20, seed));
        add(families, "styblinski-tang-20-rotated", seed -> Formulas.rotatedStyblinskiTang(20, seed));
        add(families, "lorentzians-3", seed -> Systems.lorentzians(3, seed));
        add(families, "spin-ring-30", seed -> Systems.spins(30, seed));
        add(families, "thomson-72", Systems::thomson);
        add(families, "sutton-chen-13", Systems::suttonChen);
        add(families, "binary-lj-13", Systems::binary);
        return families;
    }

    /**
     * The rule for budgets.
     * @param n the number of variables
     * @return evaluations
     */
    static int budget(final int n) {
        if (n <= FEW) {
            return 3000;
        }
        return n <= SOME ? 10000 : 20000;
    }

    private static void add(final List<LandscapeFamily> families, final String name,
                            final LongFunction<Landscape> drawing) {
        families.add(new DrawnFamily(name, budget(drawing.apply(0).dimension()), Double.NaN, drawing));
    }
}
