package org.sourcebook;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may know which, where each library lives, and what no class of ours does. */
class ArchitectureTest {

    private static final String ROOT = "org.sourcebook.";

    /** A package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "timing",
            "source",
            "json",
            "diagnostic",
            "edtf",
            "yaml",
            "markdown",
            "model",
            "content",
            "archive",
            "quote",
            "check",
            "cite",
            "view",
            "card",
            "plan",
            "data",
            "search",
            "render",
            "audit",
            "publish",
            "cache",
            "build",
            "serve",
            "fetch",
            "extract",
            "capture",
            "importing",
            "cli");

    /** Each library by its packages, and its one home; jsoup has two, one for what authors write and one for what strangers sent. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("tools.jackson..", List.of("yaml")),
            Map.entry("org.snakeyaml..", List.of("yaml")),
            Map.entry("com.vladsch.flexmark..", List.of("markdown")),
            Map.entry("io.pebbletemplates..", List.of("render")),
            Map.entry("org.jsoup..", List.of("audit", "extract")),
            Map.entry("de.undercouch..", List.of("cite")),
            Map.entry("org.apache.commons.text..", List.of("cite")),
            Map.entry("com.sun.net.httpserver..", List.of("serve")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("org.apache.pdfbox..", List.of("extract")),
            Map.entry("org.apache.fontbox..", List.of("extract")),
            Map.entry("org.netpreserve.jwarc..", List.of("capture")));

    private static final Set<String> FROZEN = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.List",
            "java.util.Set",
            "java.util.Map",
            "java.util.Comparator",
            "java.util.regex.Pattern",
            "java.util.HexFormat",
            "java.time.Duration",
            "java.time.Instant",
            "java.nio.charset.Charset");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sourcebook");

    @Test
    void enoughClassesAreScannedForTheRulesToMeanSomething() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(each -> packages.add(each.getPackageName().replaceFirst("^org\\.sourcebook\\.?", "")));

        assertThat(ORDER).containsAll(packages);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(after(name))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    private static String[] after(String name) {
        return ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(later -> ROOT + later + "..")
                .toArray(String[]::new);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.sourcebook.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedInItsHomeOnly() {
        return HOMES.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(
                        home.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(home.getValue().stream()
                                        .map(each -> ROOT + each + "..")
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(home.getKey())
                                .check(CLASSES)));
    }

    @Test
    void noStaticCanChange() {
        fields().that().areStatic().should(neverChange()).check(CLASSES);
    }

    private static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("be final and of a type whose values do not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!unchanging(field)) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                }
            }
        };
    }

    private static boolean unchanging(JavaField field) {
        boolean synthetic = field.getName().startsWith("$");
        // An array that leaves its class could be written to; a private one is a table to look things up in.
        boolean lookupTable =
                field.getRawType().isArray() && field.getModifiers().contains(PRIVATE);
        boolean unchanging = lookupTable || hasUnchangingType(field.getRawType());
        return synthetic || field.getModifiers().contains(FINAL) && unchanging;
    }

    private static boolean hasUnchangingType(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || type.isInterface() && type.getPackageName().startsWith("java.util.function")
                || FROZEN.contains(type.getName())
                || ours(type);
    }

    private static boolean ours(JavaClass type) {
        boolean frozenFields = type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(STATIC))
                .allMatch(field -> field.getModifiers().contains(FINAL));
        return type.getPackageName().startsWith("org.sourcebook") && frozenFields;
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** A capture says when it was made; a build says nothing that is not in the content. */
    @Test
    void onlyCapturesHaveATimeOfTheirOwn() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.ArchiveRun")
                .should()
                .callMethod(java.time.InstantSource.class, "system")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .check(CLASSES);
    }

    @Test
    void noClassAsksTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.Collator")
                .check(CLASSES);
    }
}
