/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.problems.landscapes.CountedLandscape;

/**
 * Basin hopping with the rules and numbers of SciPy 1.17's {@code basinhopping}, but without an end: each coordinate is
 * moved by up to 0.5, the descent's end is accepted with the probability min(1, exp(−Δf/T)), T = 1, and with every 50th
 * step the length is divided by 0.9 if more than half of all steps were accepted, else multiplied.
 *
 * <p>Descents are this library's, so that only the hops differ. It is told nothing but the start.</p>
 */
final class BasinHopping implements SearchMethod {

    /** First largest displacement of a coordinate. */
    private static final double STEP = 0.5;
    /** Steps between changes of the length. */
    private static final int INTERVAL = 50;
    /** Acceptance that is aimed at. */
    private static final double ACCEPTANCE = 0.5;
    /** Change of the length. */
    private static final double FACTOR = 0.9;

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "basin-hopping";
    }

    /** {@inheritDoc} */
    @Override
    public void search(final CountedLandscape account, final long seed) {
        final RandomGenerator random = random(seed);
        Descent current = Descent.from(account, account.landscape().start());
        double length = STEP;
        double accepted = 0;
        for (int step = 1; step < Integer.MAX_VALUE; step++) {
            if (step % INTERVAL == 0) {
                length = accepted / step > ACCEPTANCE ? length / FACTOR : length * FACTOR;
            }
            final double[] start = current.point().clone();
            for (int i = 0; i < start.length; i++) {
                start[i] += length * (2 * random.nextDouble() - 1);
            }
            final Descent next = Descent.from(account, start);
            final double probability = Math.exp(Math.min(0, current.value() - next.value()));
            if (probability >= random.nextDouble() && (next.converged() || !current.converged())) {
                current = next;
                accepted++;
            }
        }
    }
}
