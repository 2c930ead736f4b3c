/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.ArrayList;
import java.util.List;

/** {@code f(x) = x0^2 + 2 x1^2}, not defined for {@code x0 > 10}; its gradient ends at {@code x1 > 10}. Keeps calls. */
class Asked implements DifferentiableObjective {

    /** What was asked, in order: "value", "gradient" or "both". */
    final List<String> calls = new ArrayList<>();

    private final boolean joint;

    Asked(final boolean joint) {
        this.joint = joint;
    }

    @Override
    public boolean isJoint() {
        return joint;
    }

    @Override
    public double value(final double[] x) {
        calls.add("value");
        return f(x);
    }

    @Override
    public void gradient(final double[] x, final double[] gradient) {
        calls.add("gradient");
        g(x, gradient);
    }

    @Override
    public double valueAndGradient(final double[] x, final double[] gradient) {
        calls.add("both");
        g(x, gradient);
        return f(x);
    }

    private static double f(final double[] x) {
        return x[0] > 10 ? Double.NaN : x[0] * x[0] + 2 * x[1] * x[1];
    }

    private static void g(final double[] x, final double[] gradient) {
        gradient[0] = 2 * x[0];
        gradient[1] = x[1] > 10 ? Double.NEGATIVE_INFINITY : 4 * x[1];
    }
}
