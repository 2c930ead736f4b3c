/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where to go next, and did it pay: strategies that propose starts, the basins found, the rule of acceptance.
 */
package org.thalweg.hop;
