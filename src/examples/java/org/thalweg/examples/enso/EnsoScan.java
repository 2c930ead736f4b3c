/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.thalweg.hop.Basin;
import org.thalweg.hop.ScanPoint;
import org.thalweg.landscape.ExplorationEvent;
import org.thalweg.landscape.ExplorationResult;

/**
 * A scanned line and what the hop from it led to.
 *
 * @param line the line: values at x + t u
 * @param result the cycle it belongs to
 * @param better whether the cycle found the best basin so far
 */
public record EnsoScan(ExplorationEvent.LineScanned line, ExplorationResult result, boolean better) {

    /** A variable belongs to a line's name from this part of the largest component on. */
    private static final double NAMED = 0.5;

    /**
     * How far the scan goes.
     * @return the largest |t|
     */
    double reach() {
        return line.points().stream().mapToDouble(point -> Math.abs(point.offset())).max().orElse(1);
    }

    /**
     * Where on the line the descent to the basin found began.
     * @return the point, if the basin was found here first
     */
    Optional<ScanPoint> descentStart() {
        final Basin found = result.bestBasin();
        if (found == null || !Arrays.equals(found.origin().direction(), line.direction())) {
            return Optional.empty();
        }
        return line.points().stream().filter(point -> point.offset() == found.origin().offset()).findFirst();
    }

    /**
     * Names the line, how far it was scanned, and what it led to.
     * @return a label
     */
    String label() {
        final Basin found = result.bestBasin();
        final String end = found == null ? "to no minimum" : String.format(Locale.ROOT, "to %.2f", found.value());
        return String.format(Locale.ROOT, "%s\nfrom %.2f %s", lineName(), line.base().value(), end);
    }

    /**
     * Names the line.
     * @return the variable with the distance scanned, or the variables that a mode moves most
     */
    private String lineName() {
        final double[] u = line.direction();
        final double largest = Arrays.stream(u).map(Math::abs).max().orElse(0);
        final StringBuilder names = new StringBuilder();
        int moving = 0;
        for (int i = 0; i < u.length; i++) {
            moving += u[i] == 0 ? 0 : 1;
            if (Math.abs(u[i]) >= NAMED * largest) {
                names.append(names.length() == 0 ? "" : " ").append(EnsoTable.name(i));
            }
        }
        return moving == 1 ? String.format(Locale.ROOT, "%s ± %.3g", names, reach() * largest) : "mode " + names;
    }
}
