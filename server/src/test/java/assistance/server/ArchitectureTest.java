package assistance.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jooq.Configuration;
import org.jooq.TransactionalCallable;
import org.jooq.TransactionalRunnable;

import assistance.server.account.Caller;
import assistance.server.account.Visibility;
import assistance.server.session.Gate;

@AnalyzeClasses(packages = "assistance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("assistance.server.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule theContractKnowsNobody = classes().that()
            .resideInAPackage("assistance.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("assistance.api..", "java..", "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..");

    /// The others take a transaction and hand it on. The grid's SQL has a package of its own. Visibility is the condition that stores share.
    @ArchTest
    static final ArchRule onlyStoresSpeakSql = noClasses().that()
            .resideOutsideOfPackages("assistance.server.database..", "assistance.server.grid.sql..")
            .and(not(belongToStores()))
            .and(not(belongToAnyOf(Visibility.class)))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jooq..").or(resideInAPackage("..database.generated.."))
                    .and(not(belongToAnyOf(Configuration.class, TransactionalCallable.class,
                            TransactionalRunnable.class))));

    @ArchTest
    static final ArchRule onlyRoutesSpeakHttp = noClasses().that()
            .haveSimpleNameNotEndingWith("Routes")
            .and()
            .resideOutsideOfPackages("assistance.server.http..", "assistance.server.browser..")
            .and(not(belongToAnyOf(Route.class, Wiring.class, Main.class, Gate.class, Caller.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..");

    /// The commands are the program.
    @ArchTest
    static final ArchRule featuresDoNotKnowTheProgram = noClasses().that()
            .resideInAPackage("assistance.server.*..")
            .and()
            .resideOutsideOfPackage("assistance.server.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("assistance.server");

    private static DescribedPredicate<JavaClass> belongToStores() {
        return DescribedPredicate.describe("belong to stores",
                type -> type.getName().replaceAll("\\$.*", "").endsWith("Store"));
    }
}
