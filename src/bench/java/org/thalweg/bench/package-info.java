/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What benchmarks share.
 */
package org.thalweg.bench;
