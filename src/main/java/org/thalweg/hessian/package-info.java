/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How the landscape bends at a point: Hessian-vector products, modes, and the variables that take part in them.
 */
package org.thalweg.hessian;
