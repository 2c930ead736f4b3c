/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A compiled class, seen as the methods it calls and the fields it could change behind everybody's back.
 *
 * @param name its binary name
 * @param calls the methods called or referred to
 * @param staticVariables the names of its static fields that are not final
 */
record CompiledClass(String name, List<Call> calls, List<String> staticVariables) {

    /**
     * A method that is called.
     *
     * @param owner the binary name of the type it is called on
     * @param method its name
     */
    record Call(String owner, String method) {
    }

    /**
     * Reads one class.
     * @param type the class
     * @return what is in it
     */
    static CompiledClass of(final Class<?> type) {
        try (InputStream code = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return read(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads all classes of the library, nested ones included.
     * @return the classes in the order of their names
     */
    static List<CompiledClass> all() {
        final Path root = classes();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> isOurs(root.relativize(file).toString())).sorted()
                .map(CompiledClass::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Names the class whose file it came from.
     * @return the binary name of the top-level class
     */
    String topLevelName() {
        return name.split("\\$", 2)[0];
    }

    /** A class file whose source is the library's: a test may have been compiled to the same place. */
    private static boolean isOurs(final String file) {
        return file.endsWith(".class") &&
               Files.exists(SourceFile.ROOT.resolve(file.split("\\$|\\.class", 2)[0] + ".java"));
    }

    /** Where the library was compiled to. */
    private static Path classes() {
        try {
            return Path.of(LocalizedThalwegFormats.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file. */
    private static CompiledClass read(final Path file) {
        try (InputStream code = Files.newInputStream(file)) {
            return read(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One class. */
    private static CompiledClass read(final InputStream code) throws IOException {
        final ClassReader reader = new ClassReader(code);
        final Collector collector = new Collector();
        reader.accept(collector, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new CompiledClass(binaryName(reader.getClassName()), collector.calls, collector.staticVariables);
    }

    /** The name as Java gives it. */
    private static String binaryName(final String internalName) {
        return internalName.replace('/', '.');
    }

    /** Notes calls and fields while a class is read. */
    private static final class Collector extends ClassVisitor {

        /** The calls so far. */
        private final List<Call> calls = new ArrayList<>();

        /** The fields so far. */
        private final List<String> staticVariables = new ArrayList<>();

        /** Begins with nothing. */
        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public FieldVisitor visitField(final int access, final String name, final String descriptor,
                                       final String signature, final Object value) {
            if ((access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0) {
                staticVariables.add(name);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(final int access, final String name, final String descriptor,
                                         final String signature, final String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(final int opcode, final String owner, final String method,
                                            final String type, final boolean isInterface) {
                    calls.add(new Call(binaryName(owner), method));
                }

                @Override
                public void visitInvokeDynamicInsn(final String method, final String type, final Handle bootstrap,
                                                   final Object... arguments) {
                    for (final Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            calls.add(new Call(binaryName(handle.getOwner()), handle.getName()));
                        }
                    }
                }
            };
        }
    }
}
