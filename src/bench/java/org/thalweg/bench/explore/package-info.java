/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Searches for the global minimum on landscapes with many minima: how often, and at what cost, this library and others
 * get there. Every run is billed by {@link org.thalweg.problems.landscapes.CountedLandscape}, from outside.
 */
package org.thalweg.bench.explore;
