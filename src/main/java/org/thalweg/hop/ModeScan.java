/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.hessian.ScaledModes;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Scans along one mode, the least recently scanned one, from the best minimum: all modes up to a
 * dimension, else the softest. Negative modes of a saddle are scanned like the others; both ways
 * down are then candidates at the scan's edges.
 */
public final class ModeScan implements HopStrategy {

    /** |λ| below this is not divided by, in the landscape's own units. */
    private static final double LEAST_CURVATURE = 1e-3;
    /** Modes tried to find the natural length. */
    private static final int TRIALS = 4;

    /** Which lines, and how far apart their points lie. */
    private final LineOption lines;

    /** Makes the strategy, {@link LineOption#defaults()}. */
    public ModeScan() {
        this(LineOption.defaults());
    }

    /**
     * Makes the strategy.
     * @param lines which lines, and how far apart their points lie; not null
     * @throws MathIllegalArgumentException if it is null
     */
    public ModeScan(final LineOption lines) {
        this.lines = Settings.notNull("lines", lines);
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final ScaledModes modes = context.curvature();
        final int turns = turns(modes);
        if (turns == 0) {
            return HopProposals.none();
        }
        final ScanTurn turn = ScanTurn.next(context, IntStream.range(0, turns).toArray(), lines.rounds());
        final double[] direction = direction(modes, turn.line());
        double length = 0;
        for (final double component : direction) {
            length += component * component;
        }
        return LineHop.along(direction, Math.sqrt(length), turn, lines, context, meter);
    }

    /** {@inheritDoc} The median over a few modes. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        final ScaledModes modes = context.curvature();
        final int[] sample = LineHop.sample(turns(modes), TRIALS, context.random());
        final List<double[]> directions = new ArrayList<>();
        final double[] curvatures = new double[sample.length];
        for (int k = 0; k < sample.length; k++) {
            directions.add(direction(modes, sample[k]));
            final double lambda = modes.curvatures()[sample[k]];
            curvatures[k] = Math.signum(lambda) * Math.min(1, Math.abs(lambda) / LEAST_CURVATURE);
        }
        return LineHop.median(new AnharmonicLength(context.current().at(), context.curvature().unit(), meter)
                                  .along(context.naturalLength(), directions, curvatures));
    }

    /** {@inheritDoc} False: soft modes are no measure of steps across them. */
    @Override
    public boolean measuresLandscape() {
        return false;
    }

    /**
     * How many modes take turns.
     * @param modes the modes known
     * @return the number
     */
    private int turns(final ScaledModes modes) {
        return modes.scale().length <= lines.wholeDimension() ? modes.size() :
               Math.min(lines.modes(), modes.size());
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
