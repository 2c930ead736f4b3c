/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.Basin;
import org.thalweg.hop.BasinEquivalence;
import org.thalweg.hop.HopEdge;
import org.thalweg.hop.HopGraph;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** What an exploration's archive tells of the landscape, seen from outside. */
class ExplorationArchiveTest {

    private static ExplorationOptimum explore(final TestProblem problem, final int budget,
                                              final OptimizationData... more) {
        final List<OptimizationData> all = new ArrayList<>(
            List.of(new MaxEval(budget), GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(),
                    new InitialGuess(problem.start())));
        all.addAll(List.of(more));
        return new ExploratoryLBFGSOptimizer(null).optimize(all.toArray(new OptimizationData[0]));
    }

    @Test
    void aSmallArchiveKeepsTheBestAndGoesOn() {
        final TestProblem lattice = TestProblems.named("rastrigin-10");
        final ExplorationOptimum free = explore(lattice, 4000);
        final ExplorationOptimum tight = explore(lattice, 4000, ArchiveOption.defaults().withCapacity(2));
        assertTrue(free.getBasins().size() > 2);
        assertEquals(2, tight.getBasins().size());
        assertEquals(tight.getValue(), tight.getBasins().get(0).value(), 0.0);
        assertEquals(lattice.value(tight.getPoint()), tight.getValue(), 0.0);
    }

    @Test
    void everyDescentThatEndedAtAMinimumIsInTheGraphOnce() {
        for (final String name : List.of("rastrigin-10", "himmelblau-2", "six-hump-camel-2")) {
            final ExplorationOptimum optimum = explore(TestProblems.named(name), 3000);
            final long ended = 1 + optimum.getExplorationHistory().stream()
                .filter(cycle -> cycle.bestBasin() != null).count();
            assertEquals(ended, optimum.getBasins().stream().mapToInt(Basin::met).sum());
            final HopGraph graph = optimum.getHopGraph();
            assertEquals(optimum.getBasins(), graph.basins());
            assertEquals(ended - 1, graph.edges().stream().mapToInt(HopEdge::hops).sum());
            assertEquals(Set.of(), graph.dropped());
            assertEquals(1 + graph.basins().size() + graph.edges().size() + 1, graph.toDot().lines().count());
            final double w = optimum.getBasins().size();
            assertEquals(ended > w + 2 ? w * (w + 1) / (ended - w - 2) : Double.POSITIVE_INFINITY,
                         optimum.expectedUnseenBasins(), 0.0);
        }
    }

    @Test
    void whatBasinsCostIsWhatDescentsCost() {
        for (final String name : List.of("rastrigin-10", "himmelblau-2", "six-hump-camel-2")) {
            final ExplorationOptimum optimum =
                explore(TestProblems.named(name), 100000, ExplorationOption.defaults().withMaxCycles(40));
            final int descents = optimum.getCounts(Purpose.LOCAL).evaluations() +
                                 optimum.getCounts(Purpose.QUENCH).evaluations();
            final int spent = optimum.getBasins().stream().mapToInt(Basin::evaluations).sum();
            assertTrue(spent == descents, name + ": " + spent + " of " + descents);
        }
    }

    /** Seven atoms have four minima as one cluster, from -15.533 down; higher ones lost an atom. */
    @Test
    void aClusterHasAsManyBasinsAsShapes() {
        final TestProblem cluster = new LennardJones(7).problem(3);
        final ExplorationOptimum blind = explore(cluster, 6000);
        final ExplorationOptimum seeing = explore(cluster, 6000, ArchiveOption.defaults()
            .withEquivalence(BasinEquivalence.particles(3, true)));
        assertTrue(whole(blind).length > 4);
        // the values are known to six digits; a hop's descent is left early, within 5e-4 of E, which is about 1
        final double[] shapes = {-16.505384, -15.935043, -15.593211, -15.533060};
        final double[] met = whole(seeing);
        // the higher ones are rarely come by: no shape may be there twice, and no other
        assertTrue(met.length > 1 && met.length <= shapes.length, met.length + " shapes");
        int next = 0;
        for (final double value : met) {
            while (next < shapes.length && Math.abs(shapes[next] - value) > 1e-3) {
                next++;
            }
            assertTrue(next++ < shapes.length, "no shape, or one met twice: " + value);
        }
    }

    private static double[] whole(final ExplorationOptimum optimum) {
        return optimum.getBasins().stream().mapToDouble(Basin::value).filter(value -> value < -15).toArray();
    }

    /** -cos x - cos 3 y: one minimum in each turn of x, three in each of y, all as low. */
    @Test
    void anglesHaveFinitelyManyBasins() {
        final ObjectiveFunction f = new ObjectiveFunction(x -> -Math.cos(x[0]) - Math.cos(3 * x[1]));
        final ObjectiveFunctionGradient g =
            new ObjectiveFunctionGradient(x -> new double[] {Math.sin(x[0]), 3 * Math.sin(3 * x[1])});
        final ExplorationOptimum optimum = new ExploratoryLBFGSOptimizer(null)
            .optimize(new MaxEval(2000), GoalType.MINIMIZE, f, g, new InitialGuess(new double[] {1, 0.5}),
                      ArchiveOption.defaults().withEquivalence(BasinEquivalence.periods(2 * Math.PI, 2 * Math.PI)));
        assertTrue(optimum.getBasins().size() <= 3);
        // three basins and 2000 evaluations: descents of 20 are enough to meet them 50 times, 12 / 45
        assertTrue(optimum.expectedUnseenBasins() < 0.3);
    }

    @Test
    void anEquivalenceOfAnotherDimensionIsRefused() {
        final ArchiveOption three = ArchiveOption.defaults().withEquivalence(BasinEquivalence.periods(1, 1, 1));
        final String message = assertThrows(MathIllegalArgumentException.class,
            () -> explore(TestProblems.named("himmelblau-2"), 500, three)).getMessage();
        assertTrue(message.contains("2 != 3"), message);
    }
}
