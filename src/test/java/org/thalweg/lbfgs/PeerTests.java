/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * A published test class in which each mention of the class it tests means one of ours, so that the values asserted
 * there are asserted of ours. Classes nested in the tested one, {@code Formula} say, stay what they are, as they do in
 * a program that changes one name.
 */
public final class PeerTests {

    private PeerTests() {
    }

    /**
     * Makes a dynamic test of each test method.
     * @param testClass the name of the published test class
     * @param peer the class tested there
     * @param ours takes its place
     * @param leftOut names of test methods not to run; each has to exist
     * @return the tests, ordered by name
     */
    public static List<DynamicTest> of(final String testClass, final Class<?> peer, final Class<?> ours,
                                       final String... leftOut) throws ClassNotFoundException {
        return of(testClass, name -> name.startsWith(testClass), peer, ours, leftOut);
    }

    /**
     * The same where library classes mention the tested one too, and are made anew with the test class.
     * @param testClass the name of the published test class
     * @param renewed tells the names of all classes that are made anew
     * @param peer the class tested there
     * @param ours takes its place
     * @param leftOut names of test methods not to run; each has to exist
     * @return the tests, those inherited among them, ordered by name
     */
    public static List<DynamicTest> of(final String testClass, final Predicate<String> renewed, final Class<?> peer,
                                       final Class<?> ours, final String... leftOut) throws ClassNotFoundException {
        final Class<?> type = new Loader(renewed, peer, ours).loadClass(testClass);
        final Map<String, Method> methods =
            Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
            .filter(method -> method.isAnnotationPresent(Test.class))
            .collect(Collectors.toMap(Method::getName, method -> method, (own, inherited) -> own));
        if (!methods.keySet().containsAll(Set.of(leftOut))) {
            throw new IllegalArgumentException(testClass + " has " + methods.keySet());
        }
        methods.keySet().removeAll(Set.of(leftOut));
        return methods.values().stream().sorted(Comparator.comparing(Method::getName))
            .map(method -> DynamicTest.dynamicTest(method.getName(), () -> invoke(type, method))).toList();
    }

    private static void invoke(final Class<?> type, final Method method) throws Throwable {
        final Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Makes the test class and those nested in it anew; all others are what they are everywhere. */
    private static final class Loader extends ClassLoader {

        private final Predicate<String> renewed;
        private final SimpleRemapper renaming;

        Loader(final Predicate<String> renewed, final Class<?> peer, final Class<?> ours) {
            super(PeerTests.class.getClassLoader());
            this.renewed = renewed;
            this.renaming = new SimpleRemapper(Opcodes.ASM9,
                                               Map.of(Type.getInternalName(peer), Type.getInternalName(ours)));
        }

        @Override
        protected Class<?> loadClass(final String name, final boolean resolve) throws ClassNotFoundException {
            return renewed.test(name) ? rename(name) : super.loadClass(name, resolve);
        }

        private Class<?> rename(final String name) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                final Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                final ClassWriter writer = new ClassWriter(0);
                new ClassReader(bytes(name)).accept(new ClassRemapper(writer, renaming), 0);
                return defineClass(name, writer.toByteArray(), 0, writer.toByteArray().length);
            }
        }

        private byte[] bytes(final String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
