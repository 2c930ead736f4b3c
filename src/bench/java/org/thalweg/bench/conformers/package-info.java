/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The conformers of a chain molecule by enumeration: where the lowest energy comes from that a search has to find.
 */
package org.thalweg.bench.conformers;
