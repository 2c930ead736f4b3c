/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.List;

import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeKind;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Down from a saddle, along each direction of negative curvature both ways: a descent can end at a saddle, as on the
 * ridge of a symmetric landscape, where the gradient shows no way on. It is due where the best point has such modes,
 * whatever its share.
 *
 * <p>The first point is one length away, halved until its value is lower.</p>
 */
public final class NegativeCurvatureHop implements HopStrategy {

    /** Most halvings. */
    private static final int HALVINGS = 20;

    /** Makes the strategy. */
    public NegativeCurvatureHop() {
        // nothing to keep
    }

    /** {@inheritDoc} The notes hold the best basin's id and the ways tried from there. */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        if (!isDue(context)) {
            return HopProposals.none();
        }
        final int way = tried(context);
        final Mode mode = context.modes().modes().stream().filter(NegativeCurvatureHop::isNegative)
            .skip(way / 2).findFirst().orElseThrow();
        final double side = way % 2 == 0 ? 1 : -1;
        final double[] direction = mode.direction();
        double t = side * context.naturalLength() / length(direction, context.curvature().scale());
        Evaluation at = null;
        for (int k = 0; k < HALVINGS && (at == null || at.isWall() || at.getValue() >= context.best().value()); k++) {
            at = meter.evaluateValue(moved(context.best().at().getPoint(), direction, t));
            t *= 0.5;
        }
        final HopNotes notes = new HopNotes(new double[] {context.best().basin().id(), way + 1.0});
        final boolean lower = !at.isWall() && at.getValue() < context.best().value();
        return new HopProposals(lower ? new HopProposal(at, context.best(), context.naturalLength(), 2 * t,
                                                        direction) : null, List.of(), notes);
    }

    /** {@inheritDoc} True as long as the best point has directions of negative curvature not tried yet. */
    @Override
    public boolean isDue(final HopContext context) {
        return tried(context) < 2 * context.modes().count(ModeKind.NEGATIVE);
    }

    /** {@inheritDoc} Nothing is asked. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return 0;
    }

    /**
     * How many ways were tried from the best point.
     * @param context the hop's context
     * @return the number, two for each mode
     */
    private static int tried(final HopContext context) {
        final double[] noted = context.notes().numbers();
        return noted.length == 0 || noted[0] != context.best().basin().id() ? 0 : (int) noted[1];
    }

    /**
     * Tells a direction of negative curvature.
     * @param mode a mode
     * @return true if its curvature is negative beyond its error
     */
    private static boolean isNegative(final Mode mode) {
        return mode.kind() == ModeKind.NEGATIVE;
    }

    /**
     * A direction's length in the landscape's own units.
     * @param direction u
     * @param scale d_i
     * @return the norm of D^-1 u
     */
    private static double length(final double[] direction, final double[] scale) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] / scale[i] * (direction[i] / scale[i]);
        }
        return Math.sqrt(sum);
    }

    /**
     * A point on a line.
     * @param point x
     * @param direction u
     * @param t the offset
     * @return x + t u, a new array
     */
    private static double[] moved(final double[] point, final double[] direction, final double t) {
        final double[] moved = point.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += t * direction[i];
        }
        return moved;
    }
}
