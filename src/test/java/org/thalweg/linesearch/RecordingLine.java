/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A line that keeps what it was asked, refuses what no search may ask, and throws on demand. */
final class RecordingLine implements LineFunction {

    private final LineCase phi;
    private final double maxStep;
    private final List<Double> valueSteps = new ArrayList<>();
    private final List<Double> slopeSteps = new ArrayList<>();
    private int callsLeft = Integer.MAX_VALUE;
    private RuntimeException failure;

    RecordingLine(final LineCase phi, final double maxStep) {
        this.phi = phi;
        this.maxStep = maxStep;
    }

    /** Makes the line throw once the calls are spent. */
    RecordingLine failAfter(final int calls, final RuntimeException exception) {
        callsLeft = calls;
        failure = exception;
        return this;
    }

    @Override
    public LinePoint at(final double step) {
        spend(step);
        assertFalse(slopeSteps.contains(step), () -> "slope asked twice at " + step);
        slopeSteps.add(step);
        return phi.at(step);
    }

    @Override
    public double valueAt(final double step) {
        spend(step);
        assertFalse(valueSteps.contains(step) || slopeSteps.contains(step), () -> "value asked twice at " + step);
        valueSteps.add(step);
        return phi.at(step).value();
    }

    private void spend(final double step) {
        assertTrue(step != 0, "asked at the origin");
        assertTrue(step <= maxStep, () -> "asked beyond the largest step, at " + step);
        assertTrue(Double.isFinite(step), () -> "asked at " + step);
        if (callsLeft == 0) {
            throw failure;
        }
        callsLeft--;
    }

    /** Every step asked, in the order of the questions, a value's slope not counted again. */
    List<Double> steps() {
        final List<Double> all = new ArrayList<>(valueSteps);
        slopeSteps.stream().filter(step -> !valueSteps.contains(step)).forEach(all::add);
        return all;
    }

    int calls() {
        return valueSteps.size() + slopeSteps.size();
    }

    int visits() {
        final Set<Double> distinct = new TreeSet<>(valueSteps);
        distinct.addAll(slopeSteps);
        assertEquals(steps().size(), distinct.size());
        return distinct.size();
    }
}
