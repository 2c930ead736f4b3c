/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Running down: limited-memory BFGS, its core without a façade, and the Hipparchus optimizer around it.
 */
package org.thalweg.lbfgs;
