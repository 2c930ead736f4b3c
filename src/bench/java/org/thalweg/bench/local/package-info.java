/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Counts what local minimizers ask for: every solver on every problem, by value and gradient calls until the gradient
 * is small, so that neither stopping rules nor the machine's speed play a part. {@link LocalBenchmark} runs it.
 */
package org.thalweg.bench.local;
