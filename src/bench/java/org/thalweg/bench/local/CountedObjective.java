/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.EnumMap;
import java.util.Map;

import org.thalweg.lbfgs.LocalState;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;

/**
 * Counts values and gradients asked, each apart, and notes the counts at the first gradient that reaches a
 * {@link Milestone}. Ends the run through the solver, by {@link EndOfRun}, when all milestones are reached or a limit
 * is; every later call ends it again, should the solver have caught that.
 */
public final class CountedObjective {

    /** The function. */
    private final SmoothFunction function;
    /** The start. */
    private final double[] start;
    /** How long the run may go on. */
    private final RunLimits limits;
    /** f at the start. */
    private final double startValue;
    /** Largest component of the start's gradient. */
    private final double startGradient;
    /** The milestones reached. */
    private final Map<Milestone, Reach> reached = new EnumMap<>(Milestone.class);
    /** When the time is over, by the system's nanosecond clock. */
    private final long deadline;
    /** Value calls. */
    private int values;
    /** Gradient calls. */
    private int gradients;
    /** Why the run ended, null while it goes on. */
    private String end;

    /**
     * Starts counting; the look at the start's value and gradient is not counted.
     * @param problem the problem
     * @param limits how long the run may go on
     */
    public CountedObjective(final TestProblem problem, final RunLimits limits) {
        this.function = problem.function();
        this.start = problem.start();
        this.limits = limits;
        this.startValue = function.value(start);
        this.startGradient = LocalState.largest(function.gradient(start));
        this.deadline = System.nanoTime() + (long) (1e9 * limits.seconds());
    }

    /**
     * The start.
     * @return a fresh copy
     */
    public double[] start() {
        return start.clone();
    }

    /**
     * The number of variables.
     * @return n
     */
    public int dimension() {
        return start.length;
    }

    /**
     * The start's value, not counted.
     * @return f at the start
     */
    public double startValue() {
        return startValue;
    }

    /**
     * Computes and counts a value.
     * @param x the point
     * @return f(x)
     */
    public double value(final double[] x) {
        refuseAtEnd(values);
        values++;
        return function.value(x);
    }

    /**
     * Computes and counts a gradient.
     * @param x the point
     * @return a fresh array
     */
    public double[] gradient(final double[] x) {
        refuseAtEnd(gradients);
        gradients++;
        final double[] gradient = function.gradient(x);
        final double size = LocalState.largest(gradient);
        for (final Milestone milestone : Milestone.values()) {
            if (size <= milestone.bound(startGradient) && !reached.containsKey(milestone)) {
                reached.put(milestone, new Reach(values, gradients, function.value(x)));
            }
        }
        if (reached.size() == Milestone.values().length) {
            stop(Outcome.DONE);
        }
        return gradient;
    }

    /**
     * Tells whether the run was ended from here.
     * @return true after the first {@link EndOfRun}
     */
    public boolean isOver() {
        return end != null;
    }

    /**
     * Sums the run up.
     * @param otherwise why the run ended if it was not ended from here
     * @return the outcome
     */
    public Outcome outcome(final String otherwise) {
        return new Outcome(Map.copyOf(reached), startValue, startGradient, values, gradients,
                           end == null ? otherwise : end);
    }

    /**
     * Ends the run if it is over or a limit is reached.
     * @param asked calls of the kind that is asked for once more
     */
    private void refuseAtEnd(final int asked) {
        if (isOver()) {
            throw new EndOfRun(end);
        }
        if (asked >= limits.evaluations()) {
            stop(Outcome.EVALUATIONS);
        }
        if (System.nanoTime() > deadline) {
            stop(Outcome.TIME);
        }
    }

    /**
     * Ends the run.
     * @param reason why
     */
    private void stop(final String reason) {
        end = reason;
        throw new EndOfRun(reason);
    }
}
