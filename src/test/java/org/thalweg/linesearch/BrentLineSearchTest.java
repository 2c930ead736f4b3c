/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.LineSearch;
import org.hipparchus.optim.nonlinear.scalar.MultivariateOptimizer;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class BrentLineSearchTest extends LineSearchMethodContract {

    @Override
    protected LineSearchMethod createMethod() {
        return new BrentLineSearch();
    }

    /** The bracket phase stops at 500, Brent's method halves at worst an interval of doubles. */
    @Override
    protected int maxTrials() {
        return 700;
    }

    @Override
    protected void checkConditions(final LineSearchStatus status, final LinePoint origin, final LinePoint point) {
        assertEquals(LineSearchStatus.DECREASE, status);
        assertTrue(point.value() < origin.value());
    }

    @Test
    void findsWhatHipparchusFinds() {
        for (int number = 1; number <= 6; number++) {
            findsWhatHipparchusFinds(LineCase.published(number));
        }
        findsWhatHipparchusFinds(LineCase.quadratic());
        findsWhatHipparchusFinds(LineCase.quartic());
    }

    private void findsWhatHipparchusFinds(final LineCase phi) {
        final double hipparchus = new LineSearch(new PlainHost(phi), 1e-8, 1e-8, 1e-8)
            .search(new double[1], new double[] {1}).getValue();
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(hipparchus, result.point().value(), 0, phi::toString);
    }

    @Test
    void asksTheSlopeOnceAndAtTheEnd() {
        final LineCase phi = LineCase.quadratic();
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result = createMethod().search(line, phi.at(0), 1, phi.maxStep());
        assertEquals(result.trials() + 1, line.calls());
        assertEquals(2 * (result.point().step() - 1), result.point().slope());
    }

    @Test
    void asksNoSlopeWhereNothingIsLower() {
        final LineCase phi = new LineCase("1 + |t|", t -> 1 + FastMath.abs(t), t -> -1);
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result = createMethod().search(line, phi.at(0), 1, phi.maxStep());
        assertEquals(LineSearchStatus.NO_DECREASE, result.status());
        assertEquals(result.trials(), line.calls());
    }

    @Test
    void survivesABracketPhaseThatFindsNoEnd() {
        // descends forever, too slowly to leave the doubles within 500 steps
        final LineCase phi = new LineCase("-log(1 + t)", t -> -FastMath.log1p(t), t -> -1 / (1 + t));
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.DECREASE, result.status());
        assertTrue(result.point().step() > 1e50);
    }

    @Test
    void takesTheLargestStepForAWall() {
        final LineSearchResult result = search(createMethod(), LineCase.quadratic().upTo(0.5));
        assertEquals(LineSearchStatus.DECREASE, result.status());
        assertTrue(result.point().step() <= 0.5);
        // values tell 0.5 from its neighbours to the square root of the tolerance at least
        assertEquals(0.5, result.point().step(), 1e-3);
    }

    @Test
    void findsTheMinimumInFrontOfAPole() {
        final LineSearchResult result = search(createMethod(), LineCase.barrier());
        // Brent by values: about the square root of the relative tolerance 1e-8
        assertEquals(1.5, result.point().step(), 1e-3);
    }

    @Test
    void mayFindItsMinimumBehindTheOrigin() {
        // rises in front of the origin beyond a hollow narrower than the bracketing range
        final LineCase phi = new LineCase("behind", t -> (t + 1) * (t + 1), t -> -1);
        final LineSearchResult result = search(new BrentLineSearch(1e-8, 1e-8, 1e-2), phi);
        assertEquals(LineSearchStatus.DECREASE, result.status());
        assertEquals(-1, result.point().step(), 1e-3);
    }

    @Test
    void keepsAValueWhoseSlopeIsMissing() {
        final LineCase phi = new LineCase("no slope", t -> (t - 1) * (t - 1), t -> t == 0 ? -2 : Double.NaN);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.DECREASE, result.status());
        assertFalse(result.point().isWall());
        assertTrue(Double.isNaN(result.point().slope()));
    }

    @Test
    void refusesSettingsOutOfRange() {
        for (final double bad : new double[] {-0.5, Double.NaN}) {
            Messages.assertRefused("relativeTolerance", bad, () -> new BrentLineSearch(bad, 1, 1));
            Messages.assertRefused("absoluteTolerance", bad, () -> new BrentLineSearch(1, bad, 1));
            Messages.assertRefused("initialBracketingRange", bad, () -> new BrentLineSearch(1, 1, bad));
        }
        Messages.assertRefused("initialBracketingRange", 0, () -> new BrentLineSearch(1, 1, 0));
        Messages.assertRefused("initialBracketingRange", Double.POSITIVE_INFINITY,
                               () -> new BrentLineSearch(1, 1, Double.POSITIVE_INFINITY));
    }

    @Test
    void itsHostOnlyAnswers() {
        final LineCase phi = LineCase.quadratic();
        final BrentLine host = new BrentLine(new RecordingLine(phi, 1), phi.at(0), 1);
        assertThrows(UnsupportedOperationException.class, host::doOptimize);
    }

    /** The line asked without any care. */
    private static final class PlainHost extends MultivariateOptimizer {

        private final LineCase phi;

        PlainHost(final LineCase phi) {
            super(null);
            this.phi = phi;
        }

        @Override
        public double computeObjectiveValue(final double[] params) {
            return phi.at(params[0]).value();
        }

        @Override
        public GoalType getGoalType() {
            return GoalType.MINIMIZE;
        }

        @Override
        protected PointValuePair doOptimize() {
            throw new UnsupportedOperationException();
        }
    }
}
