/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The problems that every optimizer meets: smooth functions with exact gradients, their usual starts and the minima
 * that are known of them. Built on Hipparchus alone, so that no class under test helps to judge itself.
 */
package org.thalweg.problems;
