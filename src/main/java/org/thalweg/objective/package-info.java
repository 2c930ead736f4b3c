/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What is minimized, and what each visit costs: the one door to the user's code.
 */
package org.thalweg.objective;
