/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class MoreThuenteLineSearchTest extends LineSearchMethodContract {

    /**
     * Tables I to VI of Moré and Thuente (1994): trials for the four first steps. The paper's c1 = c2 in tables II to
     * VI is reached from below, as c1 < c2 is required.
     */
    private static final double[][] PUBLISHED_CONSTANTS = {
        {1e-3, 1e-1}, {1e-1, 1e-1}, {1e-1, 1e-1}, {1e-3, 1e-3}, {1e-3, 1e-3}, {1e-3, 1e-3}};
    private static final int[][] PUBLISHED_TRIALS = {
        {6, 3, 1, 4}, {12, 8, 8, 11}, {12, 12, 10, 13}, {4, 1, 3, 4}, {6, 3, 7, 8}, {13, 11, 8, 11}};
    private static final double[][] PUBLISHED_STEPS = {
        {1.4, 1.4, 10, 37}, {1.6, 1.6, 1.6, 1.6}, {1, 1, 1, 1},
        {0.08, 0.10, 0.35, 0.83}, {0.075, 0.078, 0.073, 0.076}, {0.93, 0.93, 0.92, 0.92}};

    @Override
    protected LineSearchMethod createMethod() {
        return new MoreThuenteLineSearch();
    }

    @Override
    protected int maxTrials() {
        return 20;
    }

    @Override
    protected void checkConditions(final LineSearchStatus status, final LinePoint origin, final LinePoint point) {
        final double decrease = origin.value() + 1e-4 * point.step() * origin.slope();
        switch (status) {
            case WOLFE:
                assertTrue(point.value() <= decrease);
                assertTrue(FastMath.abs(point.slope()) <= 0.9 * FastMath.abs(origin.slope()));
                break;
            case APPROXIMATE_WOLFE:
                assertTrue(FastMath.abs(point.value() - origin.value()) <= 1e-6 * FastMath.abs(origin.value()));
                assertTrue(point.slope() >= 0.9 * origin.slope());
                assertTrue(point.slope() <= (2e-4 - 1) * origin.slope());
                break;
            case MAX_STEP:
                assertTrue(point.value() <= decrease);
                assertTrue(point.slope() < 0.9 * origin.slope());
                break;
            case DECREASE:
                break;
            default:
                fail(status.name());
        }
    }

    @Test
    void needsThePublishedNumbersOfTrials() {
        for (int number = 1; number <= 6; number++) {
            final double c2 = PUBLISHED_CONSTANTS[number - 1][1];
            final double c1 = FastMath.min(PUBLISHED_CONSTANTS[number - 1][0], FastMath.nextDown(c2));
            final StrongWolfeConditions conditions = new StrongWolfeConditions(c1, c2);
            final LineSearchMethod method =
                new MoreThuenteLineSearch(conditions).withApproximateWolfeTolerance(0);
            for (int k = 0; k < 4; k++) {
                final LineCase phi = LineCase.published(number).from(LineCase.PUBLISHED_FIRST_STEPS[k]);
                final LineSearchResult result = search(method, phi);
                assertEquals(LineSearchStatus.WOLFE, result.status(), phi::toString);
                assertTrue(conditions.holds(phi.at(0), result.point()), phi::toString);
                // one trial of room for other roundings of the functions; here all counts agree
                assertEquals(PUBLISHED_TRIALS[number - 1][k], result.trials(), 1, phi::toString);
                // published to one or two digits
                final double published = PUBLISHED_STEPS[number - 1][k];
                assertEquals(published, result.point().step(), 0.07 * published, phi::toString);
            }
        }
    }

    @Test
    void acceptsAFirstStepThatWillDo() {
        final LineSearchResult result = search(createMethod(), LineCase.quadratic().from(1));
        assertEquals(new LineSearchResult(LineSearchStatus.WOLFE, new LinePoint(1, 0, 0), 1), result);
    }

    @Test
    void interpolatesAQuadraticExactly() {
        final LineSearchMethod tight = new MoreThuenteLineSearch(new StrongWolfeConditions(1e-4, 1e-3));
        final LineSearchResult result = search(tight, LineCase.quadratic().from(3));
        assertEquals(2, result.trials());
        // the minimizer of a parabola is rational in what is known: a few roundings
        assertEquals(1, result.point().step(), 1e-15);
    }

    @Test
    void growsAtMostByFourAdvances() {
        final LineCase phi = LineCase.unbounded().from(1e-3);
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        new MoreThuenteLineSearch().withMaxTrials(6).search(line, phi.at(0), 1e-3, phi.maxStep());
        final List<Double> steps = line.steps();
        double before = 0;
        for (int k = 1; k < steps.size(); k++) {
            // ever steeper: case 4, which goes as far as it may
            assertEquals(steps.get(k - 1) + 4 * (steps.get(k - 1) - before), steps.get(k), 1e-12 * steps.get(k));
            before = steps.get(k - 1);
        }
        assertEquals(6, steps.size());
    }

    @Test
    void stopsAtTheLargestStepWhereTheLineStillDescends() {
        final LineSearchResult result = search(createMethod(), LineCase.unbounded().from(1).upTo(10));
        assertEquals(LineSearchStatus.MAX_STEP, result.status());
        assertEquals(10, result.point().step());
        assertEquals(LineSearchStatus.MAX_STEP,
                     search(createMethod(), LineCase.unbounded().from(50).upTo(10)).status());
    }

    @Test
    void goesOnAtTheLargestStepWhereTheLineAscends() {
        // at 1.95 there is sufficient decrease, but the slope is 0.95 of the origin's and positive
        final LineSearchResult result = search(createMethod(), LineCase.quadratic().from(1.95).upTo(1.95));
        assertEquals(LineSearchStatus.WOLFE, result.status());
        assertTrue(result.point().step() < 1.95);
    }

    @Test
    void interpolatesTheModifiedFunctionInTheFirstStage() {
        // lower at 1 than the origin, but by less than c1 asks: the next trial comes from ψ's cubic and parabola
        final StrongWolfeConditions conditions = new StrongWolfeConditions(0.3, 0.4);
        final LineCase phi = new LineCase("t^4 - 0.99 t", t -> (t * t * t - 0.99) * t, t -> 4 * t * t * t - 0.99);
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LinePoint origin = phi.at(0);
        new MoreThuenteLineSearch(conditions).search(line, origin, 0.98, phi.maxStep());
        final double incline = 0.3 * origin.slope();
        final LinePoint l = origin.tilted(incline);
        final LinePoint t = phi.at(0.98).tilted(incline);
        assertTrue(phi.at(0.98).value() < origin.value() && t.value() > l.value());
        final double c = CubicInterpolation.cubicMinimizer(l, t);
        final double q = CubicInterpolation.quadraticMinimizer(l, t);
        assertEquals(FastMath.abs(c) < FastMath.abs(q) ? c : c + (q - c) / 2, line.steps().get(1));
    }

    @Test
    void goesATenthOfTheWayToAWall() {
        final LineCase phi = LineCase.cliff();
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result = createMethod().search(line, phi.at(0), 4, phi.maxStep());
        assertEquals(List.of(4.0, 0.4), line.steps());
        assertEquals(LineSearchStatus.WOLFE, result.status());
    }

    @Test
    void comesUpToAWallWithoutTouchingItTwice() {
        // slope -1 up to the wall: no point satisfies the curvature, so all trials go to closing in
        final LineCase phi = new LineCase("-t, wall at 1", t -> t < 1 ? -t : Double.NaN, t -> -1).from(3);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.DECREASE, result.status());
        // two or three trials (walls, a tenth, half the way) for each halving of what is left
        assertTrue(result.point().step() > 0.99 && result.point().step() < 1);
    }

    @Test
    void trustsSlopesWhereRoundingHidesTheDecrease() {
        // every value a few roundings above the origin's, slopes as of a parabola with its minimum at 1
        final LineCase phi = new LineCase("noise", t -> t == 0 ? 1 : 1 + 1e-15, t -> 1e-16 * (t - 1)).from(0.5);
        assertEquals(LineSearchStatus.APPROXIMATE_WOLFE, search(createMethod(), phi).status());
        final LineSearchResult off = search(new MoreThuenteLineSearch().withApproximateWolfeTolerance(0), phi);
        assertEquals(LineSearchStatus.NO_DECREASE, off.status());
    }

    /** The parabola's minimum at 1 is met by its slopes from far away, though every value is a rounding higher. */
    @Test
    void followsSlopesWhereValuesAreRounding() {
        final LineCase phi = new LineCase("noise", t -> t == 0 ? 1 : 1 + 1e-15, t -> 1e-19 * (t - 1)).from(100);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.APPROXIMATE_WOLFE, result.status());
        assertEquals(2, result.trials());
        assertEquals(1, result.point().step(), 1e-3);
    }

    @Test
    void switchesTheApproximateConditionsOffAtZero() {
        final LineCase phi = new LineCase("equal values", t -> 1, t -> t - 1).from(1.5);
        assertEquals(LineSearchStatus.APPROXIMATE_WOLFE, search(createMethod(), phi).status());
        final LineSearchResult off = search(new MoreThuenteLineSearch().withApproximateWolfeTolerance(0), phi);
        assertEquals(LineSearchStatus.NO_DECREASE, off.status());
    }

    @Test
    void doesNotBisectAtTheRoundingFloor() {
        // two values one unit in the last place apart, slopes that never satisfy the conditions
        final LineCase phi = new LineCase("floor", t -> t == 0 ? 1 : 1 + FastMath.ulp(1.0), t -> t == 0 ? -1 : 2);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.NO_DECREASE, result.status());
        // the first trial closes the interval, three more bring no news
        assertEquals(4, result.trials());
    }

    @Test
    void keepsTheLimitOfTrials() {
        final LineCase phi = LineCase.published(3).from(1e3);
        for (int limit = 1; limit < 13; limit++) {
            final LineSearchResult result = search(new MoreThuenteLineSearch().withMaxTrials(limit), phi);
            assertEquals(limit, result.trials());
            assertEquals(result.point().value() < phi.at(0).value() ? LineSearchStatus.DECREASE :
                                                                      LineSearchStatus.NO_DECREASE, result.status());
        }
    }

    @Test
    void takesAPointWithoutSlopeForAWall() {
        final LineCase phi = new LineCase("no slope beyond 1/2", t -> (t - 1) * (t - 1),
                                          t -> t > 0.5 ? Double.NaN : 2 * (t - 1)).from(0.9);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.WOLFE, result.status());
        assertTrue(result.point().step() <= 0.5);
    }

    @Test
    void refusesSettingsOutOfRange() {
        final MoreThuenteLineSearch method = new MoreThuenteLineSearch();
        Messages.assertRefused("maxTrials", 0, () -> method.withMaxTrials(0));
        Messages.assertRefused("approximateWolfeTolerance", -0.5, () -> method.withApproximateWolfeTolerance(-0.5));
        Messages.assertRefused("approximateWolfeTolerance", Double.NaN,
                               () -> method.withApproximateWolfeTolerance(Double.NaN));
        assertTrue(assertThrows(MathIllegalArgumentException.class, () -> new MoreThuenteLineSearch(null))
                   .getMessage().contains("conditions"));
    }

    @Test
    void keepsItsSettings() {
        final MoreThuenteLineSearch method = new MoreThuenteLineSearch();
        assertEquals(StrongWolfeConditions.defaults(), method.getConditions());
        assertEquals(20, method.getMaxTrials());
        assertEquals(1e-6, method.getApproximateWolfeTolerance());
        final MoreThuenteLineSearch changed = new MoreThuenteLineSearch(new StrongWolfeConditions(0.1, 0.2))
            .withMaxTrials(7).withApproximateWolfeTolerance(0.5);
        assertEquals(new StrongWolfeConditions(0.1, 0.2), changed.getConditions());
        assertEquals(7, changed.getMaxTrials());
        assertEquals(0.5, changed.getApproximateWolfeTolerance());
    }
}
