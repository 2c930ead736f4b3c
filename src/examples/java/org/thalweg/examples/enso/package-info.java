/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Nine parameters fitted to 168 months of the southern oscillation: data, model and the certified answer.
 */
package org.thalweg.examples.enso;
