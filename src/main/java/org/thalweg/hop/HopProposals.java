/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.List;

/**
 * What a strategy proposes in one cycle.
 *
 * @param start where to run down from; null if nothing was found
 * @param scans the lines scanned for them, perhaps none
 * @param notes what the strategy wants to be told next time
 */
public record HopProposals(HopProposal start, List<ScannedLine> scans, HopNotes notes) {

    /** Copies the list. */
    public HopProposals {
        scans = List.copyOf(scans);
    }

    /**
     * Nothing found.
     * @return no start, no scan, no notes
     */
    public static HopProposals none() {
        return new HopProposals(null, List.of(), HopNotes.EMPTY);
    }
}
