/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

import org.thalweg.objective.ObjectiveMeter;

/**
 * What is known of each variable: whether the landscape is more than a parabola along it. Linear variables make the
 * landscape a fit: they find their new values by themselves once the others have moved, and the others – periods,
 * widths, positions – are known to their order of magnitude.
 *
 * @param known for each variable 0 nothing, {@value #CURVED} it is worth moving, {@value #LINEAR} it is linear
 */
public record VariableKinds(double[] known) {

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

    /** Copies the numbers. */
    public VariableKinds {
        known = known.clone();
    }

    /**
     * Nothing known.
     * @param n the number of variables
     * @return the kinds
     */
    public static VariableKinds unknown(final int n) {
        return new VariableKinds(new double[n]);
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
        final int[] order = LineHop.sample(known.length, known.length, context.random());
        boolean fit = false;
        for (int k = 0; k < known.length && (fit ? known.length <= WHOLE : k < enough); k++) {
            known[order[k]] = kindOf(order[k], context, meter);
            fit |= known[order[k]] == LINEAR;
        }
        return new VariableKinds(known);
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
        return other instanceof VariableKinds kinds && Arrays.equals(known, kinds.known);
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
