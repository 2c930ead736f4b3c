/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import org.hipparchus.exception.MathIllegalArgumentException;

/** Refuses settings outside their range, NaN among them, by name and value. */
public final class Settings {

    /** No instances. */
    private Settings() {
    }

    /**
     * Refuses null.
     * @param name the setting's name
     * @param setting its value
     * @param <T> its type
     * @return the setting
     * @throws MathIllegalArgumentException if it is null
     */
    public static <T> T notNull(final String name, final T setting) {
        if (setting == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, name);
        }
        return setting;
    }

    /**
     * Refuses what is too small.
     * @param name the setting's name
     * @param setting its value
     * @param least its least value
     * @throws MathIllegalArgumentException if it is below, or NaN
     */
    public static void atLeast(final String name, final double setting, final double least) {
        if (!(setting >= least)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, name, setting, least);
        }
    }

    /**
     * Refuses what is too small.
     * @param name the setting's name
     * @param setting its value
     * @param least its least value
     * @throws MathIllegalArgumentException if it is below
     */
    public static void atLeast(final String name, final int setting, final int least) {
        if (setting < least) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, name, setting, least);
        }
    }

    /**
     * Refuses what is not above a bound.
     * @param name the setting's name
     * @param setting its value
     * @param bound the bound
     * @throws MathIllegalArgumentException if it is not above, or NaN
     */
    public static void above(final String name, final double setting, final double bound) {
        if (!(setting > bound)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, name, setting, bound);
        }
    }

    /**
     * Refuses what is outside a range.
     * @param name the setting's name
     * @param setting its value
     * @param least its least value
     * @param most its largest value
     * @throws MathIllegalArgumentException if it is outside, or NaN
     */
    public static void within(final String name, final double setting, final double least, final double most) {
        if (!(setting >= least && setting <= most)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE, name, setting,
                                                   least, most);
        }
    }
}
