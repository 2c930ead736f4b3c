/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The exploration as a whole: the loop over descents, modes, scans and hops, and its Hipparchus optimizer.
 */
package org.thalweg.landscape;
