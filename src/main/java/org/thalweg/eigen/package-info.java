/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Extreme eigenpairs of a symmetric operator that is known by its products alone, usable without the rest of the
 * library. The one rule of the room: products {@code W = A V} are kept beside the basis, so every residual reported is
 * the true one, whatever noise the operator carries.
 */
package org.thalweg.eigen;
