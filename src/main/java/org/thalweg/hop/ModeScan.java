/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.hessian.ScaledModes;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Scans along one mode, the least recently scanned one, from the best minimum: all modes up to {@value #WHOLE}
 * variables, else the softest {@value #SOFTEST}. Negative modes of a saddle are scanned like the others; both ways
 * down are then candidates at the scan's edges.
 */
public final class ModeScan implements HopStrategy {

    /** Dimension up to which every mode is scanned. */
    static final int WHOLE = 60;
    /** Modes scanned above that. */
    static final int SOFTEST = 16;

    /** Rounds from the best minimum. */
    private static final int ROUNDS = 3;
    /** |λ| below this is not divided by, in the landscape's own units. */
    private static final double LEAST_CURVATURE = 1e-3;
    /** Modes tried to find the natural length. */
    private static final int TRIALS = 4;

    /** Makes the strategy. */
    public ModeScan() {
        // nothing to keep
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final HopProposals pending = LineHop.pending(context);
        if (pending != null) {
            return pending;
        }
        final ScaledModes modes = context.curvature();
        final int lines = lines(modes);
        if (lines == 0) {
            return HopProposals.none();
        }
        final ScanTurn turn = ScanTurn.next(context, lines, ROUNDS);
        final double[] direction = direction(modes, turn.line());
        double length = 0;
        for (final double component : direction) {
            length += component * component;
        }
        return LineHop.along(direction, Math.sqrt(length), turn, context, meter);
    }

    /** {@inheritDoc} The median over a few modes. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        final ScaledModes modes = context.curvature();
        final int[] sample = LineHop.sample(lines(modes), TRIALS, context.random());
        final List<double[]> directions = new ArrayList<>();
        final double[] curvatures = new double[sample.length];
        for (int k = 0; k < sample.length; k++) {
            directions.add(direction(modes, sample[k]));
            curvatures[k] = Math.min(1, Math.abs(modes.curvatures()[sample[k]]) / LEAST_CURVATURE);
        }
        return LineHop.median(new AnharmonicLength(context.current().at(), meter)
                                  .along(context.naturalLength(), directions, curvatures));
    }

    /**
     * How many modes take turns.
     * @param modes the modes known
     * @return the number
     */
    private static int lines(final ScaledModes modes) {
        return modes.scale().length <= WHOLE ? modes.size() : Math.min(SOFTEST, modes.size());
    }

    /**
     * A mode in its own unit.
     * @param modes the modes
     * @param j which
     * @return D u_j / sqrt(|λ_j|)
     */
    private static double[] direction(final ScaledModes modes, final int j) {
        final double unit = 1 / Math.sqrt(Math.max(Math.abs(modes.curvatures()[j]), LEAST_CURVATURE));
        final double[] direction = modes.displacement(j);
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= unit;
        }
        return direction;
    }
}
