/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.List;

/** The methods by name. */
final class SearchMethods {

    /** All methods; the first five are those of the tables. */
    private static final List<SearchMethod> ALL =
        List.of(Exploration.usual(), Exploration.origin(), new BasinHopping(), new Multistart(),
                new CovarianceAdaptation(), Exploration.stopping());
    /** Methods of the tables. */
    private static final int USUAL = 5;

    /** Not for construction. */
    private SearchMethods() {
    }

    /**
     * The methods of the tables.
     * @return their names
     */
    static List<String> usual() {
        return ALL.subList(0, USUAL).stream().map(SearchMethod::name).toList();
    }

    /**
     * Finds a method.
     * @param name its name
     * @return the method
     * @throws IllegalArgumentException if there is none of this name
     */
    static SearchMethod named(final String name) {
        return ALL.stream().filter(method -> method.name().equals(name)).findFirst().orElseThrow(
            () -> new IllegalArgumentException("no method is named " + name + ", there are "
                                               + ALL.stream().map(SearchMethod::name).toList()));
    }
}
