/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.bench.local.MarkdownTable;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.NullSpace;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hessian.ModeSet;
import org.thalweg.objective.ObjectiveMeter;

/** What a {@link ModeFinder} asks for and finds that knows gradients alone, however they are disturbed. */
final class DifferenceTable {

    /** Noise of the gradient, |standard deviations|, relative to |A| and a unit of length. */
    private static final double[] NOISES = {1e-8, 1e-6};
    /** How far the minimum is moved. */
    private static final double SHIFT = 1e4;
    /** Most products: no run comes near it. */
    private static final int MOST = 3000;

    /** Disturbances by column. */
    private final MarkdownTable table =
        new MarkdownTable("Hessian", "exact gradients", "noise 1e-8", "noise 1e-6", "moved by 1e4");

    /**
     * Runs the finder with all disturbances.
     * @param problem the minimum
     */
    void add(final ModeCase problem) {
        final List<String> line = new ArrayList<>(List.of(problem.name()));
        line.add(told(problem, 0, 0));
        for (final double noise : NOISES) {
            line.add(told(problem, 0, noise * problem.norm() / Math.sqrt(problem.dimension())));
        }
        line.add(told(problem, SHIFT, 0));
        table.add(line);
    }

    /**
     * The table.
     * @return its lines
     */
    List<String> lines() {
        return table.lines();
    }

    /**
     * Runs the finder.
     * @param problem the minimum
     * @param shift how far to move it
     * @param noise standard deviation of a component of the gradient
     * @return gradients asked, and what is wrong
     */
    private static String told(final ModeCase problem, final double shift, final double noise) {
        final Disturbed function = new Disturbed(problem.function(), shift, noise);
        final ModeOption option = ModeOption.defaults().withCount(ModeCase.COUNT).withDenseLimit(0)
            .withNullSpace(point -> problem.nulls().dimension() == 0 ? NullSpace.empty() :
                           NullSpace.rigidMotions(point, ModeCase.SPACE))
            .withLanczos(LanczosOption.defaults().withMaxProducts(MOST));
        final ObjectiveMeter meter = Descent.meter(function);
        final ModeSet modes = new ModeFinder(option).measure(meter.evaluate(function.moved(problem.point())),
                                                             FiniteDifferenceHessian.central(), meter).modes();
        final Found found = new Found(modes.products(), modes.eigenvalues(),
                                      modes.modes().stream().map(Mode::direction).toArray(double[][]::new));
        return Score.of(found, problem).told(Integer.toString(meter.getCounts().gradients()));
    }
}
