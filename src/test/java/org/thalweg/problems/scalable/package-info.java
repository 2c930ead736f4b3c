/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Families of smooth functions that exist for every size: large, some of them rotated, with gradients that cost a small
 * multiple of n operations.
 */
package org.thalweg.problems.scalable;
