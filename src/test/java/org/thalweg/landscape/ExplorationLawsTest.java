/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.hessian.ModeKind;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hop.Basin;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopProposals;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.ScanOption;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.JointObjective;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.Himmelblau;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/** What an exploration promises, whatever the landscape. */
class ExplorationLawsTest {

    static List<TestProblem> landscapes() {
        return List.of(TestProblems.named("muller-brown-2"), TestProblems.named("enso-nist-1")
                           .from("enso far", EnsoModel.start(30, 12.5)), new LennardJones(6).problem(3));
    }

    private static ExplorationOptimum explore(final TestProblem problem, final int budget,
                                              final OptimizationData... more) {
        return new ExploratoryLBFGSOptimizer(null).optimize(data(problem, budget, more));
    }

    private static OptimizationData[] data(final TestProblem problem, final int budget,
                                           final OptimizationData... more) {
        final List<OptimizationData> all = new ArrayList<>(
            List.of(new MaxEval(budget), GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(),
                    new InitialGuess(problem.start())));
        all.addAll(List.of(more));
        return all.toArray(new OptimizationData[0]);
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void sameSeedGivesTheSameBits(final TestProblem problem) {
        final ExploratoryLBFGSOptimizer one = new ExploratoryLBFGSOptimizer(null);
        final ExplorationOptimum first = one.optimize(data(problem, 1500));
        final ExplorationOptimum again = one.optimize();
        final ExplorationOptimum other = explore(problem, 1500);
        for (final ExplorationOptimum second : List.of(again, other)) {
            assertArrayEquals(first.getPoint(), second.getPoint());
            assertEquals(first.getValue(), second.getValue());
            assertEquals(first.getCounts(), second.getCounts());
            assertEquals(first.getExplorationHistory(), second.getExplorationHistory());
            assertEquals(first.getBasins(), second.getBasins());
            assertEquals(first.getModes(), second.getModes());
        }
        assertNotEquals(first.getExplorationHistory(),
                        explore(problem, 1500, ExplorationOption.defaults().withSeed(2)).getExplorationHistory());
    }

    /** From outside: visits are distinct points asked; the best is the lowest value told. */
    @ParameterizedTest
    @MethodSource("landscapes")
    void everyBudgetIsKeptAndTheBestPointReturned(final TestProblem problem) {
        for (int budget = 1; budget <= 300; budget++) {
            final double[] lowest = {Double.POSITIVE_INFINITY};
            final int[] values = {0};
            final Set<String> visited = new HashSet<>();
            final ObjectiveFunction f = new ObjectiveFunction(x -> {
                visited.add(java.util.Arrays.toString(x));
                values[0]++;
                final double value = problem.value(x);
                lowest[0] = Math.min(lowest[0], value);
                return value;
            });
            final ObjectiveFunctionGradient g = new ObjectiveFunctionGradient(x -> {
                visited.add(java.util.Arrays.toString(x));
                return problem.gradient(x);
            });
            final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
            final ExplorationOptimum optimum = optimizer.optimize(new MaxEval(budget), GoalType.MINIMIZE, f, g,
                                                                  new InitialGuess(problem.start()));
            assertTrue(visited.size() <= budget, budget + " allowed, visited " + visited.size());
            assertTrue(optimizer.getEvaluations() <= budget);
            assertEquals(optimizer.getEvaluations(), optimum.getCounts().evaluations());
            assertEquals(values[0], optimum.getCounts().values());
            // the end of a converged descent may be returned where rounding errors alone tell it from the lowest
            final double rounding = 100 * Math.ulp(lowest[0]);
            assertEquals(lowest[0], optimum.getValue(), rounding, "budget " + budget);
            assertEquals(lowest[0], optimizer.getBest().getValue(), 0.0);
        }
    }

    @Test
    void noBudgetAtAllIsRefusedAsByThePeer() {
        final TestProblem problem = landscapes().get(0);
        assertThrows(MathIllegalStateException.class, () -> new ExploratoryLBFGSOptimizer(null).optimize(
            GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(), new InitialGuess(problem.start())));
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void maximizingIsMinimizingTheNegative(final TestProblem problem) {
        final ExplorationOptimum low = explore(problem, 1000);
        final ExplorationOptimum high = new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(1000), GoalType.MAXIMIZE, new ObjectiveFunction(x -> -problem.value(x)),
            new ObjectiveFunctionGradient(x -> {
                final double[] gradient = problem.gradient(x);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] = -gradient[i];
                }
                return gradient;
            }), new InitialGuess(problem.start()));
        assertArrayEquals(low.getPoint(), high.getPoint());
        assertEquals(low.getValue(), -high.getValue());
        assertEquals(low.getBasins().size(), high.getBasins().size());
        for (int i = 0; i < low.getBasins().size(); i++) {
            assertEquals(low.getBasins().get(i).value(), -high.getBasins().get(i).value());
        }
    }

    /** The grid of starts prints how often it succeeds; these are some that a local optimizer gets wrong. */
    @Test
    void ensoIsFittedFromPeriodsThatLocalOptimizersGetWrong() {
        final EnsoModel model = new EnsoModel(EnsoData.load());
        for (final double[] periods : new double[][] {{30, 12.5}, {17, 30}, {44, 60}, {90, 60}, {12.5, 90}, {6, 60}}) {
            final ExplorationOptimum optimum = new ExploratoryLBFGSOptimizer(null).optimize(
                new MaxEval(3000), GoalType.MINIMIZE, new ObjectiveFunction(model::value),
                new ObjectiveFunctionGradient(model::gradient),
                new InitialGuess(EnsoModel.start(periods[0], periods[1])));
            // certified to 11 digits; a gradient within 1e-8 of the start's gives 1e-12
            assertEquals(EnsoModel.CERTIFIED_SUM, optimum.getValue(), 1e-9 * EnsoModel.CERTIFIED_SUM);
        }
    }

    @Test
    void clustersAndLatticesAreSolved() {
        int solved = 0;
        for (int seed = 1; seed <= 6; seed++) {
            final TestProblem cluster = new LennardJones(13).problem(seed);
            final double published = new LennardJones(13).globalMinimum();
            solved += Math.abs(explore(cluster, 6000).getValue() - published) < 1e-5 ? 1 : 0;
        }
        assertTrue(solved >= 4, "13 atoms: " + solved + " of 6 starts");
        final TestProblem lattice = TestProblems.named("rastrigin-10");
        assertEquals(0, explore(lattice, 8000).getValue(), 1e-10);
    }

    @Test
    void himmelblausFourMinimaAreFourBasins() {
        final ExplorationOptimum optimum = explore(Himmelblau.problem("h", 1, 1), 4000);
        final List<Basin> low = optimum.getBasins().stream().filter(basin -> basin.value() < 1e-8).toList();
        assertEquals(4, low.size(), optimum.getBasins().toString());
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void basinsAndHistoryAreConsistent(final TestProblem problem) {
        final ExplorationOptimum optimum = explore(problem, 2000);
        final List<Basin> basins = optimum.getBasins();
        final Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < basins.size(); i++) {
            final Basin basin = basins.get(i);
            assertTrue(ids.add(basin.id()));
            assertEquals(problem.value(basin.point()), basin.value(), 0.0);
            assertTrue(i == 0 || basins.get(i - 1).value() <= basin.value());
            assertTrue(basin.met() >= 1);
        }
        for (final Basin basin : basins) {
            final int parent = basin.origin().parent();
            assertTrue(basin.id() == 0 ? parent == -1 : ids.contains(parent), basin.toString());
        }
        int cycle = 0;
        int spent = optimum.getCounts(Purpose.LOCAL).evaluations();
        for (final ExplorationResult result : optimum.getExplorationHistory()) {
            assertEquals(++cycle, result.cycle());
            assertTrue(result.evaluations() >= spent);
            spent = result.evaluations();
            assertEquals(result.modesFound(), result.eigenvalues().length);
        }
        assertTrue(cycle > 0 && spent <= 2000);
        int all = 0;
        for (final Purpose purpose : Purpose.values()) {
            all += optimum.getCounts(purpose).evaluations();
        }
        assertEquals(optimum.getCounts().evaluations(), all);
    }

    @Test
    void phasesGoRound() {
        final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
        final List<OptimizerPhase> seen = new ArrayList<>();
        final RunObserver observer = event -> {
            if (seen.isEmpty() || seen.get(seen.size() - 1) != optimizer.getPhase()) {
                seen.add(optimizer.getPhase());
            }
            return true;
        };
        optimizer.optimize(data(landscapes().get(1), 1000, observer));
        assertEquals(OptimizerPhase.OPTIMIZING, seen.get(0));
        assertEquals(OptimizerPhase.CONVERGED, seen.get(1));
        assertTrue(seen.contains(OptimizerPhase.EXPLORING) && seen.contains(OptimizerPhase.HOPPING));
        assertEquals(OptimizerPhase.CONVERGED, optimizer.getPhase());
    }

    @Test
    void observersCanStopAndKeepTheBest() {
        final int[] cycles = {0};
        final RunObserver observer = event -> !(event instanceof ExplorationEvent.CycleEnded) || ++cycles[0] < 5;
        final ExplorationOptimum optimum = explore(landscapes().get(1), 3000, observer);
        assertSame(StopReason.OBSERVER, optimum.getStopReason());
        assertEquals(5, optimum.getExplorationHistory().size());
        assertEquals(optimum.getValue(), optimum.getBasins().get(0).value(), 1e-9);
    }

    @Test
    void endsSayWhy() {
        final TestProblem problem = landscapes().get(0);
        final ExplorationOption option = ExplorationOption.defaults();
        assertSame(StopReason.MAX_EVALUATIONS, explore(problem, 200).getStopReason());
        assertSame(StopReason.MAX_CYCLES, explore(problem, 5000, option.withMaxCycles(3)).getStopReason());
        assertSame(StopReason.NO_BETTER_BASIN, explore(problem, 5000, option.withPatience(10)).getStopReason());
        assertTrue(explore(problem, 5000, option.withMaxCycles(0)).getExplorationHistory().isEmpty());
    }

    @Test
    void wallsInTheLandscapeAreSurvived() {
        final TestProblem problem = landscapes().get(0);
        final ExplorationOptimum optimum = new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(3000), GoalType.MINIMIZE,
            new ObjectiveFunction(x -> Math.abs(x[0]) > 1.5 || Math.abs(x[1]) > 2 ? Double.NaN : problem.value(x)),
            problem.objectiveGradient(), new InitialGuess(problem.start()));
        assertEquals(-146.699517, optimum.getValue(), 1e-5);
    }

    @Test
    void exceptionsOfTheObjectivePassAndLoseNothing() {
        final TestProblem problem = landscapes().get(1);
        final int[] asked = {0};
        final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
        final ArithmeticException thrown = assertThrows(ArithmeticException.class, () -> optimizer.optimize(
            new MaxEval(3000), GoalType.MINIMIZE, new ObjectiveFunction(x -> {
                if (++asked[0] > 150) {
                    throw new ArithmeticException("mine");
                }
                return problem.value(x);
            }), problem.objectiveGradient(), new InitialGuess(problem.start())));
        assertEquals("mine", thrown.getMessage());
        assertTrue(optimizer.getBest().getValue() < problem.value(problem.start()));
    }

    @Test
    void aJointObjectiveIsCalledOnceForEachEvaluation() {
        final TestProblem problem = landscapes().get(1);
        final int[] calls = {0};
        final JointObjective joint = (x, gradient) -> {
            calls[0]++;
            System.arraycopy(problem.gradient(x), 0, gradient, 0, gradient.length);
            return problem.value(x);
        };
        final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
        optimizer.optimize(new MaxEval(800), GoalType.MINIMIZE, joint, new InitialGuess(problem.start()));
        assertEquals(calls[0], optimizer.getEvaluations());
    }

    @Test
    void rigidMotionsGivenAreNoModes() {
        final TestProblem cluster = new LennardJones(6).problem(3);
        final ExplorationOption none = ExplorationOption.defaults().withMaxCycles(1);
        final ModeOption given =
            ModeOption.defaults().withNullSpace(x -> org.thalweg.eigen.NullSpace.rigidMotions(x, 3));
        assertEquals(6, explore(cluster, 3000, none).getModeSet().count(ModeKind.FLAT));
        final ExplorationOptimum optimum = explore(cluster, 3000, none, given);
        assertEquals(0, optimum.getModeSet().count(ModeKind.FLAT));
        assertFalse(optimum.getModes().isEmpty());
    }

    @Test
    void modesAtTheBestAreTheHessiansWithinTheirResiduals() {
        final ExplorationOptimum optimum = explore(landscapes().get(0), 2000);
        final MullerBrown surface = new MullerBrown();
        final double[] exact = new org.hipparchus.linear.EigenDecompositionSymmetric(
            surface.hessian(optimum.getPoint())).getEigenvalues();
        assertEquals(2, optimum.getModes().size());
        for (int j = 0; j < 2; j++) {
            // differences: the modes' own noise, and a truncation error below 1e-7 of the largest curvature
            final double error = optimum.getModes().get(j).residualNorm() + 5 * optimum.getModeSet().noise() +
                                 1e-7 * exact[0];
            assertEquals(exact[1 - j], optimum.getModes().get(j).eigenvalue(), error);
        }
    }

    @Test
    void theOriginsPresetRunsItsCycles() {
        final ExplorationOptimum optimum =
            explore(landscapes().get(0), 3000, ExplorationOption.originDefaults(), ScanOption.originDefaults(),
                    ModeOption.originDefaults().withCount(2));
        assertTrue(optimum.getExplorationHistory().size() <= 5 && !optimum.getExplorationHistory().isEmpty());
        optimum.getExplorationHistory().forEach(result -> assertEquals("UnrelaxedModeScan", result.strategy()));
    }

    @Test
    void usersCanAddAStrategy() {
        final HopStrategy known = new HopStrategy() {
            @Override
            public HopProposals propose(final org.thalweg.hop.HopContext context,
                                        final org.thalweg.objective.ObjectiveMeter meter) {
                final HopProposal proposal = new HopProposal(
                    Evaluation.unvisited(MullerBrown.minima().get(0).point()), context.current(), 1, 0, new double[0]);
                return new HopProposals(proposal, List.of(), context.notes());
            }

            @Override
            public double naturalLength(final org.thalweg.hop.HopContext context,
                                        final org.thalweg.objective.ObjectiveMeter meter) {
                return 0;
            }

            @Override
            public String name() {
                return "known";
            }
        };
        final ExplorationOptimum optimum = explore(landscapes().get(0), 1000, ExplorationOption.defaults()
            .withHops(List.of(new HopShare(known, 1))).withMaxCycles(1));
        assertEquals("known", optimum.getExplorationHistory().get(0).strategy());
        assertEquals(MullerBrown.minima().get(0).value(), optimum.getValue(), 1e-8);
    }

    @Test
    void badInputIsRefusedByName() {
        final TestProblem problem = landscapes().get(0);
        assertThrows(MathRuntimeException.class,
                     () -> explore(problem, 10, new SimpleBounds(new double[] {-9, -9}, new double[] {9, 9})));
        final ExplorationOption option = ExplorationOption.defaults();
        refused("-1", () -> option.withMaxCycles(-1));
        refused("patience", () -> option.withPatience(0));
        refused("hops", () -> option.withHops(null));
        refused("weights", () -> option.withHops(List.of()));
        refused("acceptance", () -> option.withAcceptance(null));
        refused("weight", () -> new HopShare(new org.thalweg.hop.AxisScan(), -1));
        refused("weight", () -> new HopShare(new org.thalweg.hop.AxisScan(), Double.NaN));
        refused("strategy", () -> new HopShare(null, 1));
        refused("points", () -> ScanOption.defaults().withPoints(1));
        refused("stepSize", () -> ScanOption.defaults().withStepSize(-0.1));
        refused("growth", () -> ScanOption.defaults().withGrowth(0.5));
        refused("count", () -> ModeOption.defaults().withCount(0));
        refused("eigenvalueThreshold", () -> ModeOption.defaults().withEigenvalueThreshold(Double.NaN));
        refused("participationThreshold", () -> ModeOption.defaults().withParticipationThreshold(1));
        refused("denseLimit", () -> ModeOption.defaults().withDenseLimit(-1));
        refused("nullSpace", () -> ModeOption.defaults().withNullSpace(null));
        refused("lanczos", () -> ModeOption.defaults().withLanczos(null));
        refused("GoalType", () -> new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(9), problem.objective(), problem.objectiveGradient(), new InitialGuess(problem.start())));
        refused("ObjectiveFunctionGradient", () -> new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(9), GoalType.MINIMIZE, problem.objective(), new InitialGuess(problem.start())));
        refused("NaN", () -> explore(problem.from("nan", Double.NaN, 0), 9));
    }

    private static void refused(final String named, final org.junit.jupiter.api.function.Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(named), message);
    }
}
