/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.thalweg.problems.SmoothFunction;

/**
 * Lines of equal height of a function of two variables, by marching squares: in each square of a grid the line joins
 * the sides whose ends lie on different sides of the height, at the places that a straight side gives.
 */
final class ContourLines {

    /** Squares in each direction. */
    private static final int SQUARES = 70;

    /** Least x and y. */
    private final double[] from;
    /** A square's width and height. */
    private final double[] step;
    /** Heights of the corners, by row and column. */
    private final double[][] heights = new double[SQUARES + 1][SQUARES + 1];

    /**
     * Measures the corners.
     * @param surface the function
     * @param from least x and y
     * @param to largest x and y
     */
    ContourLines(final SmoothFunction surface, final double[] from, final double[] to) {
        this.from = from.clone();
        this.step = new double[] {(to[0] - from[0]) / SQUARES, (to[1] - from[1]) / SQUARES};
        for (int j = 0; j <= SQUARES; j++) {
            for (int i = 0; i <= SQUARES; i++) {
                heights[j][i] = surface.value(new double[] {from[0] + i * step[0], from[1] + j * step[1]});
            }
        }
    }

    /**
     * The lines of a height.
     * @param height the height
     * @return for each line its points, each x and y
     */
    List<List<double[]>> at(final double height) {
        final Map<Integer, List<Integer>> neighbours = new TreeMap<>();
        for (int j = 0; j < SQUARES; j++) {
            for (int i = 0; i < SQUARES; i++) {
                join(sides(i, j, height), neighbours);
            }
        }
        final List<List<double[]>> lines = new ArrayList<>();
        while (!neighbours.isEmpty()) {
            // both ways from any side
            final int side = neighbours.keySet().iterator().next();
            final Deque<double[]> line = new ArrayDeque<>();
            line.add(point(side, height));
            for (int next = follow(side, neighbours); next >= 0; next = follow(next, neighbours)) {
                line.addLast(point(next, height));
            }
            for (int next = follow(side, neighbours); next >= 0; next = follow(next, neighbours)) {
                line.addFirst(point(next, height));
            }
            neighbours.remove(side);
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    /**
     * The sides of a square that a line crosses.
     * @param i the square's column
     * @param j the square's row
     * @param height the line's height
     * @return numbers of sides in their order around the square: none, two or four
     */
    private List<Integer> sides(final int i, final int j, final double height) {
        final boolean[] above = {heights[j][i] > height, heights[j][i + 1] > height, heights[j + 1][i + 1] > height,
            heights[j + 1][i] > height};
        final int[] numbers = {lower(i, j), lower(i + 1, j) + 1, lower(i, j + 1), lower(i, j) + 1};
        final List<Integer> crossed = new ArrayList<>();
        for (int k = 0; k < above.length; k++) {
            if (above[k] != above[(k + 1) % above.length]) {
                crossed.add(numbers[k]);
            }
        }
        return crossed;
    }

    /**
     * Joins crossed sides by twos.
     * @param crossed the sides
     * @param neighbours what each side is joined with, added to
     */
    private static void join(final List<Integer> crossed, final Map<Integer, List<Integer>> neighbours) {
        for (int k = 0; k < crossed.size(); k += 2) {
            final int one = crossed.get(k);
            final int other = crossed.get(k + 1);
            neighbours.computeIfAbsent(one, side -> new ArrayList<>()).add(other);
            neighbours.computeIfAbsent(other, side -> new ArrayList<>()).add(one);
        }
    }

    /**
     * Goes on to a side's neighbour and takes the way between them away.
     * @param side the side
     * @param neighbours what each side is joined with
     * @return the neighbour, -1 if there is none
     */
    private static int follow(final int side, final Map<Integer, List<Integer>> neighbours) {
        final List<Integer> next = neighbours.get(side);
        if (next == null || next.isEmpty()) {
            neighbours.remove(side);
            return -1;
        }
        final int other = next.remove(0);
        neighbours.get(other).remove(Integer.valueOf(side));
        return other;
    }

    /**
     * The number of a square's lower side; its left one has the next number.
     * @param i the square's column
     * @param j the square's row
     * @return the number
     */
    private static int lower(final int i, final int j) {
        return 2 * (j * (SQUARES + 1) + i);
    }

    /**
     * Where a line crosses a side.
     * @param side the side's number
     * @param height the line's height
     * @return x and y
     */
    private double[] point(final int side, final double height) {
        final int i = side / 2 % (SQUARES + 1);
        final int j = side / 2 / (SQUARES + 1);
        final int right = side % 2 == 0 ? 1 : 0;
        final double t = (height - heights[j][i]) / (heights[j + 1 - right][i + right] - heights[j][i]);
        return new double[] {from[0] + (i + right * t) * step[0], from[1] + (j + (1 - right) * t) * step[1]};
    }
}
