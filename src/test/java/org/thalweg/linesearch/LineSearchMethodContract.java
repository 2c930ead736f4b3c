/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every search on every line. */
abstract class LineSearchMethodContract {

    protected abstract LineSearchMethod createMethod();

    /** Re-checks from φ that a point deserves the status which the search gave it. */
    protected abstract void checkConditions(LineSearchStatus status, LinePoint origin, LinePoint point);

    /** The most trials one search may make. */
    protected abstract int maxTrials();

    protected static LineSearchResult search(final LineSearchMethod method, final LineCase phi) {
        return method.search(new RecordingLine(phi, phi.maxStep()), phi.at(0), phi.firstStep(), phi.maxStep());
    }

    @TestFactory
    Stream<DynamicTest> keepsItsWord() {
        return LineCase.all().stream().map(phi -> dynamicTest(phi.toString(), () -> {
            final RecordingLine line = new RecordingLine(phi, phi.maxStep());
            final LinePoint origin = phi.at(0);
            final LineSearchResult result = createMethod().search(line, origin, phi.firstStep(), phi.maxStep());

            assertEquals(line.visits(), result.trials());
            assertTrue(result.trials() <= maxTrials(), () -> result.trials() + " trials");
            if (result.status() == LineSearchStatus.NO_DECREASE) {
                assertSame(origin, result.point());
                return;
            }
            assertTrue(line.steps().contains(result.point().step()));
            assertEquals(phi.at(result.point().step()), result.point());
            if (result.status() == LineSearchStatus.DECREASE) {
                assertTrue(result.point().value() < origin.value());
            }
            checkConditions(result.status(), origin, result.point());
        }));
    }

    @TestFactory
    Stream<DynamicTest> passesWhatTheLineThrows() {
        return LineCase.all().stream().map(phi -> dynamicTest(phi.toString(), () -> {
            final RecordingLine whole = new RecordingLine(phi, phi.maxStep());
            createMethod().search(whole, phi.at(0), phi.firstStep(), phi.maxStep());
            for (int calls = 0; calls < whole.calls(); calls++) {
                final RuntimeException spent =
                    new MathIllegalStateException(LocalizedCoreFormats.MAX_COUNT_EXCEEDED, calls);
                final RecordingLine line = new RecordingLine(phi, phi.maxStep()).failAfter(calls, spent);
                assertSame(spent, assertThrows(RuntimeException.class, () ->
                    createMethod().search(line, phi.at(0), phi.firstStep(), phi.maxStep())));
                assertEquals(calls, line.calls());
            }
        }));
    }

    @Test
    void acceptsAStepOnEveryWellBehavedLine() {
        for (final double first : new double[] {1e-6, 1e-2, 1, 1.9, 100}) {
            for (final LineCase phi : new LineCase[] {LineCase.quartic(), LineCase.quadratic(), LineCase.barrier(),
                                                      LineCase.cliff()}) {
                final LineSearchResult result = search(createMethod(), phi.from(first));
                assertTrue(result.status().isAccepted(), phi::toString);
                assertTrue(result.point().value() < phi.at(0).value(), phi::toString);
            }
        }
    }

    @Test
    void findsNothingWhereEveryStepIsAWall() {
        final LineCase walls = new LineCase("walls", t -> t == 0 ? 1 : Double.NaN, t -> -1);
        final LineSearchResult result = search(createMethod(), walls);
        assertEquals(LineSearchStatus.NO_DECREASE, result.status());
        assertFalse(result.status().isAccepted());
        assertEquals(walls.at(0), result.point());
        assertTrue(result.trials() <= maxTrials());
    }

    @Test
    void findsNothingWhereTheSlopeLies() {
        final LineCase liar = new LineCase("1 + |t|, slope -1", t -> 1 + Math.abs(t), t -> t == 0 ? -1 : 1);
        final LineSearchResult result = search(createMethod(), liar.from(1e-3));
        assertEquals(LineSearchStatus.NO_DECREASE, result.status());
        assertEquals(0, result.point().step());
    }

    @Test
    void repeatsItself() {
        final LineSearchMethod method = createMethod();
        for (final LineCase phi : LineCase.all()) {
            assertEquals(search(method, phi), search(method, phi), phi::toString);
        }
    }

    @Test
    void refusesAnOriginThatDoesNotDescend() {
        for (final double slope : new double[] {0, 2.5, Double.NaN, Double.NEGATIVE_INFINITY}) {
            refuses(new LinePoint(0, 1, slope), 1, 1, "slope", slope);
        }
    }

    @Test
    void refusesAnOriginThatIsNone() {
        refuses(new LinePoint(0.5, 1, -1), 1, 1, "step", 0.5);
        refuses(new LinePoint(0, Double.NaN, -1), 1, 1, "value", Double.NaN);
        refuses(new LinePoint(0, Double.POSITIVE_INFINITY, -1), 1, 1, "value", Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesStepsThatLeadNowhere() {
        for (final double step : new double[] {0, -2.5, Double.NaN}) {
            refuses(new LinePoint(0, 1, -1), step, 1, "firstStep", step);
            refuses(new LinePoint(0, 1, -1), 1, step, "maxStep", step);
        }
        refuses(new LinePoint(0, 1, -1), Double.POSITIVE_INFINITY, 1, "firstStep", Double.POSITIVE_INFINITY);
    }

    private void refuses(final LinePoint origin, final double firstStep, final double maxStep, final String name,
                         final double value) {
        final LineCase phi = LineCase.quadratic();
        final RecordingLine line = new RecordingLine(phi, 1);
        final MathIllegalArgumentException refusal = assertThrows(MathIllegalArgumentException.class, () ->
            createMethod().search(line, origin, firstStep, maxStep));
        assertTrue(refusal.getMessage().contains(name), refusal::getMessage);
        assertTrue(refusal.getMessage().contains(Messages.number(value)), refusal::getMessage);
        assertEquals(0, line.calls());
    }
}
