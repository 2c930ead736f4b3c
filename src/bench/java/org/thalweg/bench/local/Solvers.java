/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.thalweg.lbfgs.LBFGSOption;

/** The solvers by name. */
public final class Solvers {

    /** All solvers; those that need a native library say so when they are made. */
    private static final Map<String, Supplier<Solver>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("thalweg", () -> new ThalwegSolver("thalweg", LBFGSOption.defaults()));
        for (final int memory : new int[] {3, 5, 20, 50}) {
            final String name = "thalweg-m" + memory;
            ALL.put(name, () -> new ThalwegSolver(name, LBFGSOption.defaults().withMemory(memory)));
        }
        ALL.put("hipparchus-pr", () -> new HipparchusSolver("hipparchus-pr", Formula.POLAK_RIBIERE));
        ALL.put("hipparchus-fr", () -> new HipparchusSolver("hipparchus-fr", Formula.FLETCHER_REEVES));
        ALL.put("commons-math-pr", () -> CommonsMathSolver.polakRibiere("commons-math-pr"));
        ALL.put("commons-math-fr", () -> CommonsMathSolver.fletcherReeves("commons-math-fr"));
        ALL.put("ddogleg", DdoglegSolver::new);
        ALL.put("mallet", MalletSolver::new);
        ALL.put("breeze", BreezeSolver::new);
        ALL.put("lbfgs4j", Lbfgs4jSolver::new);
        ALL.put("liblbfgs", LiblbfgsSolver::new);
        ALL.put("lbfgsb", LbfgsbSolver::new);
    }

    /** Not for construction. */
    private Solvers() {
    }

    /**
     * The solvers run when none is named: all but the variants of this library.
     * @return their names
     */
    public static List<String> usual() {
        return ALL.keySet().stream().filter(name -> !name.startsWith("thalweg-")).toList();
    }

    /**
     * Makes solvers.
     * @param names their names
     * @param skipped told, in one line each, which solvers can't be run here and why
     * @return those that can be run, in the order of the names
     * @throws IllegalArgumentException if there is no solver of a name
     */
    public static List<Solver> named(final List<String> names, final Consumer<String> skipped) {
        final List<Solver> solvers = new ArrayList<>();
        for (final String name : names) {
            final Supplier<Solver> maker = ALL.get(name);
            if (maker == null) {
                throw new IllegalArgumentException("no solver is named " + name + ", but " + ALL.keySet() + " are");
            }
            try {
                solvers.add(maker.get());
            } catch (UnsatisfiedLinkError e) {
                skipped.accept(name + " is skipped, its native library was not found: see src/bench/native.sh");
            }
        }
        return solvers;
    }
}
