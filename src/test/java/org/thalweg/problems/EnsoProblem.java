/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.List;

import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoModel;

/**
 * The ENSO fit as a test problem: f(b) of {@link EnsoModel}, its certified minimum, NIST's two starts.
 */
public final class EnsoProblem implements SmoothFunction {

    /** The model with its data. */
    private final EnsoModel model = new EnsoModel(EnsoData.load());

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return model.value(x);
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        return model.gradient(x);
    }

    /**
     * Lists the problem from NIST's two starts.
     *
     * <p>Both lie in the basin of the certified minimum. The two other minima are the ones most often reached from
     * starts displaced by 10 to 30 %; many more exist further off.
     * @return two problems with the certified minimum first
     */
    public static List<TestProblem> all() {
        final TestProblem first = new TestProblem("enso-nist-1", new EnsoProblem(), EnsoModel.firstStart())
            .withMinimum(EnsoModel.CERTIFIED_SUM, 1e-8, EnsoModel.certified())
            .withMinimum(853.052026, 1e-6)
            .withMinimum(889.080781, 1e-6);
        return List.of(first, first.from("enso-nist-2", EnsoModel.secondStart()));
    }
}
