/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import java.io.PrintStream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * An observer that prints, as the origin's {@code verbose} 0, 1, 2: silent, milestones, every step.
 */
public final class ProgressPrinter implements RunObserver {

    /** Prints milestones. */
    public static final int SUMMARY = 1;
    /** Prints steps too. */
    public static final int DETAILED = 2;

    /** How much to print. */
    private final int verbosity;
    /** Where to. */
    private final PrintStream out;

    /**
     * Makes a printer.
     * @param verbosity 0 silent, 1 milestones, 2 every step
     * @param out where to print
     * @throws MathIllegalArgumentException if the verbosity is none of these, or {@code out} is null
     */
    public ProgressPrinter(final int verbosity, final PrintStream out) {
        if (verbosity < 0 || verbosity > DETAILED) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "verbosity", verbosity, 0, DETAILED);
        }
        if (out == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "out");
        }
        this.verbosity = verbosity;
        this.out = out;
    }

    /** {@inheritDoc} */
    @Override
    public boolean notice(final RunEvent event) {
        if (verbosity >= (event.isDetail() ? DETAILED : SUMMARY)) {
            out.println(event.summary());
        }
        return true;
    }
}
