/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TaylorRemainder;
import org.thalweg.problems.TestProblem;

/** The laws that every family keeps. */
class ProblemFamiliesTest {

    /** Allows for rounding (0.024) and for higher orders where rounding forces long steps; a wrong gradient gives 1. */
    private static final double SLOPE_TOLERANCE = 0.25;

    /**
     * The spacing of the difference quotients in units of |xᵢ|, at least 0.1 and, as sines have a period, at most
     * 10.
     */
    private static final double SPACING = 1e-3;

    @Test
    void gradientsLeaveARemainderOfSecondOrder() {
        for (final ProblemFamily family : ProblemFamilies.all()) {
            assertSecondOrder(family.at(20), 3);
            assertSecondOrder(family.at(100), 2);
        }
        for (final String name : List.of("brybnd", "dixmaanl", "logreg", "minsurf", "sparsine", "vardim")) {
            assertSecondOrder(ProblemFamilies.named(name).at(1000), 1);
        }
    }

    @Test
    void everyComponentOfTheGradientIsTheLimitOfDifferences() {
        for (final ProblemFamily family : ProblemFamilies.all()) {
            for (final int n : new int[] {8, 20}) {
                final TestProblem problem = family.at(n);
                final double[] x = near(problem, new Well19937c(n));
                final double[] g = problem.gradient(x);
                for (int i = 0; i < n; i++) {
                    final double h = SPACING * Math.min(Math.max(Math.abs(x[i]), 0.1), 10);
                    final double narrow = difference(problem.function(), x, i, h);
                    final double wide = difference(problem.function(), x, i, 2 * h);
                    // the error is of the order h², a third of what doubling h changes; for quadratics only rounding
                    final double tolerance = Math.abs(wide - narrow) + 100 * Math.ulp(problem.value(x)) / h;
                    assertEquals(narrow, g[i], tolerance, problem + ", component " + i);
                    assertTrue(tolerance < 1e-2 * (norm(g) + 1), problem + ": the tolerance is " + tolerance);
                }
            }
        }
    }

    @Test
    void startsAreFiniteAtEverySize() {
        for (final ProblemFamily family : ProblemFamilies.all()) {
            final TestProblem large = family.at(100_000);
            assertEquals(100_000, large.dimension());
            assertTrue(Double.isFinite(large.value(large.start())), large.name());
            for (final int n : new int[] {8, 10_000}) {
                final TestProblem problem = family.at(n);
                double largest = 0;
                for (final double slope : problem.gradient(problem.start())) {
                    largest = Math.max(largest, Math.abs(slope));
                }
                // there is something left to do for a run that stops at 10⁻⁶
                assertTrue(Double.isFinite(largest) && largest > 1e-3, problem + ": " + largest);
            }
        }
    }

    @Test
    void noValueIsBelowTheLowest() {
        int stated = 0;
        for (final ProblemFamily family : ProblemFamilies.all()) {
            final TestProblem problem = family.at(20);
            final RandomGenerator random = new Well19937c(5);
            if (!Double.isNaN(problem.lowest())) {
                stated++;
                for (int k = 0; k < 20; k++) {
                    final double[] x = new double[20];
                    for (int i = 0; i < x.length; i++) {
                        x[i] = 2 * random.nextGaussian();
                    }
                    assertTrue(problem.value(x) >= problem.lowest(), problem.name());
                }
            }
        }
        assertTrue(stated > 40, "only " + stated + " lowest values are stated");
    }

    @Test
    void lowestValuesAreTakenWhereTheyShould() {
        for (final String name : List.of("almostpq", "dixmaana", "dixmaanl", "dqdrtic", "exttrig", "genhumps",
                                         "genquad", "nondquar", "partialpq", "pertridiaq", "perturbedq",
                                         "power", "powellsg", "powerquad", "quadspec1e3", "quadspec1e6",
                                         "sparsine", "sparsqur")) {
            assertLowest(name, Start.repeat(0));
        }
        for (final String name : List.of("biggsb1", "chainwoo", "chnrosnb", "cube", "dixon3dq", "extbd1",
                                         "extdenschnf", "extwhite", "genrose", "genwhite", "liarwhd", "nondia",
                                         "nonscomp", "phi4", "quartc", "sinquad", "srosenbr", "tquartic",
                                         "vardim", "woods")) {
            assertLowest(name, Start.repeat(1));
        }
        assertLowest("arwhead", (i, n) -> i < n ? 1 : 0);
        assertLowest("dqrtic", (i, n) -> i);
        assertLowest("extbeale", Start.repeat(3, 0.5));
        assertLowest("extdenschnb", Start.repeat(2, -1));
        assertLowest("extqp2", (i, n) -> i < n ? 0 : 10);
        assertLowest("exthiebert", Start.repeat(10, 5000));
        assertLowest("exthimmelblau", Start.repeat(3, 2));
        assertLowest("tridia", (i, n) -> Math.scalb(1.0, 1 - i));
    }

    @Test
    void startsHaveTheirKnownValues() {
        // rational values by hand from the formulas
        assertStart("arwhead", 3 * 19);
        assertStart("bdqrtic", (1 + 225) * 16);
        assertStart("broydn3d", 18 * 1 + 9 + 4);
        assertStart("dixon3dq", 8);
        assertStart("dqdrtic", 18 * 9 * 201);
        assertStart("edensch", 16 + 19 * 17);
        assertStart("engval1", 19 * (64 - 5));
        assertStart("extbeale", 10 * (1.3 * 1.3 + 1.89 * 1.89 + 2.137 * 2.137));
        assertStart("exthimmelblau", 10 * (81 + 25));
        assertStart("fletchcr", 1900);
        assertStart("liarwhd", 20 * (4 * 144 + 9));
        assertStart("nondia", 4 + 19 * 400);
        assertStart("nonscomp", 4 + 19 * 4 * 36);
        assertStart("powellsg", 5 * 215);
        assertStart("power", 210 * 210);
        assertStart("quartc", 20);
        assertStart("srosenbr", 10 * 24.2);
        assertStart("tridia", 209);
        assertStart("woods", 5 * 19192);
        assertStart("dixmaanb", 1 + 80 + 19 * 0.0625 * 4 * 36 + 12 * 0.0625 * 64 + 6 * 0.0625 * 4);
        assertStart("logreg", 10 * Math.log(2));
    }

    @Test
    void rotationsAreOrthogonal() {
        for (final int n : new int[] {1, 2, 7, 100}) {
            final Rotated rotated = new Rotated(ProblemFamilies.named("quartc").at(8).function(), n, 5, 3);
            final RandomGenerator random = new Well19937c(n);
            final double[] z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = random.nextGaussian();
            }
            // each of the 2 · 5 turns rounds a component by 2 ulp at most
            assertArrayEquals(z, rotated.rotateBack(rotated.rotate(z)), 20 * Math.ulp(norm(z)));
            assertEquals(norm(z), norm(rotated.rotate(z)), 20 * Math.ulp(norm(z)));
        }
    }

    @Test
    void rotatedProblemsKeepTheirValueAndGradientNorm() {
        for (final ProblemFamily family : ProblemFamilies.all()) {
            final TestProblem problem = family.at(20);
            final TestProblem rotated = Rotated.of(problem, 11);
            assertEquals(problem.name() + "-rotated", rotated.name());
            assertEquals(problem.lowest(), rotated.lowest());
            final double[] g = problem.gradient(problem.start());
            // the start is rotated back and forth: 20 ulp of ‖x‖, which the gradient turns into a change of f
            final double shift = 20 * Math.ulp(norm(problem.start()));
            final double f = problem.value(problem.start());
            assertEquals(f, rotated.value(rotated.start()), shift * norm(g) + 100 * Math.ulp(f), family.name());
            assertEquals(norm(g), norm(rotated.gradient(rotated.start())), 1e-9 * norm(g), family.name());
            assertSecondOrder(rotated, 1);
        }
    }

    @Test
    void rotationsMixTheVariables() {
        final TestProblem problem = ProblemFamilies.named("quadspec1e6").at(100);
        final TestProblem rotated = Rotated.of(problem, 1);
        int mixed = 0;
        for (int i = 0; i < 100; i++) {
            final double[] axis = new double[100];
            axis[i] = 1;
            int nonzeros = 0;
            for (final double slope : rotated.gradient(axis)) {
                nonzeros += slope == 0 ? 0 : 1;
            }
            mixed += nonzeros >= 8 ? 1 : 0;
        }
        assertTrue(mixed > 90, "only " + mixed + " axes are mixed");
        assertArrayEquals(rotated.start(), Rotated.of(problem, 1).start());
        assertNotEquals(rotated.start()[0], Rotated.of(problem, 2).start()[0]);
    }

    @Test
    void rotatedMinimaMoveAlong() {
        final TestProblem problem = ProblemFamilies.named("srosenbr").at(8).withMinimum(0, 1e-9, 1, 1, 1, 1, 1, 1, 1, 1)
            .withMinimum(5, 1e-9).asSingular("for the sake of the test");
        final TestProblem rotated = Rotated.of(problem, 4);
        assertEquals(2, rotated.minima().size());
        assertEquals(0, rotated.value(rotated.minimizers().get(0)), 1e-25);
        assertEquals(problem.singularity(), rotated.singularity());
    }

    @Test
    void listIsOrderedUniqueAndRepeatable() {
        final List<String> names = new ArrayList<>();
        for (final ProblemFamily family : ProblemFamilies.all()) {
            assertTrue(family.name().matches("[a-z0-9]+"), family.name());
            assertTrue(names.isEmpty() || names.get(names.size() - 1).compareTo(family.name()) < 0, family.name());
            names.add(family.name());
            final TestProblem one = family.at(20);
            final TestProblem two = ProblemFamilies.named(family.name()).at(20);
            assertEquals(family.name() + "-20", one.name());
            assertArrayEquals(one.start(), two.start(), family.name());
            assertEquals(one.value(one.start()), two.value(two.start()), family.name());
            assertArrayEquals(one.gradient(one.start()), one.gradient(one.start()), family.name());
        }
        assertTrue(names.size() > 80, "only " + names.size() + " families");
    }

    @Test
    void unsuitableSizesAndNamesAreRefused() {
        for (final int n : new int[] {-4, 0, 4, 18}) {
            final MathIllegalArgumentException e =
                assertThrows(MathIllegalArgumentException.class, () -> ProblemFamilies.named("woods").at(n));
            assertTrue(e.getMessage().contains("woods") && e.getMessage().contains(" " + n + " "), e.getMessage());
        }
        final MathIllegalArgumentException e =
            assertThrows(MathIllegalArgumentException.class, () -> ProblemFamilies.named("no-such-family"));
        assertTrue(e.getMessage().contains("no-such-family"), e.getMessage());
    }

    private static void assertSecondOrder(final TestProblem problem, final int directions) {
        final RandomGenerator random = new Well19937c(problem.name().hashCode());
        for (int k = 0; k < directions; k++) {
            final double[] x = near(problem, random);
            final double[] d = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                d[i] = 0.1 * Math.max(Math.abs(x[i]), 0.1) * (2 * random.nextDouble() - 1);
            }
            assertEquals(2, TaylorRemainder.slope(problem.function(), x, d), SLOPE_TOLERANCE, problem.name());
        }
    }

    private static void assertLowest(final String name, final Start place) {
        final TestProblem problem = ProblemFamilies.named(name).at(20);
        final double[] x = place.point(20);
        assertEquals(problem.lowest(), problem.value(x), 1e-25, name);
        assertEquals(0, norm(problem.gradient(x)), 1e-12, name);
    }

    private static void assertStart(final String name, final double expected) {
        final TestProblem problem = ProblemFamilies.named(name).at(20);
        assertEquals(expected, problem.value(problem.start()), 100 * Math.ulp(expected), name);
    }

    // a random point around the start, off its symmetries
    private static double[] near(final TestProblem problem, final RandomGenerator random) {
        final double[] x = problem.start();
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.1 * Math.max(Math.abs(x[i]), 0.1) * (2 * random.nextDouble() - 1);
        }
        return x;
    }

    private static double difference(final SmoothFunction f, final double[] x, final int i, final double h) {
        final double[] up = x.clone();
        final double[] down = x.clone();
        up[i] += h;
        down[i] -= h;
        return (f.value(up) - f.value(down)) / (up[i] - down[i]);
    }

    private static double norm(final double[] v) {
        double square = 0;
        for (final double c : v) {
            square += c * c;
        }
        return Math.sqrt(square);
    }
}
