/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.JointObjective;
import org.thalweg.objective.ObjectiveMeter;

/** The laws of the house: who may know whom, and what nobody may do. */
class PackageDependencyTest {

    /** The rooms from the lowest level up; all may import the root. A new arrow is a decision, with a note. */
    private static final List<Room> ROOMS = List.of(
        new Room("convergence", Set.of()),
        new Room("linesearch", Set.of()),
        new Room("eigen", Set.of()),
        new Room("objective", Set.of("convergence", "linesearch")),
        new Room("run", Set.of("convergence", "objective")),
        new Room("lbfgs", Set.of("convergence", "linesearch", "objective", "run")),
        new Room("hessian", Set.of("eigen", "objective", "lbfgs.CurvaturePairs")),
        new Room("hop", Set.of("convergence", "objective", "hessian")),
        new Room("fit", Set.of("convergence", "objective", "eigen")),
        new Room("landscape", Set.of("convergence", "objective", "run", "lbfgs", "hessian", "hop", "fit")),
        new Room("cm3", Set.of("convergence", "objective", "run", "lbfgs", "landscape")),
        new Room("report", Set.of("run", "eigen", "hessian", "hop", "landscape")));

    /** The one room that may import Commons Math 3, which is optional. */
    private static final String COMMONS_MATH_ROOM = "cm3";

    /** The optional library. */
    private static final String COMMONS_MATH = "org.apache.commons.math3.";

    /** What all rooms may import from outside. */
    private static final List<String> FOUNDATION = List.of("java.", "org.hipparchus.", "org.thalweg.");

    /** The shapes in which the library holds user code, and the one class that calls it. */
    private static final List<Class<?>> USER_CODE = List.of(DifferentiableObjective.class, JointObjective.class);

    /** Generators whose seed nobody chose. */
    private static final Pattern FOREIGN_RANDOM =
        Pattern.compile("\\bjava\\.util\\.(Random|concurrent\\.ThreadLocalRandom)\\b|\\b(Fast)?Math\\.random\\b");

    /** The process' own streams. */
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b");

    /** All sources. */
    private final List<SourceFile> sources = SourceFile.all();

    /** All classes. */
    private final List<CompiledClass> classes = CompiledClass.all();

    @Test
    void roomsKnowOnlyTheRoomsOfTheTable() {
        assertFalse(sources.isEmpty());
        assertNone(sources.stream().flatMap(file -> forbiddenNeighbours(file).stream()).toList());
    }

    @Test
    void arrowsOfTheTableGoDown() {
        final Set<String> below = new TreeSet<>();
        for (final Room room : ROOMS) {
            for (final String name : room.mayImport()) {
                assertTrue(below.contains(name.split("\\.", 2)[0]), room.name() + " may import " + name);
            }
            below.add(room.name());
        }
    }

    @Test
    void everyRoomIsInTheTableAndSaysWhatItIs() {
        final Set<String> inTable = ROOMS.stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
        inTable.add("");
        for (final SourceFile file : sources) {
            assertTrue(inTable.contains(file.room()), file.path() + " is in a room that the table does not have");
            assertTrue(sources.stream().anyMatch(
                other -> other.path().equals(file.path().resolveSibling("package-info.java"))),
                file.path() + " has no package-info.java beside it");
        }
    }

    @Test
    void standsOnJavaAndHipparchusAlone() {
        assertNone(sources.stream().flatMap(file -> foreignImports(file).stream()).toList());
    }

    @Test
    void onlyTheMeterCallsUserCode() {
        assertNone(classes.stream().flatMap(type -> trespasses(type).stream()).toList());
        assertTrue(CompiledClass.of(ObjectiveMeter.class).calls().stream().anyMatch(PackageDependencyTest::asksTheUser),
                   "the meter itself is not seen to call anything, so this test sees nothing");
    }

    @Test
    void nothingStaticChanges() {
        assertFalse(classes.isEmpty());
        assertNone(classes.stream().flatMap(type -> staticVariables(type).stream()).toList());
    }

    @Test
    void nobodyPrints() {
        assertNone(sources.stream().flatMap(file -> found(file, CONSOLE).stream()).toList());
    }

    @Test
    void nobodyDrawsFromAnUnseededGenerator() {
        assertNone(sources.stream().flatMap(file -> found(file, FOREIGN_RANDOM).stream()).toList());
    }

    @Test
    void reportsAForbiddenImport() {
        final SourceFile file = source("eigen", "import org.thalweg.landscape.Basin;\n" +
            "import org.apache.commons.math3.util.Pair;\nimport org.junit.jupiter.api.Test;");
        assertEquals(List.of(file.path() + " uses landscape.Basin: eigen may import []"), forbiddenNeighbours(file));
        assertEquals(List.of(file.path() + " imports org.apache.commons.math3.util.Pair",
                             file.path() + " imports org.junit.jupiter.api.Test"), foreignImports(file));
        assertEquals(List.of(), foreignImports(source(COMMONS_MATH_ROOM, "import " + COMMONS_MATH + "util.Pair;")));
    }

    @Test
    void reportsAFullNameAndAnUnknownRoom() {
        assertEquals(1, forbiddenNeighbours(source("run", "org.thalweg.lbfgs.LocalState state;")).size());
        assertEquals(1, forbiddenNeighbours(source("attic", "import org.thalweg.run.RunEvent;")).size());
        assertEquals(1, forbiddenNeighbours(source("", "import static org.thalweg.run.StopHere.NOW;")).size());
    }

    @Test
    void lendsOneTypeOfARoomWithoutTheRest() {
        assertEquals(0, forbiddenNeighbours(source("hessian", "import org.thalweg.lbfgs.CurvaturePairs;")).size());
        assertEquals(1, forbiddenNeighbours(source("hessian", "import org.thalweg.lbfgs.LocalState;")).size());
    }

    @Test
    void readsCodeButNeitherCommentsNorStrings() {
        final String quiet = "/** {@link org.thalweg.hop.Basin} System.out */ // java.util.Random\n" +
            "String s = \"org.thalweg.hop.Basin \\\" System.out\"; char c = '\"';";
        final SourceFile file = source("eigen", quiet + "new java.util.Random(); System . err.print(Math.random());");
        assertEquals(List.of(), forbiddenNeighbours(file));
        assertEquals(2, found(file, FOREIGN_RANDOM).size());
        assertEquals(1, found(file, CONSOLE).size());
    }

    @Test
    void reportsACallOfUserCodeAndAStaticVariable() {
        final CompiledClass offender = CompiledClass.of(Offender.class);
        assertEquals(List.of(Offender.class.getName() + " calls DifferentiableObjective.value",
                             Offender.class.getName() + " calls JointObjective.valueAndGradient"),
                     trespasses(offender));
        assertEquals(List.of(Offender.class.getName() + ".calls is static and not final"), staticVariables(offender));
    }

    /** The rooms' types that a file may not know. */
    private static List<String> forbiddenNeighbours(final SourceFile file) {
        final Set<String> allowed = ROOMS.stream().filter(room -> room.name().equals(file.room())).findFirst()
            .map(room -> (Set<String>) new TreeSet<>(room.mayImport())).orElse(Set.of());
        return file.neighbours().stream()
            .filter(type -> !allowed.contains(type) && !allowed.contains(type.split("\\.", 2)[0]))
            .map(type -> file.path() + " uses " + type + ": " + file.room() + " may import " + allowed).toList();
    }

    /** Imports from outside that a file may not have. */
    private static List<String> foreignImports(final SourceFile file) {
        return file.imports().stream()
            .filter(name -> FOUNDATION.stream().noneMatch(name::startsWith))
            .filter(name -> !(name.startsWith(COMMONS_MATH) && file.room().equals(COMMONS_MATH_ROOM)))
            .map(name -> file.path() + " imports " + name).toList();
    }

    /**
     * Calls of user code from a class that may not make them. The meter may; so may a class that is such an objective
     * itself, for it is only called by the meter in turn.
     */
    private static List<String> trespasses(final CompiledClass type) {
        if (type.topLevelName().equals(ObjectiveMeter.class.getName()) || isUserCode(type.name())) {
            return List.of();
        }
        final List<String> calls = new ArrayList<>();
        for (final CompiledClass.Call call : type.calls()) {
            if (asksTheUser(call)) {
                calls.add(type.name() + " calls " + load(call.owner()).getSimpleName() + "." + call.method());
            }
        }
        return calls;
    }

    /** Tells whether a call is one of user code. */
    private static boolean asksTheUser(final CompiledClass.Call call) {
        return USER_CODE.stream().flatMap(shape -> Arrays.stream(shape.getMethods()))
            .filter(method -> Modifier.isAbstract(method.getModifiers())).map(Method::getName)
            .anyMatch(call.method()::equals) && isUserCode(call.owner());
    }

    /** Tells whether a class is one of the shapes of user code. */
    private static boolean isUserCode(final String name) {
        return !name.startsWith("[") && USER_CODE.stream().anyMatch(shape -> shape.isAssignableFrom(load(name)));
    }

    /** The class of a name, not initialized. */
    private static Class<?> load(final String name) {
        try {
            return Class.forName(name, false, PackageDependencyTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The fields of a class that are static and can change. */
    private static List<String> staticVariables(final CompiledClass type) {
        return type.staticVariables().stream().map(name -> type.name() + "." + name + " is static and not final")
            .toList();
    }

    /** Where a pattern is found. */
    private static List<String> found(final SourceFile file, final Pattern pattern) {
        return file.find(pattern).stream().map(text -> file.path() + " uses " + text).toList();
    }

    /** A file in a room. */
    private static SourceFile source(final String room, final String text) {
        return SourceFile.of("org/thalweg/" + (room.isEmpty() ? "" : room + "/") + "Example.java", text);
    }

    /** Nothing was found. */
    private static void assertNone(final List<String> violations) {
        assertTrue(violations.isEmpty(), () -> String.join("\n", violations));
    }

    /**
     * A row of the table.
     *
     * @param name the package below {@code org.thalweg}
     * @param mayImport the rooms, or single types of a room, that it may import
     */
    private record Room(String name, Set<String> mayImport) {
    }

    /** Does what nobody may. */
    private static final class Offender {

        /** Changes. */
        private static int calls;

        /** Calls both. */
        static double ask(final DifferentiableObjective objective, final JointObjective joint, final double[] point) {
            calls++;
            final java.util.function.ToDoubleFunction<double[]> value = objective::value;
            return value.applyAsDouble(point) + joint.valueAndGradient(point, new double[point.length]);
        }
    }
}
