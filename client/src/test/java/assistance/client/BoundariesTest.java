package assistance.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "assistance.client", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("assistance.client.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule MODELS_NEVER_SEE_NODES = noClasses().that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .resideInAnyPackage("assistance.client.connection..", "assistance.client.settings")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..");

    @ArchTest
    static final ArchRule ONLY_THE_CONNECTION_SEES_HTTP = noClasses().that()
            .resideOutsideOfPackage("assistance.client.connection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..", "java.net.http..");

    @ArchTest
    static final ArchRule THE_SHARED_CONTROLS_STAND_ALONE = classes().that()
            .resideInAPackage("assistance.client.ui")
            .should()
            .onlyDependOnClassesThat(
                    resideOutsideOfPackage("assistance.client..").or(resideInAPackage("assistance.client.ui")));

    @ArchTest
    static final ArchRule CONNECTION_AND_SETTINGS_KNOW_NO_FEATURE = classes().that()
            .resideInAnyPackage("assistance.client.connection..", "assistance.client.settings")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("assistance.client..").or(resideInAnyPackage(
                    "assistance.client.connection..", "assistance.client.settings", "assistance.client.ui")));
}
