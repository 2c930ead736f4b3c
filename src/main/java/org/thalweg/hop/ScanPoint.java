/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * A value along a scanned line: the origin's {@code ScanPoint(t, loss)}.
 *
 * @param offset t, the multiple of the scan's direction
 * @param value f(x + t u); positive infinity where the objective is not defined
 */
public record ScanPoint(double offset, double value) {
}
