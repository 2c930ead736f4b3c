/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

/**
 * The numbers of an alkane's {@link ForceField}, by the kinds of atoms that a term joins: C carbon, H hydrogen.
 * Stiffness k stands for k (q - q0)^2 / 2. Units of length and energy are the caller's; angles are in radians.
 * @param cc a bond between carbon atoms
 * @param ch a bond to a hydrogen atom
 * @param ccc an angle of three carbon atoms
 * @param cch an angle between a carbon and a hydrogen atom
 * @param hch an angle between two hydrogen atoms
 * @param cccc a torsion of four carbon atoms
 * @param hccc a torsion with one hydrogen atom
 * @param hcch a torsion with two hydrogen atoms
 * @param carbons the force between carbon atoms that three or more bonds part
 * @param mixed the force between a carbon and a hydrogen atom that three or more bonds part
 * @param hydrogens the force between hydrogen atoms that three or more bonds part
 * @param afterThree the share of that force's depth that is left where exactly three bonds part the atoms
 */
public record AlkaneField(Spring cc, Spring ch, Spring ccc, Spring cch, Spring hch, Torsion cccc, Torsion hccc,
                          Torsion hcch, Force carbons, Force mixed, Force hydrogens, double afterThree) {

    /**
     * k (q - q0)^2 / 2.
     * @param stiffness k
     * @param rest q0
     */
    public record Spring(double stiffness, double rest) {
    }

    /**
     * (v1 (1 + cos t) + v2 (1 - cos 2t) + v3 (1 + cos 3t)) / 2.
     * @param one v1
     * @param two v2
     * @param three v3
     */
    public record Torsion(double one, double two, double three) {
    }

    /**
     * 4 e ((s/r)^12 - (s/r)^6).
     * @param depth e
     * @param size s
     */
    public record Force(double depth, double size) {

        /**
         * The rule by which OPLS mixes: geometric means.
         * @param other the other kind of atom
         * @return the force between the two kinds
         */
        Force mixedWith(final Force other) {
            return new Force(Math.sqrt(depth * other.depth), Math.sqrt(size * other.size));
        }
    }

    /**
     * The all-atom field OPLS for alkanes without its charges (at most 0.18 e, which nearly cancel), in kcal/mol and
     * 1e-10 m. Source: W. L. Jorgensen, D. S. Maxwell, J. Tirado-Rives, J. Am. Chem. Soc. 118 (1996) 11225; springs
     * are stated there as k (q - q0)^2.
     * @return the numbers
     */
    public static AlkaneField opls() {
        final Force carbon = new Force(0.066, 3.5);
        final Force hydrogen = new Force(0.03, 2.5);
        return new AlkaneField(new Spring(2 * 268, 1.529), new Spring(2 * 340, 1.09),
                               angle(58.35, 112.7), angle(37.5, 110.7), angle(33, 107.8),
                               new Torsion(1.74, -0.157, 0.279), new Torsion(0, 0, 0.366), new Torsion(0, 0, 0.318),
                               carbon, carbon.mixedWith(hydrogen), hydrogen, 0.5);
    }

    /**
     * Springs that are easy to tell apart: stiff bonds (1000), softer angles (50), soft torsions (1 for the nine about
     * each bond of the chain), and weak forces (0.1) of one depth.
     * @return the numbers
     */
    public static AlkaneField plain() {
        final Spring angle = new Spring(50, Math.acos(-1.0 / 3));
        final Torsion torsion = new Torsion(0, 0, 1.0 / 9);
        final double carbon = 1.7;
        final double hydrogen = 1.2;
        return new AlkaneField(new Spring(1000, 1.53), new Spring(1000, 1.09), angle, angle, angle, torsion, torsion,
                               torsion, new Force(0.1, carbon + carbon), new Force(0.1, carbon + hydrogen),
                               new Force(0.1, hydrogen + hydrogen), 1);
    }

    /**
     * An angle as OPLS states it.
     * @param half half its stiffness by radians
     * @param degrees its rest in degrees
     * @return the spring
     */
    private static Spring angle(final double half, final double degrees) {
        return new Spring(2 * half, Math.toRadians(degrees));
    }
}
