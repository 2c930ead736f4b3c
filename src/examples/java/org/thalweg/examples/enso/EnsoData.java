/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;

/**
 * yₜ, t = 1 … 168: the monthly averaged difference of atmospheric pressure between Easter Island and Darwin.
 *
 * <p>Source: NIST Statistical Reference Datasets, nonlinear regression, ENSO; D. Kahaner, C. Moler, S. Nash, Numerical
 * Methods and Software, 1989, pp. 441-445. A U.S. government work, public domain. Immutable.
 */
public final class EnsoData {

    /** The number of months. */
    public static final int MONTHS = 168;

    /** The data beside this class. */
    private static final String RESOURCE = "ENSO.dat";

    /** The pressure differences, month 1 first. */
    private final double[] pressure;

    /**
     * Takes over the values.
     * @param pressure the 168 values, not copied
     */
    private EnsoData(final double[] pressure) {
        this.pressure = pressure;
    }

    /**
     * Reads the values that come with this class.
     * @return the data
     * @throws MathIllegalStateException if the resource is missing or holds another number of values than 168
     * @throws UncheckedIOException if it can't be read
     */
    public static EnsoData load() {
        final double[] values = new double[MONTHS];
        int count = 0;
        try (InputStream stream = EnsoData.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new MathIllegalStateException(LocalizedCoreFormats.SIMPLE_MESSAGE, "no resource " + RESOURCE);
            }
            final BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    if (count < MONTHS) {
                        values[count] = Double.parseDouble(line.trim());
                    }
                    count++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count != MONTHS) {
            throw new MathIllegalStateException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, count, MONTHS);
        }
        return new EnsoData(values);
    }

    /**
     * Returns one value.
     * @param month the month t, 1 to 168
     * @return yₜ
     */
    public double pressure(final int month) {
        return pressure[month - 1];
    }

    /**
     * Returns all values.
     * @return a fresh copy, month 1 first
     */
    public double[] pressures() {
        return pressure.clone();
    }
}
