/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.RealVector;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.Shares;

/**
 * Takes one term of the model away and puts it elsewhere. How much worse the fit is without a term, the other linear
 * parameters being solved for again, is linear algebra on the Jacobian at hand; the less it is, the likelier the term
 * is taken. Its nonlinear parameters are drawn near those of terms of the same kind, here, in other fits or in the
 * start; then all linear parameters are solved for. The best of three candidates is proposed. Without two terms of a
 * kind
 * {@link NonlinearRestart} takes its place.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(List.of(new FitHopShare(new GroupRelocation(), 1)));
 * }</pre>
 */
public final class GroupRelocation implements FitHop {

    /** Candidates. */
    private static final int CANDIDATES = 3;
    /** Fits of the archive whose terms are looked at. */
    private static final int FITS = 8;
    /** How often the start's terms are counted beside them. */
    private static final int START_COUNTS = 2;
    /** How often a term is drawn near another of the same fit. */
    private static final double NEAR_ANOTHER = 0.6;
    /** Least rise that tells terms apart, relative to the sum of squares. */
    private static final double LEAST_RISE = 1e-3;
    /** Least spread of a parameter among terms, relative to its mean size. */
    private static final double LEAST_SPREAD = 1e-3;
    /** Smallest part of that spread by which a term is drawn off. */
    private static final double LEAST = 0.1;
    /** Largest. */
    private static final double MOST = 1.5;

    /** In the place of this where there are no two terms of a kind. */
    private final FitHop otherwise = new NonlinearRestart();

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final List<FitGroup> groups = context.structure().groups().stream()
            .filter(group -> context.structure().groups().stream().filter(group::isLike).count() > 1).toList();
        if (groups.isEmpty()) {
            return otherwise.propose(context, meter);
        }
        final FitGroup taken = draw(groups, context);
        final List<FitGroup> alike = groups.stream().filter(taken::isLike).toList();
        final List<double[]> population = population(alike, context);
        final double[] spread = spread(population);
        final Projected candidates = new Projected(context, meter);
        for (int i = 0; i < CANDIDATES; i++) {
            candidates.consider(relocated(taken, alike, population, spread, context));
        }
        return candidates.best();
    }

    /**
     * Draws the term to take away.
     * @param groups the terms that have another of their kind
     * @param context the context
     * @return a term, one that is little missed with the greater probability
     */
    private static FitGroup draw(final List<FitGroup> groups, final FitContext context) {
        final double[] weights = new double[groups.size()];
        final double sum = context.best().sum();
        for (int k = 0; k < weights.length; k++) {
            final double rise = Math.max(without(groups.get(k), context) - sum, LEAST_RISE * sum);
            weights[k] = rise > 0 ? 1 / Math.sqrt(rise) : 1;
        }
        return groups.get(Shares.draw(weights, context.random().nextDouble()));
    }

    /**
     * The sum of squares without a term.
     * @param group the term
     * @param context the context
     * @return the sum, the linear parameters of the rest solved for again
     */
    private static double without(final FitGroup group, final FitContext context) {
        final FitPoint best = context.best();
        RealVector residuals = best.getResiduals();
        final List<Integer> rest = new ArrayList<>();
        for (final int j : context.structure().linear()) {
            rest.add(j);
        }
        for (final int j : group.linear()) {
            rest.remove((Integer) j);
            residuals = residuals.add(best.getJacobian().getColumnVector(j).mapMultiply(best.parameter(j)));
        }
        return Projection.of(best.getJacobian(), best.norms(), residuals,
                             rest.stream().mapToInt(Integer::intValue).toArray()).sum();
    }

    /**
     * All nonlinear parameters of terms of a kind.
     * @param alike the terms
     * @param context the context
     * @return those in the lowest fits, and twice in the start
     */
    private static List<double[]> population(final List<FitGroup> alike, final FitContext context) {
        final List<double[]> fits =
            new ArrayList<>(context.archive().subList(0, Math.min(FITS, context.archive().size())));
        for (int i = 0; i < START_COUNTS; i++) {
            fits.add(context.start().parameters());
        }
        final List<double[]> population = new ArrayList<>();
        for (final double[] fit : fits) {
            for (final FitGroup group : alike) {
                population.add(of(group, fit));
            }
        }
        return population;
    }

    /**
     * The nonlinear parameters of a term.
     * @param group the term
     * @param parameters all parameters
     * @return the term's
     */
    private static double[] of(final FitGroup group, final double[] parameters) {
        final int[] indices = group.nonlinear();
        final double[] values = new double[indices.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[indices[i]];
        }
        return values;
    }

    /**
     * How much terms of a kind differ.
     * @param population their nonlinear parameters
     * @return for each of these, the standard deviation and a little more
     */
    private static double[] spread(final List<double[]> population) {
        final double[] spread = new double[population.get(0).length];
        for (int i = 0; i < spread.length; i++) {
            final int index = i;
            final double mean = population.stream().mapToDouble(one -> one[index]).average().orElseThrow();
            final double size = population.stream().mapToDouble(one -> Math.abs(one[index])).average().orElseThrow();
            final double variance = population.stream()
                .mapToDouble(one -> (one[index] - mean) * (one[index] - mean)).average().orElseThrow();
            spread[i] = Math.sqrt(variance) + LEAST_SPREAD * size;
        }
        return spread;
    }

    /**
     * A candidate.
     * @param taken the term
     * @param alike all terms of its kind
     * @param population what such terms are like
     * @param spread how much they differ
     * @param context the context
     * @return all parameters
     */
    private static double[] relocated(final FitGroup taken, final List<FitGroup> alike,
                                      final List<double[]> population, final double[] spread,
                                      final FitContext context) {
        final RandomGenerator random = context.random();
        final double[] moved = context.best().parameters();
        final List<FitGroup> others = alike.stream().filter(group -> group != taken).toList();
        final double[] near = random.nextDouble() < NEAR_ANOTHER ? of(context.oneOf(others), moved) :
            context.oneOf(population);
        final double size = context.logUniform(LEAST, MOST);
        final int[] indices = taken.nonlinear();
        for (int i = 0; i < indices.length; i++) {
            moved[indices[i]] = near[i] + size * spread[i] * random.nextGaussian();
        }
        return moved;
    }
}
