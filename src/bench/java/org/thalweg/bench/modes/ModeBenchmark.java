/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.io.IOException;

/**
 * Compares eigensolvers on Hessians at minima, see the package. All that the site shows is made anew by
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.modes.ModeBenchmark
 *     -Dexec.args="--site site"
 * }</pre>
 * and a part by {@code -Dexec.args="lj38 lj75"}.
 */
public final class ModeBenchmark {

    /** Not for construction. */
    private ModeBenchmark() {
    }

    /**
     * Runs the benchmark.
     * @param args names of cases
     * @throws IOException if a result can't be written
     */
    public static void main(final String... args) throws IOException {
        final ProductTable products = new ProductTable();
        for (final String name : args.length == 0 ? ModeCases.names().toArray(new String[0]) : args) {
            final long begin = System.nanoTime();
            final ModeCase problem = ModeCases.named(name);
            System.out.println(problem);
            System.out.printf("%.1f s%n", (System.nanoTime() - begin) * 1e-9);
            products.add(problem);
            System.out.printf("%.1f s%n", (System.nanoTime() - begin) * 1e-9);
        }
        products.lines().forEach(System.out::println);
    }
}
