/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import java.util.function.LongFunction;

/**
 * A family made of its parts.
 * @param name its name
 * @param budget evaluations within which a run has to get there
 * @param expectedCost the aim for the expected cost, NaN if none is stated
 * @param drawing makes the landscape of a seed, pure
 */
public record DrawnFamily(String name, int budget, double expectedCost, LongFunction<Landscape> drawing)
    implements LandscapeFamily {

    /** {@inheritDoc} */
    @Override
    public Landscape draw(final long seed) {
        return drawing.apply(seed);
    }

    /**
     * The same landscapes with variables of very different sizes.
     * @return the family, its name with "-scaled" behind
     */
    DrawnFamily scaled() {
        return new DrawnFamily(name + "-scaled", budget, expectedCost, seed -> Scaled.of(draw(seed), seed));
    }
}
