/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;

/** Graphs, edges and the visits they are made from. */
class HopGraphTest {

    /** Began in 0; 0 to 2 twice, 7 to 2 once, 2 back to itself once, 2 to 0 once. */
    private static final List<Basin> BASINS =
        List.of(basin(2, -1.5, BasinVisits.first(0, 10).again(7, 20).again(0, 30).again(2, 40)),
                basin(0, 0.25, BasinVisits.first(-1, 100).again(2, 1)));

    private static Basin basin(final int id, final double value, final BasinVisits visits) {
        return new Basin(id, new double[] {id}, value, 0, StopReason.GRADIENT, HopOrigin.start(), visits);
    }

    @Test
    void edgesAreTheHopsIntoEachBasin() {
        final HopGraph graph = HopGraph.of(BASINS);
        assertEquals(BASINS, graph.basins());
        assertEquals(List.of(new HopEdge(0, 2, 2), new HopEdge(2, 2, 1), new HopEdge(7, 2, 1), new HopEdge(2, 0, 1)),
                     graph.edges());
        assertEquals(Set.of(7), graph.dropped());
    }

    @Test
    void allHopsButTheBeginningAreInTheGraph() {
        final int met = BASINS.stream().mapToInt(Basin::met).sum();
        assertEquals(met - 1, HopGraph.of(BASINS).edges().stream().mapToInt(HopEdge::hops).sum());
    }

    @Test
    void dotTextNamesEachNodeAndEdgeOnce() {
        assertEquals(String.join("\n",
            "digraph hops {",
            "  b2 [label=\"2\\n-1.500000000\\nmet 4\", peripheries=2];",
            "  b0 [label=\"0\\n0.2500000000\\nmet 2\"];",
            "  b7 [label=\"7\", style=dashed];",
            "  b0 -> b2 [label=\"2\"];",
            "  b2 -> b2 [label=\"1\"];",
            "  b7 -> b2 [label=\"1\"];",
            "  b2 -> b0 [label=\"1\"];",
            "}", ""), HopGraph.of(BASINS).toDot());
        assertEquals("digraph hops {\n}\n", HopGraph.of(List.of()).toDot());
    }

    @Test
    void refusesWhatIsNoGraph() {
        refused("basins", null);
        refused("basin", Arrays.asList(BASINS.get(0), null));
        refused("2", List.of(BASINS.get(0), BASINS.get(0)));
    }

    private static void refused(final String part, final List<Basin> basins) {
        final String message = assertThrows(MathIllegalArgumentException.class, () -> HopGraph.of(basins)).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void visitsAddUp() {
        final BasinVisits visits = BASINS.get(0).visits();
        assertEquals(new BasinVisits(4, new TreeMap<>(Map.of(0, 2, 2, 1, 7, 1)), 100), visits);
        assertEquals(4, visits.parents().values().stream().mapToInt(hops -> hops).sum());
        assertEquals(new BasinVisits(4, visits.parents(), 111), visits.longer(11));
        assertEquals(new BasinVisits(1, new TreeMap<>(), 5), BasinVisits.first(-1, 5));
    }

    @Test
    void nobodyCanChangeVisits() {
        final TreeMap<Integer, Integer> parents = new TreeMap<>(Map.of(0, 2));
        final BasinVisits visits = new BasinVisits(2, parents, 0);
        parents.put(5, 5);
        visits.again(9, 1);
        assertEquals(Map.of(0, 2), visits.parents());
        assertThrows(UnsupportedOperationException.class, () -> visits.parents().put(1, 1));
    }
}
