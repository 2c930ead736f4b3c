/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The messages that all rooms of the library share.
 */
package org.thalweg;
