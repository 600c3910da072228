package org.frontwire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The floors of the house: what may import what. */
class ArchitectureTest {
  private static final JavaClasses CODE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.frontwire");

  private static final String[] PURE = {
    "org.frontwire.text..",
    "org.frontwire.place..",
    "org.frontwire.dedupe..",
    "org.frontwire.situation..",
    "org.frontwire.revision..",
    "org.frontwire.claim..",
    "org.frontwire.alert.."
  };

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.frontwire.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void thePureCoreKnowsNoKafkaAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "io.confluent..",
            "io.javalin..",
            "java.net..",
            "org.frontwire.topic..")
        .check(CODE);
  }

  @Test
  void thePureCoreReadsNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CODE);
  }

  @Test
  void importsPointOneWayAlongTheData() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.frontwire.text..")
        .layer("place")
        .definedBy("org.frontwire.place..")
        .layer("dedupe")
        .definedBy("org.frontwire.dedupe..")
        .layer("situation")
        .definedBy("org.frontwire.situation..")
        .layer("revision")
        .definedBy("org.frontwire.revision..")
        .layer("claim")
        .definedBy("org.frontwire.claim..")
        .layer("alert")
        .definedBy("org.frontwire.alert..")
        .layer("topology")
        .definedBy("org.frontwire.topology..")
        .layer("view")
        .definedBy("org.frontwire.view..")
        .layer("http")
        .definedBy("org.frontwire.http..")
        .layer("runtime")
        .definedBy("org.frontwire.runtime..")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("place", "dedupe", "situation", "claim", "alert")
        .whereLayer("place")
        .mayOnlyBeAccessedByLayers("claim")
        .whereLayer("dedupe")
        .mayOnlyBeAccessedByLayers("revision", "topology")
        .whereLayer("situation")
        .mayOnlyBeAccessedByLayers("alert", "topology")
        .whereLayer("revision")
        .mayOnlyBeAccessedByLayers("topology")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("topology")
        .whereLayer("alert")
        .mayOnlyBeAccessedByLayers("topology")
        .whereLayer("topology")
        .mayOnlyBeAccessedByLayers("runtime")
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("http", "runtime")
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("runtime")
        .whereLayer("runtime")
        .mayNotBeAccessedByAnyLayer()
        .check(CODE);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .and()
        .areTopLevelClasses()
        .and()
        .resideOutsideOfPackage("org.frontwire.event..")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CODE);
  }

  @Test
  void nobodyPrintsToStandardStreams() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
  }

  @Test
  void onlyTheAppReadsTheEnvironment() {
    noClasses()
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CODE);
  }
}
