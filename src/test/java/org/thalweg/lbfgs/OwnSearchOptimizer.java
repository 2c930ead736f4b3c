/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.Arrays;

import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.optim.nonlinear.scalar.gradient.Preconditioner;
import org.thalweg.convergence.ConvergenceCriteria;

/** The peer's constructors, but their tolerances are ignored: the library's own line search runs. */
public class OwnSearchOptimizer extends LBFGSOptimizer {

    public OwnSearchOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker) {
        super(updateFormula, checker);
    }

    public OwnSearchOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                              final double relativeTolerance, final double absoluteTolerance,
                              final double initialBracketingRange) {
        super(updateFormula, checker);
    }

    public OwnSearchOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                              final double relativeTolerance, final double absoluteTolerance,
                              final double initialBracketingRange, final Preconditioner preconditioner) {
        super(checker, preconditioner);
    }

    /** The same to full accuracy: no checker ends the run when values agree to 1e-6, and 1e-8 becomes 1e-12. */
    public static final class Tight extends OwnSearchOptimizer {

        public Tight(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                     final double relativeTolerance, final double absoluteTolerance,
                     final double initialBracketingRange) {
            super(updateFormula, null);
        }

        public Tight(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                     final double relativeTolerance, final double absoluteTolerance,
                     final double initialBracketingRange, final Preconditioner preconditioner) {
            super(updateFormula, null, relativeTolerance, absoluteTolerance, initialBracketingRange, preconditioner);
        }

        @Override
        public LBFGSOptimum optimize(final OptimizationData... optData) {
            final OptimizationData[] more = Arrays.copyOf(optData, optData.length + 1);
            more[optData.length] = ConvergenceCriteria.defaults().withGradientTolerance(1e-12);
            return super.optimize(more);
        }
    }
}
