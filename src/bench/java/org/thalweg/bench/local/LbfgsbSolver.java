/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/**
 * L-BFGS-B 3.0 (Zhu, Byrd, Lu and Nocedal, ACM TOMS 23 (1997); Morales and Nocedal, ACM TOMS 38 (2011)), the Fortran
 * code, by reverse communication: 10 pairs, no bounds, both tolerances 0.
 */
public final class LbfgsbSolver implements Solver {

    /** Pairs, m. */
    private static final int PAIRS = 10;
    /** Characters of a text. */
    private static final int TEXT = 60;
    /** Length of the integers kept. */
    private static final int ISAVE = 44;
    /** Length of the numbers kept. */
    private static final int DSAVE = 29;

    /** The only routine. */
    private final com.sun.jna.Function setulb;

    /**
     * Looks the library up.
     * @throws UnsatisfiedLinkError if it is not there
     */
    public LbfgsbSolver() {
        setulb = com.sun.jna.NativeLibrary.getInstance("lbfgsb").getFunction("setulb_");
    }

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "lbfgsb";
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        final int n = start.length;
        final NativeBlock x = NativeBlock.doubles(n, start);
        final NativeBlock f = NativeBlock.doubles(1);
        final NativeBlock g = NativeBlock.doubles(n);
        final NativeBlock zeros = NativeBlock.doubles(n);
        final NativeBlock zero = NativeBlock.doubles(1);
        final NativeBlock task = NativeBlock.text(TEXT, "START");
        // n, m, x, lower and upper bounds, their kinds (0: none), f, g, factr, pgtol, work, task, iprint, what is kept;
        // then Fortran's lengths of the two texts
        final Object[] call = {
            NativeBlock.integers(1, n), NativeBlock.integers(1, PAIRS), x, zeros, zeros, NativeBlock.integers(n), f, g,
            zero, zero, NativeBlock.doubles(2 * PAIRS * n + 5 * n + 11 * PAIRS * PAIRS + 8 * PAIRS),
            NativeBlock.integers(3 * n), task, NativeBlock.integers(1, -1), NativeBlock.text(TEXT, ""),
            NativeBlock.integers(4), NativeBlock.integers(ISAVE), NativeBlock.doubles(DSAVE), (long) TEXT, (long) TEXT
        };
        setulb.invoke(call);
        while (task.beginsWith("FG") || task.beginsWith("NEW_X")) {
            if (task.beginsWith("FG")) {
                final double[] point = x.getDoubleArray(0, n);
                f.setDouble(0, objective.value(point));
                g.write(0, objective.gradient(point), 0, n);
            }
            setulb.invoke(call);
        }
    }
}
