/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.logging.Level;
import java.util.logging.Logger;

import breeze.linalg.DenseVector;
import breeze.linalg.DenseVector$;
import breeze.math.MutableInnerProductModule;
import breeze.optimize.DiffFunction;
import breeze.optimize.FirstOrderMinimizer;
import breeze.optimize.LBFGS;
import scala.Tuple2;
import scala.reflect.ClassTag;

/** Breeze's L-BFGS with 10 pairs; it ends only where its line search fails twice in a row. */
public final class BreezeSolver implements Solver {

    /** Kept, lest the level is forgotten with the logger. */
    private static final Logger LOGGER = Logger.getLogger("dev.ludovic.netlib");

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "breeze";
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        LOGGER.setLevel(Level.OFF);
        // Scala's Double is Object in Java's eyes
        final MutableInnerProductModule<DenseVector<Object>, Object> space = DenseVector$.MODULE$.space_Double();
        final FirstOrderMinimizer.ConvergenceCheck<DenseVector<Object>> check = FirstOrderMinimizer.searchFailed();
        new LBFGS<>(check, 10, space).minimize(function(objective), new DenseVector<>(start));
    }

    /**
     * Makes a function for Breeze. Java can't implement Scala's function interface, whose two {@code apply} differ by
     * what they return alone; what is behind Java's lambdas can, and only {@code calculate} is ever asked for.
     * @param objective what is counted
     * @return value and gradient together
     */
    @SuppressWarnings("unchecked")
    private static DiffFunction<DenseVector<Object>> function(final CountedObjective objective) {
        final MethodHandles.Lookup lookup = MethodHandles.lookup();
        final MethodType type = MethodType.methodType(Tuple2.class, DenseVector.class);
        try {
            final MethodHandle target = lookup.findStatic(BreezeSolver.class, "calculate",
                                                          type.insertParameterTypes(0, CountedObjective.class));
            final CallSite maker = LambdaMetafactory.metafactory(
                lookup, "calculate", MethodType.methodType(DiffFunction.class, CountedObjective.class),
                type.changeParameterType(0, Object.class), target, type);
            return (DiffFunction<DenseVector<Object>>) maker.getTarget().invoke(objective);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Value and gradient at a point.
     * @param objective what is counted
     * @param x the point
     * @return both
     */
    private static Tuple2<Object, DenseVector<Object>> calculate(final CountedObjective objective,
                                                                 final DenseVector<Object> x) {
        final double[] point = x.toArray$mcD$sp(ClassTag.Double());
        final double value = objective.value(point);
        return new Tuple2<>(value, new DenseVector<>(objective.gradient(point)));
    }
}
