/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.thalweg.problems.landscapes.CountedLandscape;

/** Descents, the first from the start, the others from points uniform in the search box, which it is told. */
final class Multistart implements SearchMethod {

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "multistart";
    }

    /** {@inheritDoc} */
    @Override
    public void search(final CountedLandscape account, final long seed) {
        final SearchBox box = new SearchBox(account.landscape(), random(seed));
        double[] start = account.landscape().start();
        for (int run = 0; run < Integer.MAX_VALUE; run++) {
            Descent.from(account, start);
            start = box.point();
        }
    }
}
