/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.objective.ObjectiveMeter;

/**
 * What is known of each variable: whether the landscape is more than a parabola along it. Linear variables make the
 * landscape a fit: they find their new values by themselves once the others have moved, and the others – periods,
 * widths, positions – are known to their order of magnitude.
 *
 * <p>The variables also have an order here, by their units at the first minimum. Draws go by it, so that a run does not
 * depend on the order in which the caller numbers the variables.</p>
 *
 * @param known for each variable 0 nothing, {@value #CURVED} it is worth moving, {@value #LINEAR} it is linear
 * @param order the variables' indices, smallest unit first
 */
public record VariableKinds(double[] known, int[] order) {

    /** A variable along which the landscape is more than a parabola. */
    static final int CURVED = 1;
    /** A variable along which it is nothing but a parabola. */
    static final int LINEAR = 2;

    /** Most variables of a fit that are all looked at: as many as a Hessian is formed whole for. */
    static final int WHOLE = 300;

    /** How far out a variable is looked at, in natural lengths: not where a length was doubled to already. */
    static final double FAR = 12;
    /** The same relative to its size; whichever is farther. */
    private static final double LOOK = 0.3;

    /** Copies both. */
    public VariableKinds {
        known = known.clone();
        order = order.clone();
    }

    /**
     * Nothing known but the units.
     * @param scale the variables' units, n positive numbers
     * @return the kinds
     */
    public static VariableKinds unknown(final double[] scale) {
        return new VariableKinds(new double[scale.length],
                                 IntStream.range(0, scale.length).boxed()
                                          .sorted(Comparator.comparingDouble(i -> scale[i]))
                                          .mapToInt(Integer::intValue).toArray());
    }

    /**
     * Looks at variables, drawn by lot, until one is linear or enough are not; at all of a fit's up to
     * {@value #WHOLE}, beyond which strategies look at those that they take up.
     * @param context the minimum, its units and the generator
     * @param enough how many are enough, at least 0
     * @param meter the door; three values for each variable
     * @return what was found
     */
    public static VariableKinds look(final HopContext context, final int enough, final ObjectiveMeter meter) {
        final double[] known = new double[context.start().length];
        final int[] drawn = context.kinds().sample(known.length, context.random());
        boolean fit = false;
        for (int k = 0; k < known.length && (fit ? known.length <= WHOLE : k < enough); k++) {
            known[drawn[k]] = kindOf(drawn[k], context, meter);
            fit |= known[drawn[k]] == LINEAR;
        }
        return new VariableKinds(known, context.kinds().order);
    }

    /**
     * Looks at a variable.
     * @param i its index
     * @param context the hop's context
     * @param meter the door; three values
     * @return its kind
     */
    static int kindOf(final int i, final HopContext context, final ObjectiveMeter meter) {
        final double own = FAR * context.naturalLength() * context.curvature().scale()[i];
        final double far = Math.max(own, LOOK * Math.abs(context.best().at().getPoint()[i]));
        return Parabola.isAxis(i, far, context.best().at(), meter) ? LINEAR : CURVED;
    }

    /**
     * Draws variables.
     * @param size how many to draw at the most
     * @param random the generator
     * @return different indices
     */
    int[] sample(final int size, final RandomGenerator random) {
        return Arrays.stream(LineHop.sample(order.length, size, random)).map(k -> order[k]).toArray();
    }

    /**
     * The order that draws go by.
     * @return a copy
     */
    @Override
    public int[] order() {
        return order.clone();
    }

    /**
     * What is known of each variable.
     * @return a copy
     */
    @Override
    public double[] known() {
        return known.clone();
    }

    /**
     * Tells a fit.
     * @return true if a variable is known to be linear
     */
    public boolean isFit() {
        return Arrays.stream(known).anyMatch(kind -> kind == LINEAR);
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof VariableKinds kinds && Arrays.equals(known, kinds.known) &&
               Arrays.equals(order, kinds.order);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(known);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "kinds of variables: " + Arrays.toString(known);
    }
}
