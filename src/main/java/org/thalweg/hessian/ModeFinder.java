/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.eigen.LanczosEigensolver;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.NullSpace;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Finds the lowest modes at a point: from the whole Hessian where n is small, else by the Lanczos eigensolver.
 */
public final class ModeFinder {

    /** Which modes. */
    private final ModeOption option;

    /**
     * Makes a finder.
     * @param option which modes
     */
    public ModeFinder(final ModeOption option) {
        this.option = option;
    }

    /**
     * Measures the Hessian at a point.
     * @param point a usable evaluation
     * @param product where products come from
     * @param meter the door
     * @return the curvature
     * @throws LanczosException if a product is not finite
     */
    public Curvature measure(final Evaluation point, final HessianProduct product, final ObjectiveMeter meter) {
        return measure(point, product, meter, new CurvaturePairs(1));
    }

    /**
     * Measures the Hessian where a descent ended, which has left pairs.
     * @param point a usable evaluation
     * @param product where products come from
     * @param meter the door
     * @param pairs what the descent knows of the Hessian; without use where this is formed whole
     * @return the curvature
     * @throws LanczosException if a product is not finite
     */
    public Curvature measure(final Evaluation point, final HessianProduct product, final ObjectiveMeter meter,
                             final CurvaturePairs pairs) {
        final int before = meter.getCounts().hessianProducts();
        final NullSpace nulls = option.nullSpace().at(point.getPoint());
        final RealLinearOperator operator = product.at(point, meter);
        final int n = operator.getColumnDimension();
        final boolean dense = option.isDense(n, nulls.dimension());
        final DenseHessian hessian = dense ? new DenseHessian(operator) : null;
        final LanczosResult found = dense ? hessian.spectrum(nulls) : solve(operator, nulls, pairs, option.lanczos());
        final ScaledModes scaled = dense ? ScaledModes.of(hessian) : ScaledModes.unknown(n);
        final ModeSet modes = classified(found, operator);
        final int products = meter.getCounts().hessianProducts() - before;
        return new Curvature(modes.withProducts(products), scaled, product.reusing(operator));
    }

    /**
     * Measures the landscape in its own units, by a number of products that is bounded above the dense limit. Where
     * units are uneven there, the modes in the caller's variables are those that the descent knows: lowest ones of a
     * Hessian that the units spread over many orders of magnitude tell of the units, and take hundreds of products.
     * @param point a usable evaluation
     * @param product where products come from
     * @param meter the door
     * @param pairs what the descent that ended there knows of the Hessian
     * @param most products that the modes may take above the dense limit, at least 1
     * @return the curvature
     */
    private Curvature survey(final Evaluation point, final HessianProduct product, final ObjectiveMeter meter,
                             final CurvaturePairs pairs, final int most) {
        final int before = meter.getCounts().hessianProducts();
        final NullSpace nulls = option.nullSpace().at(point.getPoint());
        if (option.isDense(point.getPoint().length, nulls.dimension())) {
            return measure(point, product, meter, pairs);
        }
        final RealLinearOperator operator = product.at(point, meter);
        final Equilibration units = Equilibration.of(operator);
        final LanczosOption bounded = option.lanczos().withMaxProducts(Math.min(most, option.lanczos().productLimit()));
        final LanczosResult found = units.even() ? solve(operator, nulls, pairs, bounded) :
            solve(new ScaledOperator(operator, units.scale()), units.scaled(nulls), new CurvaturePairs(1),
                  bounded.withVerificationSteps(0));
        final ModeSet modes = units.even() ? classified(found, operator) : estimate(point, pairs);
        return new Curvature(modes.withProducts(meter.getCounts().hessianProducts() - before),
                             ScaledModes.of(found, units), product.reusing(operator));
    }

    /**
     * Measures the Hessian again, elsewhere. What is known stays where a product is not finite, since a wall is near,
     * and where products are nothing but noise, since the function is flat.
     * @param point a usable evaluation
     * @param known what is known
     * @param meter the door
     * @param pairs what the descent that ended there knows of the Hessian
     * @param most products that the modes may take above the dense limit, besides a few for the variables' units, at
     *        least 1
     * @return the curvature
     */
    public Curvature measureAgain(final Evaluation point, final Curvature known, final ObjectiveMeter meter,
                                  final CurvaturePairs pairs, final int most) {
        try {
            return survey(point, known.product(), meter, pairs, most);
        } catch (LanczosException notFinite) {
            return new Curvature(ModeSet.NONE, known.scaled(), known.product());
        } catch (MathIllegalArgumentException refused) {
            if (refused.getSpecifier() != LocalizedThalwegFormats.OPERATOR_NOT_SYMMETRIC) {
                throw refused;
            }
            return new Curvature(ModeSet.NONE, known.scaled(), known.product());
        }
    }

    /**
     * Tells what a descent knows of the modes where it ended, for when the budget does not reach to measure them.
     * @param point where it ended
     * @param pairs its pairs, perhaps none
     * @return modes of kind {@link ModeKind#UNSURE}; none without pairs
     */
    public ModeSet estimate(final Evaluation point, final CurvaturePairs pairs) {
        final List<Mode> modes = PairStart.modes(pairs, option.nullSpace().at(point.getPoint()), option.count());
        return new ModeSet(modes, groups(modes), 0, 0, false, false, Double.POSITIVE_INFINITY);
    }

    /**
     * Asks the eigensolver.
     * @param operator the Hessian
     * @param nulls the null space
     * @param pairs what a descent knows of it
     * @param how the eigensolver's settings
     * @return the lowest pairs
     */
    private LanczosResult solve(final RealLinearOperator operator, final NullSpace nulls,
                                final CurvaturePairs pairs, final LanczosOption how) {
        final int count = Math.min(option.count(), operator.getColumnDimension() - nulls.dimension());
        return new LanczosEigensolver(how.withCount(count).withNullSpace(nulls))
            .solve(operator, PairStart.of(pairs, nulls, count));
    }

    /**
     * Says what the pairs are.
     * @param found the pairs
     * @param operator the Hessian
     * @return the modes, of no products
     */
    private ModeSet classified(final LanczosResult found, final RealLinearOperator operator) {
        final List<Mode> modes = new Classifier(option, found, operator).classify();
        return new ModeSet(modes, groups(modes), 0, found.noise(), found.exact(), found.isVerified(),
                           found.missedBound());
    }

    /**
     * The variables of the modes.
     * @param modes the modes
     * @return their groups, in order
     */
    private List<ParameterGroup> groups(final List<Mode> modes) {
        return modes.stream().map(mode -> ParameterGroup.of(mode, option.participationThreshold())).toList();
    }
}
