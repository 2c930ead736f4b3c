/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;
import java.util.Locale;

import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeSet;
import org.thalweg.hop.Basin;
import org.thalweg.hop.ScanPoint;
import org.thalweg.objective.MeterView;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;

/**
 * What happens in an exploration, one record for each kind of moment. Values are in the caller's sign.
 */
public sealed interface ExplorationEvent extends RunEvent {

    /**
     * The first descent ended.
     *
     * @param phase {@link OptimizerPhase#CONVERGED}
     * @param meter the run's costs
     * @param basin the first basin
     * @param reason why the descent ended
     */
    record MinimumReached(OptimizerPhase phase, MeterView meter, Basin basin, StopReason reason)
        implements ExplorationEvent {

        /** {@inheritDoc} */
        @Override
        public boolean isDetail() {
            return false;
        }

        /** {@inheritDoc} */
        @Override
        public String summary() {
            return String.format(Locale.ROOT, "%6d evaluations: first minimum %.10g", evaluations(), basin.value());
        }
    }

    /**
     * The modes at the best minimum were measured.
     *
     * @param phase {@link OptimizerPhase#CONVERGED}
     * @param meter the run's costs
     * @param modes the modes
     */
    record ModesMeasured(OptimizerPhase phase, MeterView meter, ModeSet modes) implements ExplorationEvent {

        /** {@inheritDoc} */
        @Override
        public boolean isDetail() {
            return true;
        }

        /** {@inheritDoc} */
        @Override
        public String summary() {
            final List<Mode> list = modes.modes();
            return String.format(Locale.ROOT, "%6d evaluations: %d modes, lowest %s", evaluations(), list.size(),
                                 list.isEmpty() ? "unknown" : list.get(0));
        }
    }

    /**
     * A line was scanned.
     *
     * @param phase {@link OptimizerPhase#EXPLORING}
     * @param meter the run's costs
     * @param strategy the strategy's name
     * @param base the basin scanned from
     * @param direction the direction u, n components, read only
     * @param points the values, in the order of their offsets
     */
    record LineScanned(OptimizerPhase phase, MeterView meter, String strategy, Basin base, double[] direction,
                       List<ScanPoint> points) implements ExplorationEvent {

        /** {@inheritDoc} */
        @Override
        public boolean isDetail() {
            return true;
        }

        /** {@inheritDoc} */
        @Override
        public String summary() {
            return String.format(Locale.ROOT, "%6d evaluations: %s, %d points", evaluations(), strategy,
                                 points.size());
        }
    }

    /**
     * A cycle ended.
     *
     * @param phase {@link OptimizerPhase#HOPPING}
     * @param meter the run's costs
     * @param result what it led to
     * @param newBest whether it found the best basin so far
     */
    record CycleEnded(OptimizerPhase phase, MeterView meter, ExplorationResult result, boolean newBest)
        implements ExplorationEvent {

        /** {@inheritDoc} A cycle that found nothing better is a detail. */
        @Override
        public boolean isDetail() {
            return !newBest;
        }

        /** {@inheritDoc} */
        @Override
        public String summary() {
            final Basin basin = result.bestBasin();
            return String.format(Locale.ROOT, "%6d evaluations: cycle %d, %s: %s%s", evaluations(), result.cycle(),
                                 result.strategy(), newBest ? "better basin, " : "",
                                 basin == null ? result.verdict().toString().toLowerCase(Locale.ROOT) :
                                 String.format(Locale.ROOT, "%.10g", basin.value()));
        }
    }

    /**
     * What the run has cost.
     * @return evaluations so far
     */
    default int evaluations() {
        return meter().getCounts().evaluations();
    }
}
