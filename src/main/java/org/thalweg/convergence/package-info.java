/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * When to stop, and what the end means. Numbers in, a {@link org.thalweg.convergence.StopReason} or nothing out.
 */
package org.thalweg.convergence;
