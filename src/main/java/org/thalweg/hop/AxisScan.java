/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Scans along one variable's axis, the least recently scanned one, from the best minimum. Flat modes alone miss basins
 * on the far side of stiff directions; scanning every axis finds them.
 *
 * <p>Where some axes lead nowhere the landscape is a fit with linear parameters; the others – periods, widths, rates –
 * are then mostly scanned by factors of their own size, which reaches from a tenth to ten times of it.</p>
 *
 * <p>An axis along which the landscape is a parabola far out leads nowhere and is left out; if that was not known since
 * the first minimum, until there is a new best one. After some rounds over all variables without a new best minimum the
 * scans leave from where the walk stands.</p>
 */
public final class AxisScan implements HopStrategy {

    /** Axes tried to find the natural length. */
    private static final int TRIALS = 4;

    /** Which lines, and how far apart their points lie. */
    private final LineOption lines;

    /** Makes the strategy, {@link LineOption#defaults()}. */
    public AxisScan() {
        this(LineOption.defaults());
    }

    /**
     * Makes the strategy.
     * @param lines which lines, and how far apart their points lie; not null
     * @throws MathIllegalArgumentException if it is null
     */
    public AxisScan(final LineOption lines) {
        this.lines = Settings.notNull("lines", lines);
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final double[] scale = context.curvature().scale();
        final int[] order = context.kinds().order();
        final double far = VariableKinds.FAR * context.naturalLength();
        ScanTurn turn = ScanTurn.next(context, order, lines.rounds());
        while (turn.first() && leadsNowhere(turn, far, context, meter)) {
            turn = ScanTurn.next(context.withNotes(turn.nowhere()), order, lines.rounds());
        }
        if (turn.line() < 0) {
            return new HopProposals(null, List.of(), turn.notes());
        }
        final double[] direction = new double[scale.length];
        direction[turn.line()] = scale[turn.line()];
        final double size = turn.base().at().getPoint()[turn.line()] / scale[turn.line()];
        return turn.isFit() && size != 0 && context.random().nextDouble() < lines.factorShare() ?
               LineHop.byFactors(direction, size, turn, lines, context, meter) :
               LineHop.along(direction, scale[turn.line()], turn, lines, context, meter);
    }

    /**
     * Whether nothing but a parabola lies along an axis.
     * @param turn the axis
     * @param far how far to look, in the landscape's own unit
     * @param context what is known of the variables
     * @param meter the door; asked only where nothing is known
     * @return true if there is nothing to find
     */
    private static boolean leadsNowhere(final ScanTurn turn, final double far, final HopContext context,
                                        final ObjectiveMeter meter) {
        final double known = context.kinds().known()[turn.line()];
        return known == 0 ? Parabola.isAxis(turn.line(), far * context.curvature().scale()[turn.line()],
                                            turn.base().at(), meter) :
               known == VariableKinds.LINEAR;
    }

    /** {@inheritDoc} The median over a few axes. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        final double[] scale = context.curvature().scale();
        final List<double[]> axes = new ArrayList<>();
        final int[] sample = context.kinds().sample(TRIALS, context.random());
        for (final int i : sample) {
            final double[] axis = new double[scale.length];
            axis[i] = scale[i];
            axes.add(axis);
        }
        final double[] curvatures = new double[axes.size()];
        for (int k = 0; k < curvatures.length; k++) {
            curvatures[k] = context.curvature().curvatureOf(sample[k]);
        }
        return LineHop.median(new AnharmonicLength(context.current().at(), context.curvature().unit(), meter)
                                  .along(context.naturalLength(), axes, curvatures));
    }
}
