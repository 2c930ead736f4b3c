/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.conformers;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.problems.molecules.Alkane;
import org.thalweg.problems.molecules.AlkaneField;
import org.thalweg.problems.molecules.AlkaneShape;
import org.thalweg.problems.molecules.ForceField;

/**
 * Relaxes decane from all 3<sup>7</sup> = 2187 conformers, each inner torsion trans (180 degrees) or gauche (+70 or
 * -70: at 60 the atoms of opposite neighbours clash), and prints the lowest energies.
 *
 * <p>The mirror image and the reversed chain have the same energy, so that 574 starts stand for all.</p>
 */
public final class Conformers {

    /** Carbon atoms. */
    private static final int CARBONS = 10;
    /** Inner torsions. */
    private static final int TORSIONS = CARBONS - 3;
    /** A gauche torsion of a start, in degrees. */
    private static final double GAUCHE = 70;
    /** Energies that differ by less than its inverse are one. */
    private static final double RESOLUTION = 1e5;
    /** Energies printed. */
    private static final int PRINTED = 10;
    /** Most evaluations of a relaxation: none comes near it. */
    private static final int MOST = 100000;

    /** Not for construction. */
    private Conformers() {
    }

    /**
     * Prints the lowest conformers, with the torsions in degrees where they ended.
     * @param arguments ignored
     */
    public static void main(final String[] arguments) {
        final Alkane molecule = new Alkane(CARBONS);
        final AlkaneField field = AlkaneField.opls();
        final AlkaneShape shape = new AlkaneShape(molecule, field);
        final ForceField energy = molecule.energy(field);
        final Map<Long, String> found = new TreeMap<>();
        int starts = 0;
        for (int code = 0; code < Math.pow(3, TORSIONS); code++) {
            final int[] signs = signs(code);
            if (isFirst(signs)) {
                final double[] torsions = new double[TORSIONS];
                for (int i = 0; i < TORSIONS; i++) {
                    torsions[i] = Math.toRadians(signs[i] == 0 ? 180 : signs[i] * GAUCHE);
                }
                final LBFGSOptimum end = relaxed(energy, shape.coordinates(torsions));
                found.putIfAbsent(Math.round(RESOLUTION * end.getValue()), String.format(
                    "%.6f  from %s  at %s", end.getValue(), Arrays.toString(signs), degrees(shape, end.getPoint())));
                starts++;
            }
        }
        System.out.println(starts + " starts, " + found.size() + " energies, the lowest:");
        found.values().stream().limit(PRINTED).forEach(System.out::println);
    }

    private static int[] signs(final int code) {
        final int[] signs = new int[TORSIONS];
        int rest = code;
        for (int i = 0; i < TORSIONS; i++) {
            signs[i] = rest % 3 - 1;
            rest /= 3;
        }
        return signs;
    }

    /**
     * Whether no conformer of the same energy comes earlier.
     * @param signs 0 for trans, 1 and -1 for gauche
     * @return true for one of up to four conformers
     */
    private static boolean isFirst(final int[] signs) {
        final int[] mirrored = new int[TORSIONS];
        final int[] reversed = new int[TORSIONS];
        final int[] both = new int[TORSIONS];
        for (int i = 0; i < TORSIONS; i++) {
            mirrored[i] = -signs[i];
            reversed[i] = signs[TORSIONS - 1 - i];
            both[i] = -reversed[i];
        }
        return Arrays.compare(signs, mirrored) <= 0 && Arrays.compare(signs, reversed) <= 0
            && Arrays.compare(signs, both) <= 0;
    }

    private static LBFGSOptimum relaxed(final ForceField energy, final double[] start) {
        return new LBFGSOptimizer(null).optimize(new MaxEval(MOST), GoalType.MINIMIZE,
                                                 new ObjectiveFunction(energy::value),
                                                 new ObjectiveFunctionGradient(energy::gradient),
                                                 new InitialGuess(start),
                                                 LBFGSOption.defaults().withBestAtLimit(true));
    }

    private static String degrees(final AlkaneShape shape, final double[] x) {
        return Arrays.toString(
            Arrays.stream(shape.torsions(x)).mapToLong(torsion -> Math.round(Math.toDegrees(torsion))).toArray());
    }
}
