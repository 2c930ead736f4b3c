/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file of the library, seen as what it refers to.
 *
 * @param path the file below the source root, for example {@code org/thalweg/eigen/RitzPair.java}
 * @param code its text without comments and without the content of literals
 */
record SourceFile(Path path, String code) {

    /** Where the library's sources are. */
    static final Path ROOT = Path.of("src", "main", "java");

    /** The library's own package. */
    private static final Path LIBRARY = Path.of("org", "thalweg");

    /** Text blocks, strings, characters, comments: what the compiler does not read as code. */
    private static final Pattern NOT_CODE = Pattern.compile(
        "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++'|//[^\n]*|/\\*[\\s\\S]*?\\*/");

    /** An import, its name in group 1. */
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;");

    /** A type of a room by its full name, imported or not: room in group 1, type in group 2. */
    private static final Pattern ROOM_TYPE =
        Pattern.compile("\\borg\\.thalweg\\.([a-z]\\w*)(?:\\.[a-z]\\w*)*\\.([A-Z]\\w*|\\*)");

    /**
     * Takes a text for a file.
     * @param path the file below the source root, with slashes
     * @param text all its text
     * @return the file
     */
    static SourceFile of(final String path, final String text) {
        return new SourceFile(Path.of(path), NOT_CODE.matcher(text).replaceAll(SourceFile::blank));
    }

    /**
     * Reads all sources of the library.
     * @return the files in the order of their names
     */
    static List<SourceFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(SourceFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells which room the file is in.
     * @return the name of the directory below {@code org/thalweg}, or an empty string for the root
     */
    String room() {
        final Path inside = LIBRARY.relativize(path);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    /**
     * Finds the imports.
     * @return the imported names, static ones with their member
     */
    List<String> imports() {
        return IMPORT.matcher(code).results().map(found -> found.group(1)).toList();
    }

    /**
     * Finds the types of rooms that are named in full, in an import or elsewhere.
     * @return one {@code room.Type} for each, this file's own room left out
     */
    List<String> neighbours() {
        return ROOM_TYPE.matcher(code).results().filter(found -> !found.group(1).equals(room()))
            .map(found -> found.group(1) + "." + found.group(2)).distinct().toList();
    }

    /**
     * Finds all places that look like something.
     * @param pattern what to look for
     * @return the texts found
     */
    List<String> find(final Pattern pattern) {
        return pattern.matcher(code).results().map(MatchResult::group).toList();
    }

    /** What stands for a piece that is not code. */
    private static String blank(final MatchResult piece) {
        return Matcher.quoteReplacement(piece.group().startsWith("/") ? " " : "\"\"");
    }

    /** One file. */
    private static SourceFile read(final Path file) {
        try {
            return of(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
