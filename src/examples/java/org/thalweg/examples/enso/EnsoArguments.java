/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;

/**
 * What the user asks for: first guesses of the two unknown periods, and the seed of the exploration.
 *
 * @param b4 one period in months, in (0, {@value #LONGEST}]
 * @param b7 the other period in months, in (0, {@value #LONGEST}]
 * @param seed of all random numbers
 */
public record EnsoArguments(double b4, double b7, long seed) {

    /** The longest period taken, in months: six times the data. */
    public static final double LONGEST = 1000;

    /** The seed if none is given, the library's default. */
    public static final long SEED = 1;

    /** How to call the example. */
    private static final String USAGE =
        "usage: EnsoExample [b4 b7 [seed]], periods in months above 0 and up to 1000, seed a whole number";

    /**
     * Reads a command line.
     * @param args nothing, which means the periods 30 and 12.5; two periods; or two periods and a seed
     * @return what is asked for
     * @throws MathIllegalArgumentException if there is another number of arguments, or one is no number or out of its
     * range; the message is one line that tells how to call the example
     */
    public static EnsoArguments parse(final String... args) {
        if (args.length == 0) {
            return new EnsoArguments(30, 12.5, SEED);
        }
        if (args.length != 2 && args.length != 3) {
            throw refused(USAGE, args.length + " arguments");
        }
        final long seed = args.length == 3 ? seed(USAGE, args[2]) : SEED;
        return new EnsoArguments(period(args[0]), period(args[1]), seed);
    }

    /**
     * The start point.
     * @return b₁ … b₉ with these periods and amplitudes 1
     */
    public double[] start() {
        return EnsoModel.start(b4, b7);
    }

    /**
     * Reads a period.
     * @param text the argument
     * @return months
     */
    private static double period(final String text) {
        final double months;
        try {
            months = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw refused(USAGE, text);
        }
        if (!(months > 0 && months <= LONGEST)) {
            throw refused(USAGE, text);
        }
        return months;
    }

    /**
     * Reads a seed.
     * @param usage how to call the program
     * @param args the arguments left, one
     * @return the seed
     * @throws MathIllegalArgumentException if there are more, or it is no whole number; the message is one line
     */
    static long seed(final String usage, final String... args) {
        if (args.length != 1) {
            throw refused(usage, args.length + " arguments");
        }
        try {
            return Long.parseLong(args[0]);
        } catch (NumberFormatException e) {
            throw refused(usage, args[0]);
        }
    }

    /**
     * Makes the refusal.
     * @param usage how to call the program
     * @param what what is wrong
     * @return the exception to throw
     */
    private static MathIllegalArgumentException refused(final String usage, final String what) {
        return new MathIllegalArgumentException(LocalizedCoreFormats.SIMPLE_MESSAGE, usage + ", not: " + what);
    }
}
