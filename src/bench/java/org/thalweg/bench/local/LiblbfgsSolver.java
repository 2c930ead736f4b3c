/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/** liblbfgs 1.10, the C code, with 10 pairs and otherwise its defaults; its stopping rules are off. */
public final class LiblbfgsSolver implements Solver {

    /** Size of {@code lbfgs_parameter_t} in bytes, the natural layout where a double takes 8. */
    private static final int PARAMETERS = 112;
    /** Place of the number of pairs in it. */
    private static final int PAIRS = 0;
    /** Place of the gradient's tolerance. */
    private static final int EPSILON = 8;
    /** Place of the number of steps over which the value's change is looked at. */
    private static final int PAST = 16;

    /** The library. */
    private final com.sun.jna.NativeLibrary library;

    /**
     * Looks the library up.
     * @throws UnsatisfiedLinkError if it is not there
     */
    public LiblbfgsSolver() {
        library = com.sun.jna.NativeLibrary.getInstance("lbfgs");
    }

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "liblbfgs";
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        final NativeBlock parameters = NativeBlock.integers(PARAMETERS / Integer.BYTES);
        library.getFunction("lbfgs_parameter_init").invoke(new Object[] {parameters});
        parameters.setInt(PAIRS, 10);
        parameters.setDouble(EPSILON, 0);
        parameters.setInt(PAST, 0);
        // aligned and padded as the library's vector instructions want it
        final com.sun.jna.Pointer x = library.getFunction("lbfgs_malloc").invokePointer(new Object[] {start.length});
        try {
            x.write(0, start, 0, start.length);
            library.getFunction("lbfgs").invokeInt(new Object[] {
                start.length, x, null, new Joint(objective), null, null, parameters
            });
        } finally {
            library.getFunction("lbfgs_free").invoke(new Object[] {x});
        }
    }

    /** The library's {@code lbfgs_evaluate_t}. */
    public interface Evaluate extends com.sun.jna.Callback {

        /**
         * Computes value and gradient.
         * @param instance not used
         * @param x the point
         * @param g where to put the gradient
         * @param n the number of variables
         * @param step not used
         * @return the value
         */
        double invoke(com.sun.jna.Pointer instance, com.sun.jna.Pointer x, com.sun.jna.Pointer g, int n, double step);
    }

    /**
     * Value and gradient together. An exception can't pass through C: after the end of the run NaN is answered, at
     * which the line search gives up.
     * @param objective what is counted
     */
    private record Joint(CountedObjective objective) implements Evaluate {

        /** {@inheritDoc} */
        @Override
        public double invoke(final com.sun.jna.Pointer instance, final com.sun.jna.Pointer x,
                             final com.sun.jna.Pointer g, final int n, final double step) {
            try {
                final double[] point = x.getDoubleArray(0, n);
                final double value = objective.value(point);
                g.write(0, objective.gradient(point), 0, n);
                return value;
            } catch (EndOfRun e) {
                return Double.NaN;
            }
        }
    }
}
