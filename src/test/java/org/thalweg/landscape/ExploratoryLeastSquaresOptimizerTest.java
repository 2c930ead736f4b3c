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
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresAdapter;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresFactory;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.fit.FitGroup;
import org.thalweg.fit.FitOption;
import org.thalweg.fit.FitStructure;
import org.thalweg.problems.fits.Curve;
import org.thalweg.problems.fits.EnsoCurve;
import org.thalweg.problems.fits.FitProblem;
import org.thalweg.problems.fits.Peaks;

class ExploratoryLeastSquaresOptimizerTest {

    private static final ExploratoryLeastSquaresOptimizer OPTIMIZER = new ExploratoryLeastSquaresOptimizer();

    /** A curve told by two lambdas. */
    private record Told(java.util.function.Function<double[], double[]> f,
                        java.util.function.Function<double[], double[][]> j) implements Curve {

        @Override
        public double[] values(final double[] parameters) {
            return f.apply(parameters);
        }

        @Override
        public double[][] jacobian(final double[] parameters) {
            return j.apply(parameters);
        }
    }

    private static LeastSquaresProblem problem(final Curve curve, final double[] observed, final double... start) {
        return new FitProblem("", curve, observed, start, 0).problem(100000);
    }

    /** ENSO from wrong periods: Levenberg-Marquardt ends at 1009.76. */
    private static FitProblem enso() {
        return new EnsoCurve().from(EnsoModel.start(30, 12.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsTheCertifiedFit(final long seed) {
        final ExploratoryLeastSquaresOptimum fit =
            OPTIMIZER.withExploration(FitOption.defaults().withSeed(seed)).explore(enso().problem(100000));
        assertTrue(fit.isBetter());
        // where creeping along a flat valley ends depends on rounding
        assertEquals(1009.76, fit.getFirst().getChiSquare(), 0.02);
        // Levenberg-Marquardt ends when an iteration gains a relative 1e-10; it converges linearly here
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 2e-8 * EnsoModel.CERTIFIED_SUM);
        assertEquals(fit.getChiSquare(), fit.getBasins().get(0).value(), 1e-6 * fit.getChiSquare());
        // NIST's residual standard deviation, 168 observations and 9 parameters
        assertEquals(2.2269642403, Math.sqrt(fit.getChiSquare() / (168 - 9)), 3e-8);
        assertEquals(9, fit.getSigma(1e-14).getDimension());
        assertEquals(9, fit.getModes().values().length);
        assertTrue(fit.getModes().undetermined(1e-9).isEmpty());
        assertEquals(List.of(new FitGroup(new int[] {3}, new int[] {4, 5}),
                             new FitGroup(new int[] {6}, new int[] {7, 8})), fit.getStructure().groups());
        assertArrayEquals(new int[] {0, 1, 2, 4, 5, 7, 8}, fit.getStructure().linear());
        assertFalse(fit.getExplorationHistory().isEmpty());
    }

    @Test
    void theFirstFitIsTheLocalOptimizersOwn() {
        final Optimum alone = new LevenbergMarquardtOptimizer().optimize(enso().problem(100000));
        final ExploratoryLeastSquaresOptimum explored = OPTIMIZER.explore(enso().problem(100000));
        assertArrayEquals(alone.getPoint().toArray(), explored.getFirst().getPoint().toArray());
        assertEquals(alone.getCost(), explored.getFirst().getCost());
        assertEquals(alone.getEvaluations(), explored.getFirst().getEvaluations());
        assertEquals(alone.getIterations(), explored.getFirst().getIterations());
    }

    @Test
    void whereNothingIsBetterTheLocalOptimumItselfComesBack() {
        final Optimum[] returned = new Optimum[1];
        final ExploratoryLeastSquaresOptimizer watched = OPTIMIZER.withLocal(problem -> {
            returned[0] = new LevenbergMarquardtOptimizer().optimize(problem);
            return returned[0];
        });
        final LeastSquaresProblem certified = new EnsoCurve().from(EnsoModel.secondStart()).problem(100000);
        final Optimum fit = watched.optimize(certified);
        assertSame(returned[0], fit);
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 2e-8 * EnsoModel.CERTIFIED_SUM);
    }

    @Test
    void sameSeedSameBits() {
        final ExploratoryLeastSquaresOptimum one = OPTIMIZER.explore(enso().problem(100000));
        final ExploratoryLeastSquaresOptimum other = OPTIMIZER.explore(enso().problem(100000));
        assertArrayEquals(one.getPoint().toArray(), other.getPoint().toArray());
        assertEquals(one.getEvaluations(), other.getEvaluations());
        assertEquals(one.getBasins(), other.getBasins());
        assertEquals(one.getExplorationHistory(), other.getExplorationHistory());
    }

    /** From outside: the model is asked at no more points than are allowed, and than are told. */
    @Test
    void everyBudgetIsKept() {
        final FitProblem enso = enso();
        final int alone = new LevenbergMarquardtOptimizer().optimize(enso.problem(100000)).getEvaluations();
        double lowest = Double.POSITIVE_INFINITY;
        for (int budget = alone; budget < alone + 400; budget += 7) {
            final List<String> points = new ArrayList<>();
            final Curve counted = new Told(x -> {
                points.add(Arrays.toString(x));
                return enso.curve().values(x);
            }, enso.curve()::jacobian);
            final Optimum fit = OPTIMIZER.optimize(enso.problem(counted, budget));
            assertTrue(points.stream().distinct().count() <= budget, budget + ": " + points.size());
            assertTrue(fit.getEvaluations() <= budget);
            // a last fit from the best point may miss what the budget no longer reaches, by its tolerance
            assertTrue(fit.getChiSquare() <= 1.01 * lowest, budget + " " + fit.getChiSquare());
            lowest = Math.min(lowest, fit.getChiSquare());
        }
    }

    @Test
    void aLimitSpentInTheFirstFitThrowsAsAlone() {
        final MathIllegalStateException alone = assertThrows(MathIllegalStateException.class, () ->
            new LevenbergMarquardtOptimizer().optimize(enso().problem(20)));
        final MathIllegalStateException ours =
            assertThrows(MathIllegalStateException.class, () -> OPTIMIZER.optimize(enso().problem(20)));
        assertEquals(alone.getSpecifier(), ours.getSpecifier());
    }

    @Test
    void theProblemsOwnCountersGoOn() {
        final Incrementor counter = new Incrementor(100000);
        final int[] asked = {0};
        final LeastSquaresProblem problem = new LeastSquaresAdapter(enso().problem(100000)) {
            @Override
            public Incrementor getEvaluationCounter() {
                return counter;
            }

            @Override
            public Evaluation evaluate(final org.hipparchus.linear.RealVector point) {
                asked[0]++;
                return super.evaluate(point);
            }
        };
        final ExploratoryLeastSquaresOptimum fit = OPTIMIZER.explore(problem);
        // the last fit counts its start, which is known already
        assertEquals(asked[0] + 1, counter.getCount());
        assertTrue(fit.getExplorationCounts().evaluations() < asked[0] - fit.getFirst().getEvaluations());
    }

    @Test
    void withoutExplorationNothingIsAskedBeyondTheFirstFit() {
        final int[] asked = {0};
        final FitProblem enso = enso();
        final Curve counted = new Told(x -> {
            asked[0]++;
            return enso.curve().values(x);
        }, enso.curve()::jacobian);
        final Optimum fit = OPTIMIZER.withoutExploration().optimize(enso.problem(counted, 100000));
        assertEquals(fit.getEvaluations(), asked[0]);
        assertEquals(StopReason.MAX_EVALUATIONS, OPTIMIZER.withoutExploration().explore(enso.problem(100000))
            .getStopReason());
    }

    /** A model that is not defined for short periods, by an exception or by NaN. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hopsIntoWallsAreGivenUp(final boolean throwing) {
        final FitProblem enso = enso();
        final int[] walls = {0};
        final Curve walled = new Told(x -> {
            if (Math.min(x[3], x[6]) < 8) {
                walls[0]++;
                if (throwing) {
                    throw new IllegalStateException("no such period");
                }
                return nan(168);
            }
            return enso.curve().values(x);
        }, enso.curve()::jacobian);
        final Optimum fit = OPTIMIZER.optimize(enso.problem(walled, 100000));
        assertTrue(walls[0] > 0);
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 2e-8 * EnsoModel.CERTIFIED_SUM);
    }

    private static double[] nan(final int m) {
        final double[] values = new double[m];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    @Test
    void aStartThatIsNotFiniteIsNamed() {
        final Curve broken = new Told(x -> new double[] {1, Double.NaN, 2}, x -> new double[3][1]);
        final MathIllegalStateException values = assertThrows(MathIllegalStateException.class, () ->
            OPTIMIZER.optimize(problem(broken, new double[3], 1)));
        assertTrue(values.getMessage().contains("residual 1 is NaN"), values.getMessage());
        final Curve kinked = new Told(x -> new double[3], x -> new double[][] {{1}, {1}, {Double.POSITIVE_INFINITY}});
        final MathIllegalStateException slopes = assertThrows(MathIllegalStateException.class, () ->
            OPTIMIZER.optimize(problem(kinked, new double[] {1, 1, 1}, 1)));
        assertTrue(slopes.getMessage().contains("observation 2 by parameter 0"), slopes.getMessage());
    }

    /** One parameter: the frequency of a sine from far off. */
    @Test
    void oneParameter() {
        final double[] observed = new double[60];
        final Curve sine = new Told(x -> {
            final double[] values = new double[60];
            for (int i = 0; i < 60; i++) {
                values[i] = Math.sin(x[0] * i);
            }
            return values;
        }, x -> {
            final double[][] jacobian = new double[60][1];
            for (int i = 0; i < 60; i++) {
                jacobian[i][0] = i * Math.cos(x[0] * i);
            }
            return jacobian;
        });
        System.arraycopy(sine.values(new double[] {0.7}), 0, observed, 0, 60);
        final ExploratoryLeastSquaresOptimum fit = OPTIMIZER.explore(problem(sine, observed, 1));
        assertTrue(fit.getFirst().getCost() > 1);
        assertEquals(0.7, fit.getPoint().getEntry(0), 1e-9);
        assertEquals(StopReason.ROUNDING_FLOOR, fit.getStopReason());
    }

    /** Zero residual: nothing is left to be gained, and nothing is asked. */
    @Test
    void aPerfectFitIsNotExplored() {
        final Curve line = new Told(x -> new double[] {x[0], x[0] + x[1], x[0] + 2 * x[1]},
                                    x -> new double[][] {{1, 0}, {1, 1}, {1, 2}});
        final ExploratoryLeastSquaresOptimum fit = OPTIMIZER.explore(problem(line, new double[] {1, 3, 5}, 0, 0));
        assertEquals(0, fit.getExplorationCounts().evaluations());
        assertEquals(StopReason.ROUNDING_FLOOR, fit.getStopReason());
    }

    /** Fewer observations than parameters, and two that only their sum matters of. */
    @Test
    void whatTheDataDontDetermineIsNamed() {
        final Curve sum = new Told(x -> new double[] {x[0] + x[1] + Math.sin(x[2]), x[0] + x[1] - Math.sin(x[2])},
                                   x -> new double[][] {{1, 1, Math.cos(x[2])}, {1, 1, -Math.cos(x[2])}});
        final ExploratoryLeastSquaresOptimum fit =
            OPTIMIZER.explore(problem(sum, new double[] {5, 1}, 0.1, 0.2, 0.3));
        assertEquals(List.of(0, 1), fit.getModes().undetermined(1e-9));
        // sin can't be 2: the best is r = (1, -1)
        assertEquals(2, fit.getChiSquare(), 1e-6);
    }

    /** Half of a thousand parameters are linear; finding that out would take more than exploring may. */
    @Test
    void aThousandParameters() {
        final int n = 1000;
        final Curve waves = new Told(x -> {
            final double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = x[i] + 0.1 * Math.sin(3 * x[(i + 1) % n]);
            }
            return values;
        }, x -> {
            final double[][] jacobian = new double[n][n];
            for (int i = 0; i < n; i++) {
                jacobian[i][i] = 1;
                jacobian[i][(i + 1) % n] += 0.3 * Math.cos(3 * x[(i + 1) % n]);
            }
            return jacobian;
        });
        final double[] observed = new double[n];
        Arrays.fill(observed, 0.5);
        final ExploratoryLeastSquaresOptimum fit = OPTIMIZER.withLocal(
            new LevenbergMarquardtOptimizer().withCostRelativeTolerance(1e-2)).withExploration(
                FitOption.defaults().withLeastBudget(3).withCostMultiple(0.01)).explore(
                    new FitProblem("", waves, observed, new double[n], 0).problem(1000));
        assertTrue(fit.getExplorationCounts().evaluations() <= 3);
        assertEquals(FitStructure.UNKNOWN, fit.getStructure());
    }

    /** Weights scale residuals, so that all fits are those of the weighted sum; the validator holds at every point. */
    @Test
    void weightsAndValidatorHold() {
        final FitProblem enso = enso();
        final double[] weights = new double[168];
        Arrays.fill(weights, 4);
        final Optimum heavy = OPTIMIZER.optimize(
            LeastSquaresFactory.weightDiagonal(enso.problem(100000), new ArrayRealVector(weights)));
        assertEquals(4 * EnsoModel.CERTIFIED_SUM, heavy.getChiSquare(), 2e-8 * EnsoModel.CERTIFIED_SUM);
        final double[] shortest = {Double.POSITIVE_INFINITY};
        final LeastSquaresProblem held = new LeastSquaresBuilder()
            .model(p -> {
                shortest[0] = Math.min(shortest[0], Math.min(p.getEntry(3), p.getEntry(6)));
                return new org.hipparchus.util.Pair<>(
                    new ArrayRealVector(enso.curve().values(p.toArray()), false),
                    new org.hipparchus.linear.Array2DRowRealMatrix(enso.curve().jacobian(p.toArray()), false));
            }).target(enso.observed()).start(enso.start()).maxEvaluations(100000).maxIterations(100000)
            .parameterValidator(p -> {
                p.setEntry(3, Math.max(10, p.getEntry(3)));
                p.setEntry(6, Math.max(10, p.getEntry(6)));
                return p;
            }).build();
        final Optimum fit = OPTIMIZER.optimize(held);
        assertTrue(shortest[0] >= 10);
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 2e-8 * EnsoModel.CERTIFIED_SUM);
    }

    /** Told the structure, it is not looked for; a structure that is wrong is refused. */
    @Test
    void aStructureMayBeTold() {
        final FitProblem peaks = new Peaks(2, false).draw(1);
        final FitStructure told = new FitStructure(new int[] {0, 3, 6}, List.of(
            new FitGroup(new int[] {1, 2}, new int[] {0}), new FitGroup(new int[] {4, 5}, new int[] {3})));
        final ExploratoryLeastSquaresOptimum found = OPTIMIZER.explore(peaks.problem(100000));
        final ExploratoryLeastSquaresOptimum spared = OPTIMIZER.withExploration(
            FitOption.defaults().withStructure(told)).explore(peaks.problem(100000));
        assertEquals(told, found.getStructure());
        assertEquals(0, spared.getExplorationCounts(org.thalweg.objective.Purpose.CALIBRATION).evaluations());
        // one for each of 7, one for three together, one with Jacobian for each of 4
        assertEquals(12, found.getExplorationCounts(org.thalweg.objective.Purpose.CALIBRATION).evaluations());
        assertTrue(found.getChiSquare() <= peaks.target());
        assertTrue(spared.getChiSquare() <= peaks.target());
        assertThrows(MathIllegalArgumentException.class, () -> new FitStructure(new int[] {1, 1}, List.of()));
        assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.withExploration(FitOption.defaults()
            .withStructure(new FitStructure(new int[] {7}, List.of()))).optimize(peaks.problem(100000)));
        assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.withExploration(null));
        assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.withLocal(null));
    }

    @Test
    void anObserverHearsAndMayEndIt() {
        final List<String> heard = new ArrayList<>();
        final ExploratoryLeastSquaresOptimum fit = OPTIMIZER.withObserver(event -> {
            heard.add(event.summary());
            return heard.size() < 5;
        }).explore(enso().problem(100000));
        assertEquals(StopReason.OBSERVER, fit.getStopReason());
        assertEquals(5, heard.size());
        assertEquals(4, fit.getExplorationHistory().size());
        assertTrue(heard.get(0).contains("1009.7"), heard.get(0));
    }
}
