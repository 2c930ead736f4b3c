/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.landscape.ExplorationEvent;
import org.thalweg.run.RunEvent;
import org.thalweg.run.RunObserver;

/**
 * Keeps the scans of an exploration with what came of them, and passes all events on.
 */
public final class EnsoScans implements RunObserver {

    /** Hears the events too. */
    private final RunObserver next;
    /** The scan of the cycle that runs; null if it has none. */
    private ExplorationEvent.LineScanned open;
    /** The scans whose cycles ended. */
    private final List<EnsoScan> scans = new ArrayList<>();

    /**
     * Makes an observer.
     * @param next hears the events too
     */
    public EnsoScans(final RunObserver next) {
        this.next = next;
    }

    /** {@inheritDoc} */
    @Override
    public boolean notice(final RunEvent event) {
        if (event instanceof ExplorationEvent.LineScanned line) {
            open = line;
        } else if (event instanceof ExplorationEvent.CycleEnded cycle) {
            if (open != null) {
                scans.add(new EnsoScan(open, cycle.result(), cycle.newBest()));
            }
            open = null;
        }
        return next.notice(event);
    }

    /**
     * The scans to show.
     * @param count how many at the most
     * @return the latest of those that led to better basins, or else the latest of all, in the order of their cycles
     */
    public List<EnsoScan> latest(final int count) {
        final List<EnsoScan> better = scans.stream().filter(EnsoScan::better).toList();
        final List<EnsoScan> shown = better.isEmpty() ? scans : better;
        return List.copyOf(shown.subList(Math.max(0, shown.size() - count), shown.size()));
    }
}
