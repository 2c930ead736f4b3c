/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Landscapes with many minima: functions with exact gradients, random starts, and the value that counts as the global
 * minimum. Each family is drawn by a seed alone.
 */
package org.thalweg.problems.landscapes;
