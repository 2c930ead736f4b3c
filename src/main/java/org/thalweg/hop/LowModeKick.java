/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.Settings;
import org.thalweg.hessian.ScaledModes;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * A thermal kick along the softest modes: {@code y = x + c D Σ u_j z_j / sqrt(|λ_j|)}, z normal, over the lowest
 * modes that are not null. Softest directions are where clusters and molecules rearrange (Kolossváry
 * and Guida, J. Am. Chem. Soc. 118 (1996) 5011). Where no mode is known the kick is the same in all variables' units.
 */
public final class LowModeKick implements HopStrategy {

    /** |λ| below this is not divided by, in the landscape's own units. */
    private static final double LEAST_CURVATURE = 1e-3;
    /** Kicks tried to find the natural length. */
    private static final int TRIALS = 3;

    /** How to kick. */
    private final KickOption option;

    /** Makes the strategy, {@link KickOption#defaults()}. */
    public LowModeKick() {
        this(KickOption.defaults());
    }

    /**
     * Makes the strategy.
     * @param option how to kick, not null
     * @throws MathIllegalArgumentException if it is null
     */
    public LowModeKick(final KickOption option) {
        this.option = Settings.notNull("option", option);
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final RandomGenerator random = context.random();
        final double c = context.adaptedLength() * Math.exp(option.spread() * random.nextGaussian());
        final double[] kick = Kick.draw(context, option.modes()).displacement();
        final double[] start = context.current().at().getPoint().clone();
        for (int i = 0; i < start.length; i++) {
            start[i] += c * kick[i];
        }
        final HopProposal proposal =
            new HopProposal(Evaluation.unvisited(start), context.current(), c, 0, new double[0]);
        return new HopProposals(proposal, List.of(), HopNotes.EMPTY);
    }

    /** {@inheritDoc} The shortest of a few random kicks, doubled. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        if (context.curvature().size() == 0) {
            return 0;
        }
        final List<double[]> kicks = new ArrayList<>();
        final double[] curvatures = new double[TRIALS];
        for (int k = 0; k < TRIALS; k++) {
            final Kick kick = Kick.draw(context, option.modes());
            kicks.add(kick.displacement());
            curvatures[k] = kick.curvature();
        }
        final double[] found = new AnharmonicLength(context.current().at(), context.curvature().unit(), meter)
            .along(context.naturalLength(), kicks, curvatures);
        return found.length == 0 ? 0 : 2 * found[0];
    }

    /** {@inheritDoc} A kick may go uphill, by the acceptance rule. */
    @Override
    public boolean mayGoUphill() {
        return true;
    }

    /**
     * A kick of length 1.
     *
     * @param displacement u = D Σ u_j z_j / sqrt(|λ_j|)
     * @param curvature u'H u; 0 if ways up and down nearly cancel, which makes no parabola to compare with
     */
    private record Kick(double[] displacement, double curvature) {

        /**
         * Draws a kick.
         * @param context the landscape in its own units, and the generator
         * @param softest modes kicked along
         * @return the kick; the same in all units and of unknown curvature if no mode is known
         */
        static Kick draw(final HopContext context, final int softest) {
            final ScaledModes modes = context.curvature();
            final RandomGenerator random = context.random();
            final double[] scale = modes.scale();
            final double[] sum = new double[scale.length];
            if (modes.size() == 0) {
                for (final int i : context.kinds().order()) {
                    sum[i] = scale[i] * random.nextGaussian();
                }
                return new Kick(sum, Double.NaN);
            }
            double curvature = 0;
            double size = 0;
            for (int j = 0; j < Math.min(softest, modes.size()); j++) {
                final double lambda = modes.curvatures()[j];
                final double z = random.nextGaussian() / Math.sqrt(Math.max(Math.abs(lambda), LEAST_CURVATURE));
                final double[] displacement = modes.displacement(j);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += z * displacement[i];
                }
                curvature += lambda * z * z;
                size += Math.abs(lambda) * z * z;
            }
            return new Kick(sum, 2 * Math.abs(curvature) < size ? 0 : curvature);
        }
    }
}
