/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.thalweg.problems.landscapes.CountedLandscape;
import org.thalweg.problems.landscapes.LandscapeFamily;

/** Runs methods on families, several runs at a time: each is deterministic and knows nothing of the others. */
final class SearchRuns implements AutoCloseable {

    /** What is asked for. */
    private final ExploreArguments arguments;
    /** The threads. */
    private final ExecutorService threads;

    /**
     * Starts the threads.
     * @param arguments what is asked for
     */
    SearchRuns(final ExploreArguments arguments) {
        this.arguments = arguments;
        this.threads = Executors.newFixedThreadPool(arguments.threads());
    }

    /**
     * Runs all methods on a family.
     * @param family the family
     * @return the methods' scores by name
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if a run fails; the message tells which
     */
    Map<String, Score> scores(final LandscapeFamily family) throws InterruptedException, ExecutionException {
        final Map<String, List<Future<CountedLandscape>>> started = new LinkedHashMap<>();
        for (final String name : arguments.methods()) {
            final List<Future<CountedLandscape>> runs = new ArrayList<>();
            for (int k = 0; k < arguments.seeds(); k++) {
                runs.add(threads.submit(run(family, SearchMethods.named(name), arguments.first() + k)));
            }
            started.put(name, runs);
        }
        final Map<String, Score> scores = new LinkedHashMap<>();
        for (final Map.Entry<String, List<Future<CountedLandscape>>> entry : started.entrySet()) {
            final List<CountedLandscape> ended = new ArrayList<>();
            for (final Future<CountedLandscape> run : entry.getValue()) {
                ended.add(run.get());
            }
            scores.put(entry.getKey(), Score.of(ended));
        }
        return scores;
    }

    /** Ends the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Callable<CountedLandscape> run(final LandscapeFamily family, final SearchMethod method,
                                                  final long seed) {
        return () -> {
            final CountedLandscape account = new CountedLandscape(family.draw(seed), family.budget());
            try {
                account.run(self -> method.search(self, seed));
            } catch (final RuntimeException e) {
                throw new IllegalStateException(method.name() + " on " + family.name() + ", seed " + seed, e);
            }
            return account;
        };
    }
}
