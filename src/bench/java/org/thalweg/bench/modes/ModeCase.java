/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Arrays;
import java.util.Locale;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.KrylovStart;
import org.thalweg.eigen.NullSpace;
import org.thalweg.hessian.PairStart;

/** A Hessian at a minimum with its whole spectrum, orthogonal to the directions that are known to cost nothing. */
public final class ModeCase {

    /** Modes wanted. */
    static final int COUNT = 10;
    /** Dimensions of the space in which bodies move. */
    static final int SPACE = 3;
    /** Eigenvalues below this part of |A| have no sign. */
    static final double ZERO = 1e-6;
    /** Eigenvalues nearer than this part of |A| belong to one eigenspace. */
    private static final double EQUAL = 1e-6;

    /** Its name in the tables. */
    private final String name;
    /** The function. */
    private final TwiceSmooth function;
    /** The minimum. */
    private final double[] point;
    /** What the descent tells of the Hessian. */
    private final KrylovStart start;
    /** The number of pairs that tell it. */
    private final int pairs;
    /** Directions left out. */
    private final NullSpace nulls;
    /** A. */
    private final RealMatrix hessian;
    /** A between projections, and |A| on the null space. */
    private final RealMatrix moved;
    /** The eigenvalues of A orthogonal to the null space, ascending. */
    private final double[] values;
    /** The lowest eigenvectors: those wanted and their equals. */
    private final double[][] low;

    /**
     * Takes a minimum.
     * @param name its name in the tables
     * @param function the function
     * @param descent the descent to it
     * @param nulls directions left out
     */
    ModeCase(final String name, final TwiceSmooth function, final Descent descent, final NullSpace nulls) {
        this.name = name;
        this.function = function;
        this.point = descent.point();
        this.start = PairStart.of(descent.pairs(), nulls, COUNT);
        this.pairs = descent.pairs().size();
        this.nulls = nulls;
        this.hessian = new Array2DRowRealMatrix(function.hessian(point), false);
        // the norm of all absolute values is above all eigenvalues: the null space comes last
        final DenseSpectrum spectrum = DenseSpectrum.of(moved(2 * hessian.getNorm1()).getData());
        this.values = Arrays.copyOf(spectrum.values(), point.length - nulls.dimension());
        this.moved = moved(norm());
        int wanted = COUNT;
        while (wanted < values.length && values[wanted] - values[COUNT - 1] <= EQUAL * norm()) {
            wanted++;
        }
        this.low = Arrays.copyOf(spectrum.vectors(), wanted);
    }

    /**
     * Moves the null space.
     * @param to where to
     * @return P A P + to N'N
     */
    private RealMatrix moved(final double to) {
        if (nulls.dimension() == 0) {
            return hessian;
        }
        final RealMatrix n = new Array2DRowRealMatrix(nulls.basis(), false);
        final RealMatrix an = hessian.multiplyTransposed(n);
        final RealMatrix once = an.multiply(n);
        final RealMatrix twice = n.transposeMultiply(n.multiply(an)).multiply(n);
        final RealMatrix raw =
            hessian.subtract(once).subtract(once.transpose()).add(twice).add(n.transposeMultiply(n).scalarMultiply(to));
        return raw.add(raw.transpose()).scalarMultiply(0.5);
    }

    /**
     * The name in the tables.
     * @return the name
     */
    String name() {
        return name;
    }

    /**
     * The function.
     * @return the function
     */
    TwiceSmooth function() {
        return function;
    }

    /**
     * What the curvature pairs of the descent tell of the Hessian.
     * @return the start that they give an eigensolver
     */
    KrylovStart start() {
        return start;
    }

    /**
     * The minimum.
     * @return a copy
     */
    double[] point() {
        return point.clone();
    }

    /**
     * The directions left out.
     * @return the null space at the minimum
     */
    NullSpace nulls() {
        return nulls;
    }

    /**
     * The Hessian.
     * @return A, not copied
     */
    RealMatrix hessian() {
        return hessian;
    }

    /**
     * What a solver is given that knows nothing of null spaces.
     * @return P A P + |A| N'N, not copied
     */
    RealMatrix moved() {
        return moved;
    }

    /**
     * The number of variables.
     * @return n
     */
    int dimension() {
        return point.length;
    }

    /**
     * |A|.
     * @return the largest absolute eigenvalue
     */
    double norm() {
        return Math.max(Math.abs(values[0]), values[values.length - 1]);
    }

    /**
     * A true eigenvalue.
     * @param i its number, from the lowest
     * @return the value
     */
    double value(final int i) {
        return values[i];
    }

    /**
     * How much of a vector lies in the lowest eigenspace.
     * @param vector a unit vector
     * @return |U'x|^2, U the eigenvectors wanted and their equals
     */
    double share(final double[] vector) {
        double sum = 0;
        for (final double[] u : low) {
            double product = 0;
            for (int i = 0; i < vector.length; i++) {
                product += u[i] * vector[i];
            }
            sum += product * product;
        }
        return sum;
    }

    /**
     * What the case is.
     * @return n, the null space's dimension, |A| and the lowest eigenvalues' range, for the log
     */
    @Override
    public String toString() {
        double gradient = 0;
        for (final double component : function.gradient(point)) {
            gradient = Math.max(gradient, Math.abs(component));
        }
        return String.format(Locale.ROOT, "%s: n %d, null space %d, %d pairs, |A| %.4g, condition %.2g, lowest %.4g"
                             + " ... %.4g, |g| %.0e", name, dimension(), nulls.dimension(), pairs, norm(),
                             norm() / Math.abs(values[0]), values[0], values[COUNT - 1], gradient);
    }
}
