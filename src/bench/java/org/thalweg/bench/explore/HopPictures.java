/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.thalweg.hop.AxisScan;
import org.thalweg.hop.BoxResample;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.ModeScan;
import org.thalweg.hop.NegativeCurvatureHop;
import org.thalweg.hop.RelativeKick;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.landscape.HopShare;
import org.thalweg.landscape.RestartOption;
import org.thalweg.problems.MullerBrown;

/**
 * Draws what each strategy does on the surface of Müller and Brown: the first of its hops that finds another minimum, by
 * the first seed with which that hop stays on the map.
 *
 * <p>Throws need a walk that is stuck; so that they come at once, a walk counts here as stuck after each cycle.</p>
 */
public final class HopPictures {

    /** Where runs begin: above the highest minimum. */
    private static final double[] START = {0.1, 0.4};

    /** Not for construction. */
    private HopPictures() {
    }

    /**
     * Draws all pictures.
     * @param args {@code --site FOLDER}, the sources of the site; else they go to {@code target/bench/explore}
     * @throws IOException if a file can't be written
     */
    public static void main(final String... args) throws IOException {
        if (args.length != 0 && (args.length != 2 || !"--site".equals(args[0]))) {
            throw new IllegalArgumentException("usage: HopPictures [--site folder]");
        }
        final Path folder = args.length == 0 ? Path.of("target", "bench", "explore") :
                            Path.of(args[1], "resources", "images", "exploration");
        Files.createDirectories(folder);
        final double[] saddle = MullerBrown.saddles().get(0).point();
        draw(folder, "kick", "A kick along soft modes", START, only(new RelativeKick()), "RelativeKick");
        draw(folder, "axis", "A scan along an axis", START, only(new AxisScan()), "AxisScan");
        draw(folder, "mode", "A scan along a mode", START, only(new ModeScan()), "ModeScan");
        draw(folder, "saddle", "Down from a saddle", saddle, only(new NegativeCurvatureHop()),
             "NegativeCurvatureHop");
        draw(folder, "box", "Anywhere in a box", START,
             only(new BoxResample(new double[] {-1.5, -0.5}, new double[] {1.2, 2})), "BoxResample");
        final ExplorationOption thrown =
            ExplorationOption.defaults().withRestart(RestartOption.defaults().withStagnation(1));
        draw(folder, "reflection", "To the other side of the start", START, thrown, "Reflection");
        draw(folder, "restart", "A long kick of a walk that is stuck", START, thrown, "RestartKick");
    }

    /**
     * One strategy alone.
     * @param strategy the strategy
     * @return the options
     */
    private static ExplorationOption only(final HopStrategy strategy) {
        return ExplorationOption.defaults().withHops(List.of(new HopShare(strategy, 1)));
    }

    /**
     * Draws a picture.
     * @param folder where to write it
     * @param name the file's name
     * @param title its title
     * @param start where the run begins
     * @param option how to explore
     * @param strategy the name of the strategy drawn
     * @throws IOException if the file can't be written
     */
    private static void draw(final Path folder, final String name, final String title, final double[] start,
                             final ExplorationOption option, final String strategy) throws IOException {
        final MullerBrown surface = new MullerBrown();
        final HopMap map = new HopMap(title + " (" + strategy + ")", surface);
        for (long seed = 1;; seed++) {
            final Optional<RecordedHop> hop = RecordedHop.first(surface, start, option.withSeed(seed), strategy)
                .filter(found -> found.path().stream().allMatch(HopMap::contains));
            if (hop.isPresent()) {
                map.add(hop.get(), seed);
                break;
            }
        }
        map.write(folder.resolve("hop-" + name + ".svg"));
    }
}
