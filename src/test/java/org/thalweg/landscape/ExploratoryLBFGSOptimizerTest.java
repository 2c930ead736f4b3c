/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.eigen.NullSpace;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.hessian.HessianProduct;
import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeKind;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hessian.NullSpaceAt;
import org.thalweg.hessian.Watched;
import org.thalweg.hop.Basin;
import org.thalweg.hop.HopVerdict;
import org.thalweg.hop.ScanOption;
import org.thalweg.lbfgs.LBFGSIteration;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.JointObjective;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.EnsoProblem;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.Rastrigin;
import org.thalweg.problems.SixHumpCamel;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/** Runs seen from outside: what was asked, what is told, what is found. */
class ExploratoryLBFGSOptimizerTest {

    private static final MullerBrown SURFACE = new MullerBrown();
    /** Published energies have six decimals. */
    private static final double PUBLISHED = 1e-6;

    static Stream<TestProblem> landscapes() {
        return Stream.of(MullerBrown.problem("surface", -0.05, 0.467),
                         new TestProblem("fit", new EnsoProblem(), EnsoModel.start(30, 12.5)),
                         new LennardJones(6).problem(6), SixHumpCamel.problem("camel", 1.5, 0.9));
    }

    private static ExplorationOptimum explore(final Watched watched, final double[] start, final int budget,
                                              final OptimizationData... more) {
        final OptimizationData[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = new MaxEval(budget);
        return new ExploratoryLBFGSOptimizer(null).optimize(watched.data(start, all));
    }

    private static ExplorationOptimum explore(final SmoothFunction function, final double[] start, final int budget,
                                              final OptimizationData... more) {
        return explore(Watched.of(function), start, budget, more);
    }

    private static ExplorationOption seed(final long seed) {
        return ExplorationOption.defaults().withSeed(seed);
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void visitsNoPointTwice(final TestProblem problem) {
        final Watched watched = Watched.of(problem.function());
        final ExplorationOptimum optimum = explore(watched, problem.start(), 2000);
        assertEquals(optimum.getCounts().evaluations(), watched.distinctPoints());
        assertEquals(watched.values(), watched.distinctValuePoints());
        assertEquals(watched.values(), optimum.getCounts().values());
        assertEquals(watched.gradients(), optimum.getCounts().gradients());
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void noBudgetMakesItWorseThanTheLocalOptimizer(final TestProblem problem) {
        for (int budget = 5; budget <= 305; budget += 20) {
            final LBFGSOptimum local = new LBFGSOptimizer(null).optimize(Watched.of(problem.function()).data(
                problem.start(), new MaxEval(budget), LBFGSOption.defaults().withBestAtLimit(true)));
            final double value = explore(problem.function(), problem.start(), budget).getValue();
            // a converged descent's end may lie above its lowest visit by rounding errors
            assertTrue(value <= local.getValue() + 100 * Math.ulp(local.getValue()),
                       value + " instead of " + local.getValue() + " with " + budget);
        }
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void withoutCyclesItIsTheLocalOptimizer(final TestProblem problem) {
        final LBFGSOptimum local = new LBFGSOptimizer(null).optimize(
            Watched.of(problem.function()).data(problem.start(), new MaxEval(3000)));
        final ExplorationOptimum optimum = explore(problem.function(), problem.start(), 3000,
                                                   ExplorationOption.defaults().withMaxCycles(0));
        assertSame(StopReason.MAX_CYCLES, optimum.getStopReason());
        assertArrayEquals(local.getPoint(), optimum.getPoint());
        assertEquals(local.getCounts(), optimum.getCounts());
        assertEquals(1, optimum.getBasins().size());
        assertEquals(optimum.getModes().size(), optimum.getModeSet().count(ModeKind.UNSURE));
        assertEquals(optimum.getModes().size(), optimum.getParameterGroups().size());
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void aJointObjectiveGivesTheSameRun(final TestProblem problem) {
        final Watched watched = Watched.of(problem.function());
        final JointObjective joint = (x, gradient) -> {
            System.arraycopy(watched.gradient(x), 0, gradient, 0, gradient.length);
            return watched.value(x);
        };
        final ExplorationOptimum together = new ExploratoryLBFGSOptimizer(null).optimize(
            joint, GoalType.MINIMIZE, new InitialGuess(problem.start()), new MaxEval(1000));
        final ExplorationOptimum apart = explore(problem.function(), problem.start(), 1000);
        assertArrayEquals(apart.getPoint(), together.getPoint());
        assertEquals(apart.getExplorationHistory(), together.getExplorationHistory());
        assertEquals(apart.getCounts().evaluations(), together.getCounts().evaluations());
        assertEquals(watched.values(), together.getCounts().evaluations());
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void maximizingTellsTheCallersSign(final TestProblem problem) {
        final List<Double> low = new ArrayList<>();
        final List<Double> high = new ArrayList<>();
        final ExplorationOptimum minimum =
            explore(problem.function(), problem.start(), 1000, values(low));
        final ExplorationOptimum maximum =
            explore(Watched.negated(problem.function()), problem.start(), 1000, values(high));
        assertArrayEquals(minimum.getPoint(), maximum.getPoint());
        final double[] gradient = maximum.getGradient();
        for (int i = 0; i < gradient.length; i++) {
            assertEquals(-minimum.getGradient()[i], gradient[i], 0.0);
        }
        // events of steps and scans, basins of the history
        assertEquals(low.size(), high.size());
        for (int k = 0; k < low.size(); k++) {
            assertEquals(-low.get(k), high.get(k), 0.0);
        }
        for (int k = 0; k < minimum.getExplorationHistory().size(); k++) {
            final Basin one = minimum.getExplorationHistory().get(k).bestBasin();
            final Basin other = maximum.getExplorationHistory().get(k).bestBasin();
            assertEquals(one == null, other == null);
            if (one != null) {
                assertEquals(-one.value(), other.value(), 0.0);
                // improvement and curvatures stay in minimizing sign
                assertEquals(one.origin(), other.origin());
            }
            assertArrayEquals(minimum.getExplorationHistory().get(k).eigenvalues(),
                              maximum.getExplorationHistory().get(k).eigenvalues());
        }
        assertEquals(minimum.getModes(), maximum.getModes());
    }

    /** Keeps the values of steps and scans. */
    private static RunObserver values(final List<Double> told) {
        return event -> {
            if (event instanceof LBFGSIteration step) {
                told.add(step.value());
            } else if (event instanceof ExplorationEvent.LineScanned scan) {
                scan.points().forEach(point -> told.add(point.value()));
                told.add(scan.base().value());
            } else if (event instanceof ExplorationEvent.MinimumReached first) {
                told.add(first.basin().value());
            }
            return true;
        };
    }

    @Test
    void aSpentIterationBudgetIsANormalEnd() {
        for (final int limit : new int[] {1, 2, 20, 100}) {
            final ExplorationOptimum optimum =
                explore(SURFACE, new double[] {-0.05, 0.467}, 5000, new MaxIter(limit));
            assertSame(StopReason.MAX_ITERATIONS, optimum.getStopReason());
            assertEquals(limit, optimum.getIterations());
            assertFalse(optimum.getStopReason().isConverged());
        }
    }

    @Test
    void onlyABudgetOfNothingThrows() {
        final Watched watched = Watched.of(SURFACE);
        // MaxEval itself refuses 0; without it the limit is 0
        final MathIllegalStateException thrown =
            assertThrows(MathIllegalStateException.class,
                         () -> new ExploratoryLBFGSOptimizer(null).optimize(watched.data(new double[2])));
        assertEquals(LocalizedCoreFormats.MAX_COUNT_EXCEEDED, thrown.getSpecifier());
        assertEquals(0, watched.distinctPoints());
        assertEquals(1, explore(watched, new double[2], 1).getCounts().evaluations());
    }

    @Test
    void fromTheHighestMinimumOfASurfaceTheLowestIsFound() {
        final double[] highest = MullerBrown.minima().get(2).point();
        for (long seed = 1; seed <= 10; seed++) {
            final ExplorationOptimum optimum = explore(SURFACE, highest, 1000, seed(seed));
            assertEquals(MullerBrown.minima().get(0).value(), optimum.getValue(), 1e-8, "seed " + seed);
        }
    }

    /** (x² - 1)² + 3 y²: on the ridge x = 0 no gradient shows the way. */
    @Test
    void aSaddleIsLeftOnItsNegativeMode() {
        final SmoothFunction ridge = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return Math.pow(x[0] * x[0] - 1, 2) + 3 * x[1] * x[1];
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {4 * x[0] * (x[0] * x[0] - 1), 6 * x[1]};
            }
        };
        final List<ModeKind> first = new ArrayList<>();
        final RunObserver observer = event -> {
            if (first.isEmpty() && event instanceof ExplorationEvent.ModesMeasured measured) {
                measured.modes().modes().forEach(mode -> first.add(mode.kind()));
            }
            return true;
        };
        final ExplorationOptimum optimum = explore(ridge, new double[2], 1500, observer);
        assertEquals(List.of(ModeKind.NEGATIVE, ModeKind.STIFF), first);
        assertEquals("NegativeCurvatureHop", optimum.getExplorationHistory().get(0).strategy());
        assertEquals(0, optimum.getValue(), 1e-12);
        assertEquals(0, optimum.getModeSet().count(ModeKind.NEGATIVE));
    }

    /** Both saddles are refined until the gradient is rounding errors, which show some way down. */
    @Test
    void theLowestMinimumIsFoundFromASaddle() {
        for (int k = 0; k < 2; k++) {
            final ExplorationOptimum optimum = explore(SURFACE, MullerBrown.saddles().get(k).point(), 1500);
            assertEquals(MullerBrown.minima().get(0).value(), optimum.getValue(), 1e-8);
        }
    }

    @Test
    void latticesAreSolvedFromEverySeed() {
        final TestProblem lattice = Rastrigin.problem(10);
        final RunObserver enough =
            event -> event.meter().getBest() == null || event.meter().getBest().getValue() > 1e-10;
        for (long seed = 1; seed <= 10; seed++) {
            assertEquals(0, explore(lattice.function(), lattice.start(), 20000, seed(seed), enough).getValue(), 1e-10,
                         "seed " + seed);
        }
    }

    @Test
    void clustersAreSolvedFromMostSeeds() {
        final LennardJones atoms = new LennardJones(13);
        int solved = 0;
        for (long seed = 1; seed <= 10; seed++) {
            final RunObserver enough = event -> event.meter().getBest() == null ||
                event.meter().getBest().getValue() > atoms.globalMinimum() + PUBLISHED;
            final ExplorationOptimum optimum = explore(atoms, atoms.randomStart(14), 8000, seed(seed), enough);
            assertTrue(optimum.getValue() > atoms.globalMinimum() - PUBLISHED);
            solved += optimum.getValue() <= atoms.globalMinimum() + PUBLISHED ? 1 : 0;
        }
        assertTrue(solved >= 6, solved + " of 10 seeds");
    }

    @Test
    void aProductGivenIsUsedInPlaceOfDifferences() {
        final Quadratics quadratic = new Quadratics(6, 1, 2, 30, 400);
        final HessianProduct exact = (point, meter) -> new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return 4;
            }

            @Override
            public int getColumnDimension() {
                return 4;
            }

            @Override
            public RealVector operate(final RealVector x) {
                meter.countProduct();
                return quadratic.hessian().operate(x);
            }
        };
        final ExplorationOptimum optimum =
            explore(quadratic, new double[4], 3000, exact, ExplorationOption.defaults().withMaxCycles(5));
        assertEquals(new EvaluationCounts(0, 0, 0, 4), optimum.getCounts(Purpose.HESSIAN));
        for (int j = 0; j < 4; j++) {
            assertEquals(quadratic.spectrum()[j], optimum.getModes().get(j).eigenvalue(), 1e-10);
        }
        final ExplorationOptimum differenced =
            explore(quadratic, new double[4], 3000, ExplorationOption.defaults().withMaxCycles(5));
        assertTrue(differenced.getCounts(Purpose.HESSIAN).evaluations() > 8);
    }

    @Test
    void rigidMotionsAreFlatAtAClustersMinimumUnlessTheyAreGiven() {
        final LennardJones atoms = new LennardJones(13);
        final double[] start = atoms.randomStart(14);
        final ExplorationOption short1 = ExplorationOption.defaults().withMaxCycles(1);
        final ExplorationOptimum free = explore(atoms, start, 3000, short1);
        assertEquals(6, free.getModeSet().count(ModeKind.FLAT));
        final ExplorationOptimum held =
            explore(atoms, start, 3000, short1,
                    ModeOption.defaults().withNullSpace(x -> NullSpace.rigidMotions(x, 3)));
        assertEquals(0, held.getModeSet().count(ModeKind.FLAT));
        assertEquals(10, held.getModes().size());
        for (final Mode mode : held.getModes()) {
            assertEquals(39, mode.direction().length);
        }
        assertEquals(held.getModes().size(), held.getParameterGroups().size());
    }

    /** Whole Hessians and Krylov spaces alike; of a motion less than a thousandth is anything else. */
    @Test
    void rigidMotionsThatAreGivenAreNeverScanned() {
        final LennardJones atoms = new LennardJones(13);
        for (final int denseLimit : new int[] {300, 0}) {
            final List<ExplorationEvent.LineScanned> scans = new ArrayList<>();
            final RunObserver observer = event -> {
                if (event instanceof ExplorationEvent.LineScanned scan) {
                    scans.add(scan);
                }
                return true;
            };
            explore(atoms, atoms.randomStart(14), 8000, observer, ModeOption.defaults().withDenseLimit(denseLimit)
                .withNullSpace(NullSpaceAt.rigidMotions(3)));
            assertTrue(scans.stream().anyMatch(scan -> "ModeScan".equals(scan.strategy())), "" + scans.size());
            for (final ExplorationEvent.LineScanned scan : scans) {
                final double[] rest = scan.direction().clone();
                double length = 0;
                for (final double component : rest) {
                    length += component * component;
                }
                double moved = 0;
                for (final double[] motion : NullSpace.rigidMotions(scan.base().point(), 3).basis()) {
                    double share = 0;
                    for (int i = 0; i < rest.length; i++) {
                        share += motion[i] * rest[i];
                    }
                    moved += share * share;
                }
                assertTrue(moved < 0.999 * length, scan.strategy() + ": " + moved / length);
            }
        }
    }

    @Test
    void eachCycleIsToldInItsOrder() {
        final List<OptimizerPhase> phases = new ArrayList<>();
        final List<String> milestones = new ArrayList<>();
        final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
        final RunObserver observer = event -> {
            if (phases.isEmpty() || phases.get(phases.size() - 1) != event.phase()) {
                phases.add(event.phase());
            }
            if (!(event instanceof LBFGSIteration)) {
                milestones.add(event.getClass().getSimpleName());
                assertFalse(event.summary().isBlank() || event.summary().contains("\n"));
            }
            return true;
        };
        final ExplorationOptimum optimum = optimizer.optimize(Watched.of(SURFACE).data(
            new double[] {-0.05, 0.467}, new MaxEval(2000), ExplorationOption.defaults().withMaxCycles(12), observer));
        assertEquals(OptimizerPhase.OPTIMIZING, phases.get(0));
        assertEquals(OptimizerPhase.CONVERGED, phases.get(1));
        assertEquals(EnumSet.allOf(OptimizerPhase.class), EnumSet.copyOf(phases));
        for (int k = 2; k < phases.size(); k++) {
            // a descent that had been left may be finished last
            final boolean last = k == phases.size() - 1 && phases.get(k) == OptimizerPhase.OPTIMIZING;
            assertTrue(last || phases.get(k) != OptimizerPhase.OPTIMIZING, phases.toString());
        }
        assertEquals(List.of("MinimumReached", "ModesMeasured"), milestones.subList(0, 2));
        assertEquals(12, milestones.stream().filter("CycleEnded"::equals).count());
        assertEquals(1, milestones.stream().filter("MinimumReached"::equals).count());
        assertEquals("CycleEnded", milestones.get(milestones.size() - 1));
        assertEquals(12, optimum.getExplorationHistory().size());
        assertSame(OptimizerPhase.CONVERGED, optimizer.getPhase());
    }

    @Test
    void thePhaseIsTheEventsWhileItIsTold() {
        final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
        final RunObserver observer = event -> {
            if (event instanceof LBFGSIteration || event instanceof ExplorationEvent.MinimumReached) {
                assertSame(event.phase(), optimizer.getPhase());
            }
            return true;
        };
        optimizer.optimize(Watched.of(SURFACE).data(new double[] {-0.05, 0.467}, new MaxEval(600), observer));
    }

    @Test
    void anObserverMayStopAtAnyEvent() {
        final int[] total = {0};
        explore(SURFACE, new double[] {-0.05, 0.467}, 600, (RunObserver) event -> ++total[0] > 0);
        for (int limit = 1; limit < total[0]; limit += 3) {
            final int[] told = {0};
            final int last = limit;
            final Watched watched = Watched.of(SURFACE);
            final ExplorationOptimum optimum =
                explore(watched, new double[] {-0.05, 0.467}, 600, (RunObserver) event -> ++told[0] < last);
            assertEquals(last, told[0]);
            assertSame(StopReason.OBSERVER, optimum.getStopReason());
            assertEquals(watched.lowest(), optimum.getValue(), 100 * Math.ulp(watched.lowest()));
        }
    }

    @Test
    void endsWhenPatienceOrCyclesAreSpent() {
        final double[] start = {-0.05, 0.467};
        for (int cycles = 1; cycles <= 20; cycles += 6) {
            final ExplorationOptimum optimum =
                explore(SURFACE, start, 100000, ExplorationOption.defaults().withMaxCycles(cycles));
            assertSame(StopReason.MAX_CYCLES, optimum.getStopReason());
            assertEquals(cycles, optimum.getExplorationHistory().size());
        }
        final ExplorationOptimum optimum =
            explore(SURFACE, start, 100000, ExplorationOption.defaults().withPatience(25));
        assertSame(StopReason.NO_BETTER_BASIN, optimum.getStopReason());
        assertTrue(optimum.getStopReason().isConverged());
        final List<ExplorationResult> history = optimum.getExplorationHistory();
        final double best = optimum.getBasins().get(0).value();
        for (final ExplorationResult late : history.subList(history.size() - 25, history.size())) {
            assertTrue(late.verdict() != HopVerdict.NEW || late.bestBasin().value() > best);
        }
    }

    @Test
    void theHistoryAddsUp() {
        final TestProblem fit = landscapes().toList().get(1);
        final ExplorationOptimum optimum = explore(fit.function(), fit.start(), 3000);
        int basins = 1;
        for (final ExplorationResult result : optimum.getExplorationHistory()) {
            basins += result.basinsFound();
            assertEquals(result.bestBasin() == null,
                         result.verdict() == HopVerdict.NOTHING || result.verdict() == HopVerdict.ABORTED);
            assertFalse(result.hopped() && result.bestBasin() == null);
            assertFalse(result.verdict() == HopVerdict.SAME && result.hopped());
            assertTrue(result.negativeModes() + result.degenerateModes() <= result.modesFound());
            for (int j = 1; j < result.eigenvalues().length; j++) {
                assertTrue(result.eigenvalues()[j - 1] <= result.eigenvalues()[j]);
            }
        }
        assertEquals(basins, optimum.getBasins().size());
        for (final Basin basin : optimum.getBasins()) {
            final double[] gradient = fit.gradient(basin.point());
            double largest = 0;
            for (final double component : gradient) {
                largest = Math.max(largest, Math.abs(component));
            }
            assertEquals(largest, basin.gradientNorm(), 0.0);
        }
        assertThrows(UnsupportedOperationException.class, () -> optimum.getBasins().clear());
        assertThrows(UnsupportedOperationException.class, () -> optimum.getExplorationHistory().clear());
    }

    /** The origin hops from a saddle or a flat valley only, and ends at the first cycle without a hop. */
    @Test
    void theOriginsPresetLeavesASaddleAndStops() {
        final ExplorationOptimum optimum =
            explore(new SixHumpCamel(), new double[2], 3000, ExplorationOption.originDefaults(),
                    ScanOption.originDefaults(), ModeOption.originDefaults(), LBFGSOption.originDefaults());
        assertTrue(optimum.getValue() < -0.2);
        final List<ExplorationResult> history = optimum.getExplorationHistory();
        assertTrue(history.size() <= 5);
        for (int k = 0; k < history.size(); k++) {
            assertEquals("UnrelaxedModeScan", history.get(k).strategy());
            assertTrue(history.get(k).hopped() || k == history.size() - 1);
        }
        assertTrue(history.get(0).hopped());
        assertEquals(1, history.get(0).negativeModes());
    }
}
