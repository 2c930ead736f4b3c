/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.thalweg.examples.hops.SignFlip;
import org.thalweg.hop.HopStrategy;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.landscape.HopShare;
import org.thalweg.objective.JointObjective;

/** The example of a hop of one's own, run and read as on the site's page. */
class SignFlipTest {

    /** Variables, each in one of two wells: 256 minima, the lowest has all signs negative. */
    private static final int N = 8;

    /** The sum of x⁴ - 2 x² + 0.2 x. */
    private static final JointObjective WELLS = (x, gradient) -> {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * (x[i] * (x[i] * x[i] - 2) + 0.2);
            gradient[i] = 4 * x[i] * (x[i] * x[i] - 1) + 0.2;
        }
        return sum;
    };

    /** A run from where all signs are wrong, with one strategy. */
    private static ExplorationOptimum run(final HopStrategy strategy, final int cycles) {
        final double[] start = new double[N];
        Arrays.fill(start, 0.9);
        return new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(5000), GoalType.MINIMIZE, WELLS, new InitialGuess(start),
            ExplorationOption.defaults().withHops(List.of(new HopShare(strategy, 1))).withMaxCycles(cycles));
    }

    /** How many variables are negative. */
    private static long negative(final double[] point) {
        return Arrays.stream(point).filter(x -> x < 0).count();
    }

    @Test
    void aHopTurnsOneSign() {
        final ExplorationOptimum optimum = run(new SignFlip(), 1);
        assertEquals("SignFlip", optimum.getExplorationHistory().get(0).strategy());
        assertEquals(1, negative(optimum.getPoint()));
    }

    @Test
    void findsTheLowestOfAllMinima() {
        // a sign is drawn in vain 100 cycles running with a probability of (7/8)^100, about 2e-6
        assertEquals(N, negative(run(new SignFlip(), 200).getPoint()));
    }

    @Test
    void thePageShowsTheClassAsItIs() throws IOException {
        final String page = Files.readString(Path.of("site", "markdown", "exploration.md"));
        final List<String> lines =
            Files.readAllLines(Path.of("src", "examples", "java", "org", "thalweg", "examples", "hops",
                                       "SignFlip.java"));
        final String code = lines.subList(lines.indexOf("public final class SignFlip implements HopStrategy {"),
                                          lines.size()).stream()
            .filter(line -> !line.strip().startsWith("/**"))
            .collect(Collectors.joining("\n"));
        assertTrue(page.contains(code), code);
    }
}
