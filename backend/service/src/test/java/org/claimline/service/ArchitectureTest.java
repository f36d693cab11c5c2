// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import java.sql.Connection;

@AnalyzeClasses(packages = "org.claimline.service", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.claimline.service.(*)..").should().beFreeOfCycles();

    /** What leaves the service is described in one place per thing: never a record of the library or a row. */
    @ArchTest
    static final ArchRule resourcesAnswerWithViews = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe(
                    "of the extraction library or the database",
                    (JavaClass type) -> type.getPackageName().startsWith("org.claimline.extraction")
                            || type.getPackageName().startsWith("org.claimline.service.database")));

    @ArchTest
    static final ArchRule resourcesKnowNoSql = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimline.service.database..");

    @ArchTest
    static final ArchRule resourcesKnowNoEntities = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule onlyTheDatabasePackageKnowsJdbc = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimline.service.database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Connection.class.getPackageName());
}
