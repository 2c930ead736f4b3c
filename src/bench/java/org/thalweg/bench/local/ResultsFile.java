/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** All runs in a file of comma-separated values. */
public final class ResultsFile {

    /** Columns before the milestones. */
    private static final int HEAD = 6;
    /** Columns of a milestone. */
    private static final int WIDTH = 3;

    /** Not for construction. */
    private ResultsFile() {
    }

    /**
     * Writes all runs.
     * @param rows the runs
     * @param file the file, replaced
     * @throws IOException if it can't be written
     */
    public static void write(final List<Row> rows, final Path file) throws IOException {
        final List<String> lines = new ArrayList<>();
        final StringJoiner head = new StringJoiner(",").add("set,family,problem,n,heldOut,solver");
        for (final Milestone milestone : Milestone.values()) {
            head.add(milestone.key() + "_nf").add(milestone.key() + "_ng").add(milestone.key() + "_f");
        }
        lines.add(head.add("f0,g0,nf,ng,end,seconds").toString());
        for (final Row row : rows) {
            lines.add(line(row));
        }
        Files.write(file, lines);
    }

    /**
     * Reads runs.
     * @param file a file written here
     * @return its runs
     * @throws IOException if it can't be read
     */
    public static List<Row> read(final Path file) throws IOException {
        final List<String> lines = Files.readAllLines(file);
        final List<Row> rows = new ArrayList<>();
        for (final String line : lines.subList(1, lines.size())) {
            rows.add(row(line.split(",", -1)));
        }
        return rows;
    }

    /**
     * Writes a run.
     * @param row the run
     * @return its line; a milestone that was missed leaves its columns empty
     */
    private static String line(final Row row) {
        final Outcome outcome = row.outcome();
        final StringJoiner line = new StringJoiner(",");
        line.add(row.set()).add(row.family()).add(row.problem()).add(Integer.toString(row.dimension()));
        line.add(Boolean.toString(row.heldOut())).add(row.solver());
        for (final Milestone milestone : Milestone.values()) {
            final Reach reach = outcome.at(milestone);
            line.add(reach == null ? ",," : reach.values() + "," + reach.gradients() + "," + reach.value());
        }
        line.add(Double.toString(outcome.startValue())).add(Double.toString(outcome.startGradient()));
        line.add(Integer.toString(outcome.values())).add(Integer.toString(outcome.gradients())).add(outcome.end());
        line.add(String.format(Locale.ROOT, "%.3f", row.seconds()));
        return line.toString();
    }

    /**
     * Reads a run.
     * @param fields the fields of its line
     * @return the run
     */
    private static Row row(final String[] fields) {
        final Map<Milestone, Reach> reached = new EnumMap<>(Milestone.class);
        int k = HEAD;
        for (final Milestone milestone : Milestone.values()) {
            if (!fields[k].isEmpty()) {
                reached.put(milestone, new Reach(Integer.parseInt(fields[k]), Integer.parseInt(fields[k + 1]),
                                                 Double.parseDouble(fields[k + 2])));
            }
            k += WIDTH;
        }
        final Outcome outcome = new Outcome(reached, Double.parseDouble(fields[k]), Double.parseDouble(fields[k + 1]),
                                            Integer.parseInt(fields[k + 2]), Integer.parseInt(fields[k + 3]),
                                            fields[k + 4]);
        return new Row(fields[0], fields[1], fields[2], Integer.parseInt(fields[3]), Boolean.parseBoolean(fields[4]),
                       fields[5], outcome, k + 5 < fields.length ? Double.parseDouble(fields[k + 5]) : Double.NaN);
    }
}
