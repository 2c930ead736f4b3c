/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.nio.charset.StandardCharsets;

/**
 * Memory that native code keeps between calls, freed with this object. JNA's types are written with their package,
 * since imports from {@code com.sun} are refused in this project.
 */
final class NativeBlock extends com.sun.jna.Memory {

    /**
     * Takes memory, all zero.
     * @param bytes how much
     */
    private NativeBlock(final long bytes) {
        super(bytes);
        clear();
    }

    /**
     * Memory for doubles.
     * @param values the first ones
     * @param length how many in all
     * @return the block
     */
    static NativeBlock doubles(final int length, final double... values) {
        final NativeBlock block = new NativeBlock((long) Double.BYTES * length);
        block.write(0, values, 0, values.length);
        return block;
    }

    /**
     * Memory for integers of 32 bits.
     * @param values the first ones
     * @param length how many in all
     * @return the block
     */
    static NativeBlock integers(final int length, final int... values) {
        final NativeBlock block = new NativeBlock((long) Integer.BYTES * length);
        block.write(0, values, 0, values.length);
        return block;
    }

    /**
     * Memory for a text of Fortran's, padded with blanks.
     * @param text its beginning, in ASCII
     * @param length its characters
     * @return the block
     */
    static NativeBlock text(final int length, final String text) {
        final NativeBlock block = new NativeBlock(length);
        block.write(0, (text + " ".repeat(length - text.length())).getBytes(StandardCharsets.US_ASCII), 0, length);
        return block;
    }

    /**
     * Tells what a text begins with.
     * @param prefix in ASCII
     * @return true if the text begins so
     */
    boolean beginsWith(final String prefix) {
        return prefix.equals(new String(getByteArray(0, prefix.length()), StandardCharsets.US_ASCII));
    }
}
