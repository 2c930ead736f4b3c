/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import java.util.Locale;

import org.hipparchus.exception.Localizable;

/**
 * Every message of the library that Hipparchus' own {@code LocalizedCoreFormats} lacks.
 *
 * <p>The messages are {@link java.text.MessageFormat} patterns; {0}, {1}, … are the offending values, as in Hipparchus.
 */
public enum LocalizedThalwegFormats implements Localizable {

    /** A setting given as data is missing: {0} names it. */
    MISSING_DATA("{0} is missing: pass it to optimize(...)"),
    /** The start point has a component that is not finite. */
    START_NOT_FINITE("component {0} of the start point is {1}: it must be finite"),
    /** The objective has no finite value at the start point. */
    VALUE_NOT_FINITE_AT_START("the objective is {0} at the start point: it must be finite there"),
    /** The gradient has a component that is not finite at the start point. */
    GRADIENT_NOT_FINITE_AT_START("component {0} of the gradient is {1} at the start point: it must be finite there"),
    /** The gradient has another length than the point. */
    GRADIENT_DIMENSION("the gradient has {0} components at a point of {1}"),
    /** A Hessian or its product has another dimension than the point. */
    PRODUCT_DIMENSION("the Hessian, its product or the vector has dimension {0} at a point of {1}"),
    /** A named setting is below its least admissible value. */
    SETTING_TOO_SMALL("{0} is {1}: it must be at least {2}"),
    /** A named setting is not above a limit. */
    SETTING_NOT_ABOVE("{0} is {1}: it must be above {2}"),
    /** A named setting is outside an interval. */
    SETTING_OUT_OF_RANGE("{0} is {1}: it must lie in [{2}, {3}]"),
    /** A line search was asked to search along a line that doesn't descend. */
    SLOPE_NOT_NEGATIVE("the slope at the origin of the line search is {0}: it must be negative"),
    /** A named setting is null. */
    SETTING_NULL("{0} must not be null"),
    /** A component of a named vector is not finite. */
    COMPONENT_NOT_FINITE("component {0} of {1} is {2}: it must be finite"),
    /** A null vector lies in the span of the ones before it. */
    NULL_VECTOR_DEPENDENT("null vector {0} is zero, or depends on the null vectors before it"),
    /** Null vectors given as orthonormal are not. */
    NULL_VECTORS_NOT_ORTHONORMAL("null vectors {0} and {1} have the scalar product {2}: they are not orthonormal"),
    /** An index is named more than once. */
    INDEX_TWICE("index {0} is named twice"),
    /** A parameter is called linear in a group alone. */
    NOT_LINEAR("parameter {0} is linear in a group: it must be named among the linear parameters too"),
    /** A residual of a least-squares problem is not finite at the start. */
    RESIDUAL_NOT_FINITE_AT_START("residual {0} is {1} at the start point: it must be finite there"),
    /** An element of a Jacobian is not finite at the start. */
    JACOBIAN_NOT_FINITE_AT_START("the derivative of observation {0} by parameter {1} is {2} at the start point: it "
                                 + "must be finite there"),
    /** More eigenpairs are asked for than there are. */
    TOO_MANY_PAIRS("{0} eigenpairs asked for, but only {1} exist: dimension {2} less {3} null vectors"),
    /** An operator's product is not finite. */
    PRODUCT_NOT_FINITE("component {0} of product {1} with the operator is {2}: it must be finite"),
    /** A preconditioner's product is not finite. */
    PRECONDITIONED_NOT_FINITE("component {0} of a product with the preconditioner is {1}: it must be finite"),
    /** An operator is too asymmetric for noise. */
    OPERATOR_NOT_SYMMETRIC("the operator is not symmetric: its asymmetry {0} exceeds {1} times its norm {2}");

    /** The English pattern. */
    private final String sourceFormat;

    /**
     * Binds a message to its pattern.
     * @param sourceFormat the English pattern
     */
    LocalizedThalwegFormats(final String sourceFormat) {
        this.sourceFormat = sourceFormat;
    }

    /** {@inheritDoc} */
    @Override
    public String getSourceString() {
        return sourceFormat;
    }

    /** {@inheritDoc} Only English exists so far. */
    @Override
    public String getLocalizedString(final Locale locale) {
        return sourceFormat;
    }
}
