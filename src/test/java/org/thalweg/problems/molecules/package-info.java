/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Molecules as sums of terms that depend on two, three or four atoms: which atoms are bound, how stiff that is, and
 * where the atoms are for given torsions.
 */
package org.thalweg.problems.molecules;
