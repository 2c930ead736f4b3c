/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A run's story: the data given, its phases, and the events that observers hear.
 */
package org.thalweg.run;
