/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** A hop of one's own. */
package org.thalweg.examples.hops;
