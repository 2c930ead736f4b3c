/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.exception.Localizable;
import org.hipparchus.exception.MathIllegalStateException;

/**
 * The eigensolver could not go on; {@link #getFound()} has what was known until then.
 */
public class LanczosException extends MathIllegalStateException {

    /** Serialization version. */
    private static final long serialVersionUID = 1L;

    /** What was known; records of vectors are not worth serializing. */
    private final transient LanczosResult found;

    /**
     * Builds an exception.
     * @param found the pairs known so far
     * @param pattern the message's pattern
     * @param parts the message's values
     */
    public LanczosException(final LanczosResult found, final Localizable pattern, final Object... parts) {
        super(pattern, parts);
        this.found = found;
    }

    /**
     * The pairs known when it happened, with flags as in any result.
     * @return the result so far, perhaps without pairs; null after deserialization
     */
    public LanczosResult getFound() {
        return found;
    }
}
