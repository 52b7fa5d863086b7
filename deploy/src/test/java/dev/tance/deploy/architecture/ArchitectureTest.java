package dev.tance.deploy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies run one way; each foreign system is known to those alone who answer for it. */
class ArchitectureTest {
    private static final String SPRING = "org.springframework..";
    private static final String KAFKA = "org.apache.kafka..";
    private static final String ELASTICSEARCH = "co.elastic.clients..";
    private static final String TIKA = "org.apache.tika..";

    private static final List<String> SERVICES = List.of("ingest", "extract", "index", "gateway", "deploy");

    /** What index-service writes and the gateway reads: the contract of the two, with no code of either. */
    private static final String INDEX_MODEL = "dev.tance.index.model";

    private static JavaClasses product;

    @BeforeAll
    static void read_classes() {
        product = ProductClasses.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.tance.contracts..", "dev.tance.tagging.."})
    void the_ground_knows_no_framework_and_no_server(String ground) {
        noClasses()
                .that()
                .resideInAPackage(ground)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING, KAFKA, ELASTICSEARCH, TIKA)
                .check(product);
    }

    @ParameterizedTest
    @CsvSource({"dev.tance.contracts..,dev.tance.contracts..", "dev.tance.tagging..,dev.tance.tagging.."})
    void the_ground_rests_on_nothing_else_of_the_product(String ground, String itself) {
        noClasses()
                .that()
                .resideInAPackage(ground)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of another module",
                        (JavaClass other) -> other.getPackageName().startsWith("dev.tance")
                                && !other.getPackageName().startsWith(itself.replace("..", ""))))
                .check(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "index", "gateway"})
    void services_know_each_other_only_through_contracts_and_topics(String service) {
        DescribedPredicate<JavaClass> another = DescribedPredicate.describe(
                "belong to another service",
                (JavaClass other) -> SERVICES.stream()
                                .filter(each -> !each.equals(service))
                                .anyMatch(each -> isWithin(other, "dev.tance." + each))
                        && !isWithin(other, INDEX_MODEL));
        noClasses()
                .that()
                .resideInAPackage("dev.tance." + service + "..")
                .should()
                .dependOnClassesThat(another)
                .check(product);
    }

    private static boolean isWithin(JavaClass item, String parent) {
        return item.getPackageName().equals(parent) || item.getPackageName().startsWith(parent + ".");
    }

    @Test
    void the_launcher_knows_services_only_as_processes() {
        noClasses()
                .that()
                .resideInAPackage("dev.tance.deploy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.tance.ingest..", "dev.tance.extract..", "dev.tance.index..", "dev.tance.gateway..")
                .check(product);
    }

    @Test
    void only_index_and_gateway_speak_to_elasticsearch() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tance.index..", "dev.tance.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ELASTICSEARCH)
                .check(product);
    }

    @Test
    void only_extract_knows_tika() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tance.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TIKA)
                .check(product);
    }

    @Test
    void only_extract_tags() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tance.extract..", "dev.tance.tagging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.tance.tagging..")
                .check(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "tagging", "stage", "ingest", "extract", "index", "gateway", "deploy"})
    void packages_of_a_module_form_no_circle(String module) {
        slices().matching("dev.tance." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void time_comes_from_an_injected_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tance.deploy..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .check(product);
    }

    @Test
    void every_package_says_what_may_be_null() {
        classes().should(resideInANullMarkedPackage()).check(product);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        item, marked, item.getPackageName() + " has no @NullMarked package-info.java"));
            }
        };
    }
}
