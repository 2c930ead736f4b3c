/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of the site that shows the results: what stands between the lines {@code <!-- begin NAME -->} and
 * {@code <!-- end NAME -->} is made anew.
 * @param folder the site's sources
 */
public record SitePage(Path folder) {

    /**
     * Puts a report on the page.
     * @param report the report
     * @throws IOException if a file can't be read or written
     */
    public void show(final Report report) throws IOException {
        final Path page = folder.resolve("markdown").resolve("benchmarks.md");
        List<String> lines = replaced(Files.readAllLines(page), "peers", report.peers());
        lines = replaced(lines, "variants", report.variants());
        Files.write(page, lines);
        final Path images = folder.resolve("resources").resolve("images").resolve("benchmarks");
        Files.createDirectories(images);
        for (final Group union : report.unions()) {
            ProfileChart.write(union, Milestone.R6, images);
            ProfileChart.write(union, Milestone.A6, images);
        }
    }

    /**
     * Replaces a part.
     * @param lines the page
     * @param name the part's name
     * @param part what takes its place
     * @return the page with the part
     * @throws IOException if the page has no such part
     */
    private static List<String> replaced(final List<String> lines, final String name, final List<String> part)
        throws IOException {
        final int begin = lines.indexOf("<!-- begin " + name + " -->");
        final int end = lines.indexOf("<!-- end " + name + " -->");
        if (begin < 0 || end < begin) {
            throw new IOException("the page has no part named " + name);
        }
        final List<String> all = new ArrayList<>(lines.subList(0, begin + 1));
        all.add("");
        all.addAll(part);
        all.add("");
        all.addAll(lines.subList(end, lines.size()));
        return all;
    }
}
