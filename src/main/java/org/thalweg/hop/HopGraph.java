/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Which basins hops led between: nodes are basins, an edge runs from the basin that hops left to the one that their
 * descents ended in and knows how many there were. The hops of all edges into a basin are as many as the descents that
 * ended there, one less in the basin that the run began in.
 *
 * <p>A parent that the archive dropped is known by its id alone. Hops whose descents were given up are not in the
 * graph.</p>
 */
public final class HopGraph {

    /** The nodes. */
    private final List<Basin> basins;

    /**
     * Makes a graph.
     * @param basins the basins
     */
    private HopGraph(final List<Basin> basins) {
        this.basins = basins;
    }

    /**
     * The graph of some basins and of all hops that ended in them.
     * @param basins the basins, each id once; in the order wanted
     * @return the graph
     * @throws MathIllegalArgumentException if the list or a basin is null, or an id is there twice
     */
    public static HopGraph of(final List<Basin> basins) {
        final Set<Integer> ids = new TreeSet<>();
        final List<Basin> nodes = new ArrayList<>();
        for (final Basin basin : Blocks.required("basins", basins)) {
            if (!ids.add(Blocks.required("basin", basin).id())) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.INDEX_TWICE, basin.id());
            }
            nodes.add(basin);
        }
        return new HopGraph(List.copyOf(nodes));
    }

    /**
     * The nodes.
     * @return the basins, in the order given
     */
    public List<Basin> basins() {
        return basins;
    }

    /**
     * The edges.
     * @return the hops into each basin in turn, by ascending parent
     */
    public List<HopEdge> edges() {
        final List<HopEdge> edges = new ArrayList<>();
        for (final Basin basin : basins) {
            basin.parents().forEach((parent, hops) -> edges.add(new HopEdge(parent, basin.id(), hops)));
        }
        return edges;
    }

    /**
     * The parents that are no nodes.
     * @return ids of basins that the archive dropped, ascending
     */
    public Set<Integer> dropped() {
        final Set<Integer> ids = new TreeSet<>();
        basins.forEach(basin -> ids.addAll(basin.parents().keySet()));
        basins.forEach(basin -> ids.remove(basin.id()));
        return ids;
    }

    /**
     * The graph as a text in the DOT language, for Graphviz' {@code dot -Tsvg}: a node tells id, value and how often
     * the basin was met, an edge how many hops there were. The first basin (the best, in a result) has a double rim,
     * dropped ones a dashed one.
     *
     * <p>Emden R. Gansner and Stephen C. North, Software: Practice and Experience 30 (2000) 1203.</p>
     * @return the text, lines ended by {@code \n}
     */
    public String toDot() {
        final StringBuilder dot = new StringBuilder("digraph hops {\n");
        for (int i = 0; i < basins.size(); i++) {
            final Basin basin = basins.get(i);
            dot.append(String.format(Locale.ROOT, "  b%d [label=\"%d\\n%.10g\\nmet %d\"%s];\n", basin.id(), basin.id(),
                                     basin.value(), basin.met(), i == 0 ? ", peripheries=2" : ""));
        }
        for (final int id : dropped()) {
            dot.append(String.format(Locale.ROOT, "  b%d [label=\"%d\", style=dashed];\n", id, id));
        }
        for (final HopEdge edge : edges()) {
            dot.append(String.format(Locale.ROOT, "  b%d -> b%d [label=\"%d\"];\n", edge.parent(), edge.child(),
                                     edge.hops()));
        }
        return dot.append("}\n").toString();
    }
}
