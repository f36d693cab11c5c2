// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The library is pure: what it gives depends on its arguments and its own rule files alone. */
class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.claimline.extraction");

    /** The loaders of the jar's own rule files and models. */
    private static final String LOADERS =
            "org\\.claimline\\.extraction\\.(internal\\.RuleFiles|text\\.PartOfSpeechTagger|text\\.Model\\w*|time\\.RuleBook|time\\.RuleFile)";

    @Test
    void nothingReadsOrWrites() {
        noClasses()
                .that()
                .haveNameNotMatching(LOADERS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.(nio\\.file|net)\\..*|java\\.io\\.(File|InputStream|OutputStream|Reader|Writer|PrintStream).*")
                .check(LIBRARY);
    }

    @Test
    void nothingAsksForTheTimeOrTheMachinesSettings() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                        .and(target(owner(nameMatching("java\\.(time|lang)\\..*")))))
                .orShould()
                .callMethodWhere(target(nameMatching("getDefault|systemDefault"))
                        .and(target(owner(
                                nameMatching("java\\.(util\\.Locale|util\\.TimeZone|time\\.ZoneId|time\\.Clock)")))))
                .check(LIBRARY);
    }

    @Test
    void nothingKnowsTheServiceOrTheCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "org.claimline.cli..", "org.claimline.service..", "picocli..")
                .check(LIBRARY);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("org.claimline.extraction.(*)..")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }
}
