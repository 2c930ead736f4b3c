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
import java.util.stream.Stream;

import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.thalweg.lbfgs.LBFGSOption;

/** The solvers by name. */
public final class Solvers {

    /** What stands for all but the variants of this library. */
    static final String USUAL = "usual";
    /** What stands for this library and its variants. */
    static final String ABLATION = "ablation";

    /** This library. */
    private static final String OWN = "thalweg";
    /** All solvers; those that need a native library say so when they are made. */
    private static final Map<String, Supplier<Solver>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(OWN, () -> new ThalwegSolver(OWN, LBFGSOption.defaults()));
        ALL.put("hipparchus-pr", () -> new HipparchusSolver("hipparchus-pr", Formula.POLAK_RIBIERE));
        ALL.put("hipparchus-fr", () -> new HipparchusSolver("hipparchus-fr", Formula.FLETCHER_REEVES));
        ALL.put("breeze", BreezeSolver::new);
        ALL.put("lbfgs4j", Lbfgs4jSolver::new);
        ALL.put("liblbfgs", LiblbfgsSolver::new);
        ALL.put("lbfgsb", LbfgsbSolver::new);
        ALL.put("mallet", MalletSolver::new);
        ALL.put("ddogleg", DdoglegSolver::new);
        ALL.put("commons-math-pr", () -> CommonsMathSolver.polakRibiere("commons-math-pr"));
        ALL.put("commons-math-fr", () -> CommonsMathSolver.fletcherReeves("commons-math-fr"));
        Variants.names().forEach(name -> ALL.put(name, () -> Variants.named(name)));
    }

    /** Not for construction. */
    private Solvers() {
    }

    /**
     * The place of a solver in tables and colours.
     * @param name its name
     * @return 0 for this library, the number of solvers for an unknown name
     */
    static int place(final String name) {
        final int place = List.copyOf(ALL.keySet()).indexOf(name);
        return place < 0 ? ALL.size() : place;
    }

    /**
     * Puts names in the place of those that stand for many.
     * @param name a name
     * @return the names
     */
    private static Stream<String> expanded(final String name) {
        return switch (name) {
            case USUAL -> ALL.keySet().stream().filter(solver -> !Variants.has(solver));
            case ABLATION -> Stream.concat(Stream.of(OWN), Variants.names().stream());
            default -> Stream.of(name);
        };
    }

    /**
     * Makes solvers.
     * @param names their names, {@value #USUAL} or {@value #ABLATION}
     * @param skipped told, in one line each, which solvers can't be run here and why
     * @return those that can be run, in the order of the names
     * @throws IllegalArgumentException if there is no solver of a name
     */
    public static List<Solver> named(final List<String> names, final Consumer<String> skipped) {
        final List<Solver> solvers = new ArrayList<>();
        for (final String name : names.stream().flatMap(Solvers::expanded).distinct().toList()) {
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
