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

class HagerZhangLineSearchTest extends LineSearchMethodContract {

    @Override
    protected LineSearchMethod createMethod() {
        return new HagerZhangLineSearch();
    }

    @Override
    protected int maxTrials() {
        return 50;
    }

    @Override
    protected void checkConditions(final LineSearchStatus status, final LinePoint origin, final LinePoint point) {
        final double decrease = origin.value() + 0.1 * point.step() * origin.slope();
        switch (status) {
            case WOLFE:
                // a product of three numbers, rounded in two orders
                assertTrue(point.value() <= decrease + 4 * FastMath.ulp(decrease));
                assertTrue(point.slope() >= 0.9 * origin.slope());
                break;
            case APPROXIMATE_WOLFE:
                assertTrue(point.value() <= origin.value() + 1e-6 * FastMath.abs(origin.value()));
                assertTrue(point.slope() >= 0.9 * origin.slope());
                assertTrue(point.slope() <= (2 * 0.1 - 1) * origin.slope());
                break;
            case MAX_STEP:
                assertTrue(point.value() <= decrease + 4 * FastMath.ulp(decrease));
                assertTrue(point.slope() < 0.9 * origin.slope());
                break;
            case DECREASE:
                break;
            default:
                fail(status.name());
        }
    }

    @Test
    void findsWolfePointsOnThePublishedFunctions() {
        for (int number = 1; number <= 6; number++) {
            for (final double first : LineCase.PUBLISHED_FIRST_STEPS) {
                final LineCase phi = LineCase.published(number).from(first);
                final LineSearchStatus status = search(createMethod(), phi).status();
                assertTrue(status == LineSearchStatus.WOLFE || status == LineSearchStatus.APPROXIMATE_WOLFE,
                           phi::toString);
            }
        }
    }

    @Test
    void growsByFiveUntilItBrackets() {
        final LineCase phi = LineCase.unbounded().from(0.5).upTo(100);
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result = createMethod().search(line, phi.at(0), 0.5, 100);
        assertEquals(List.of(0.5, 2.5, 12.5, 62.5, 100.0), line.steps());
        assertEquals(LineSearchStatus.MAX_STEP, result.status());
        assertEquals(100, result.point().step());
    }

    @Test
    void meetsAQuadraticsMinimizerWithOneSecant() {
        final LineSearchMethod tight = new HagerZhangLineSearch();
        final LineCase phi = LineCase.quadratic().from(4);
        final LineSearchResult result = search(tight, phi);
        assertEquals(LineSearchStatus.WOLFE, result.status());
        assertEquals(2, result.trials());
        // slopes of a parabola are linear: rounding alone
        assertEquals(1, result.point().step(), 1e-15);
    }

    @Test
    void addsASecantOnTheSideThatMoved() {
        // S3: a convex slope t^2 + t - 1 puts the first secant's zero c too low
        final LineCase convex = new LineCase("S3", t -> ((t / 3 + 0.5) * t - 1) * t, t -> (t + 1) * t - 1);
        addsASecant(new StrongWolfeConditions(0.1, 0.2), convex, 1.2, 0);
        // S2: a concave slope -t^2 + 2.5 t - 1 puts it too high
        final LineCase concave = new LineCase("S2", t -> ((-t / 3 + 1.25) * t - 1) * t, t -> (2.5 - t) * t - 1);
        addsASecant(new StrongWolfeConditions(0.4, 0.5), concave, 1, 1);
    }

    private void addsASecant(final StrongWolfeConditions conditions, final LineCase phi, final double first,
                             final double moved) {
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result =
            new HagerZhangLineSearch(conditions).search(line, phi.at(0), first, phi.maxStep());
        final double c = CubicInterpolation.secant(phi.at(0), phi.at(first));
        final double second = CubicInterpolation.secant(phi.at(moved), phi.at(c));
        assertEquals(List.of(first, c, second), line.steps());
        assertEquals(LineSearchStatus.WOLFE, result.status());
    }

    @Test
    void halvesAnIntervalWhoseEndIsTooHighButDescends() {
        // B2: at 3 the value is above the origin's and the slope negative; the minimum lies near 0.5
        final LineCase phi = new LineCase("hump", t -> t < 2 ? (t - 0.5) * (t - 0.5) : 7 - t,
                                          t -> t < 2 ? 2 * t - 1 : -1).from(3);
        final RecordingLine line = new RecordingLine(phi, phi.maxStep());
        final LineSearchResult result = createMethod().search(line, phi.at(0), 3, phi.maxStep());
        assertEquals(List.of(3.0, 1.5), line.steps().subList(0, 2));
        assertEquals(LineSearchStatus.WOLFE, result.status());
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
    void comesUpToAWall() {
        final LineCase phi = new LineCase("-t, wall at 1", t -> t < 1 ? -t : Double.NaN, t -> -1).from(3);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.DECREASE, result.status());
        assertTrue(result.point().step() > 1 - 2e-3 && result.point().step() < 1);
        assertTrue(result.trials() <= 20, () -> result.trials() + " trials");
    }

    @Test
    void looksForTheDecreaseThatTheLargestStepLost() {
        // a hollow of depth 200, and the next descent just begun at the largest step, a little below the origin:
        // within ε, steeper than σ allows, and without sufficient decrease
        final LineCase phi = new LineCase("far", t -> 1e10 + 100 * FastMath.cos(FastMath.PI * (t + 0.01)),
                                          t -> -100 * FastMath.PI * FastMath.sin(FastMath.PI * (t + 0.01)));
        final LinePoint origin = phi.at(0);
        for (final double first : new double[] {1e-3, 1.5, 2.02, 9}) {
            final LineSearchResult result = search(createMethod(), phi.from(first).upTo(2.02));
            assertEquals(LineSearchStatus.WOLFE, result.status(), () -> first + ": " + result);
            checkConditions(result.status(), origin, result.point());
        }
    }

    @Test
    void keepsTheDecreaseWhereTheLargestStepLostIt() {
        // a hollow at 0.1, and from 0.3 on a long descent above the origin, but within ε: halving must turn back there
        final LineCase phi = new LineCase("shelf", t -> 1e10 + (t < 0.3 ? 5 * (t - 0.1) * (t - 0.1) : 50 - 2 * t),
                                          t -> t < 0.3 ? 10 * (t - 0.1) : -2).from(1).upTo(1);
        final LineSearchResult result = search(createMethod(), phi);
        assertTrue(result.status() == LineSearchStatus.WOLFE || result.status() == LineSearchStatus.APPROXIMATE_WOLFE,
                   result::toString);
        assertTrue(result.point().step() < 0.3);
    }

    @Test
    void endsAtTheRoundingFloor() {
        final LineCase phi = new LineCase("floor", t -> t == 0 ? 1 : 1 + FastMath.ulp(1.0), t -> t == 0 ? -1 : 2);
        final LineSearchResult result = search(createMethod(), phi);
        assertEquals(LineSearchStatus.NO_DECREASE, result.status());
        assertTrue(result.trials() <= 9, () -> result.trials() + " trials");
    }

    @Test
    void keepsTheLimitOfTrials() {
        final LineCase phi = LineCase.published(2).from(1e3);
        for (int limit = 1; limit < 16; limit++) {
            assertEquals(limit, search(new HagerZhangLineSearch().withMaxTrials(limit), phi).trials());
        }
    }

    @Test
    void refusesSettingsOutOfRange() {
        final HagerZhangLineSearch method = new HagerZhangLineSearch();
        Messages.assertRefused("maxTrials", -1, () -> method.withMaxTrials(-1));
        Messages.assertRefused("approximateWolfeTolerance", -0.5, () -> method.withApproximateWolfeTolerance(-0.5));
        Messages.assertRefused("approximateWolfeTolerance", Double.NaN,
                               () -> method.withApproximateWolfeTolerance(Double.NaN));
        assertTrue(assertThrows(MathIllegalArgumentException.class, () -> new HagerZhangLineSearch(null))
                   .getMessage().contains("conditions"));
    }

    @Test
    void keepsItsSettings() {
        final HagerZhangLineSearch method = new HagerZhangLineSearch();
        assertEquals(new StrongWolfeConditions(0.1, 0.9), method.getConditions());
        assertEquals(50, method.getMaxTrials());
        assertEquals(1e-6, method.getApproximateWolfeTolerance());
        final HagerZhangLineSearch changed = new HagerZhangLineSearch(new StrongWolfeConditions(0.1, 0.2))
            .withMaxTrials(7).withApproximateWolfeTolerance(0.5);
        assertEquals(new StrongWolfeConditions(0.1, 0.2), changed.getConditions());
        assertEquals(7, changed.getMaxTrials());
        assertEquals(0.5, changed.getApproximateWolfeTolerance());
    }
}
