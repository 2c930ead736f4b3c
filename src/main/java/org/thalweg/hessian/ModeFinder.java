/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.eigen.LanczosEigensolver;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.NullSpace;
import org.thalweg.eigen.RitzPair;
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
        final int before = meter.getCounts().hessianProducts();
        final NullSpace nulls = option.nullSpace().at(point.getPoint());
        final RealLinearOperator operator = product.at(point, meter);
        final int n = operator.getColumnDimension();
        final boolean dense = n - nulls.dimension() <= option.denseLimit();
        final DenseHessian hessian = dense ? new DenseHessian(operator) : null;
        final LanczosResult found = dense ? hessian.spectrum(nulls) : solve(operator, nulls);
        final ScaledModes scaled = dense ? ScaledModes.of(hessian) : ScaledModes.of(found, n);
        final int products = meter.getCounts().hessianProducts() - before;
        return new Curvature(classify(found, products), scaled, product.reusing(operator));
    }

    /**
     * Measures the Hessian again, elsewhere. What is known stays where a product is not finite, since a wall is near,
     * and where products are nothing but noise, since the function is flat.
     * @param point a usable evaluation
     * @param known what is known
     * @param meter the door
     * @return the curvature
     */
    public Curvature measureAgain(final Evaluation point, final Curvature known, final ObjectiveMeter meter) {
        try {
            return measure(point, known.product(), meter);
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
     * Asks the eigensolver.
     * @param operator the Hessian
     * @param nulls the null space
     * @return the lowest pairs
     */
    private LanczosResult solve(final RealLinearOperator operator, final NullSpace nulls) {
        final int room = operator.getColumnDimension() - nulls.dimension();
        return new LanczosEigensolver(option.lanczos().withCount(Math.min(option.count(), room))
                                                      .withNullSpace(nulls)).solve(operator);
    }

    /**
     * Classifies the lowest pairs. With err = 5 σ + residual, a mode is negative when λ < -max(err, zero), flat when
     * |λ| is within err, zero, or the threshold's part of the median positive curvature, else stiff.
     * @param found the pairs, ascending
     * @param products products spent
     * @return the modes
     */
    private ModeSet classify(final LanczosResult found, final int products) {
        final double zero = option.lanczos().zeroTolerance() * found.operatorNorm();
        final double flat = option.eigenvalueThreshold() * medianPositive(found.pairs());
        final List<Mode> modes = new ArrayList<>();
        final List<ParameterGroup> groups = new ArrayList<>();
        for (final RitzPair pair : found.pairs().subList(0, Math.min(option.count(), found.pairs().size()))) {
            final double error = Math.max(5 * found.noise() + pair.residualNorm(), zero);
            final ModeKind kind;
            if (!pair.converged()) {
                kind = ModeKind.UNSURE;
            } else if (pair.value() < -error) {
                kind = ModeKind.NEGATIVE;
            } else {
                kind = pair.value() <= Math.max(error, flat) ? ModeKind.FLAT : ModeKind.STIFF;
            }
            final Mode mode = new Mode(modes.size(), pair.value(), pair.vector(), pair.residualNorm(), kind);
            modes.add(mode);
            groups.add(ParameterGroup.of(mode, option.participationThreshold()));
        }
        return new ModeSet(modes, groups, products, found.noise(), found.exact());
    }

    /**
     * The median of the positive curvatures known.
     * @param pairs the pairs
     * @return the median; 0 if none is positive
     */
    private static double medianPositive(final List<RitzPair> pairs) {
        final double[] positive =
            pairs.stream().mapToDouble(RitzPair::value).filter(value -> value > 0).sorted().toArray();
        return positive.length == 0 ? 0 : positive[positive.length / 2];
    }
}
