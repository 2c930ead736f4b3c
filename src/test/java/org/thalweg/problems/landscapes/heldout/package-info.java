/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Landscapes on which nothing was tuned: they show what the choices made on the others are worth elsewhere.
 */
package org.thalweg.problems.landscapes.heldout;
