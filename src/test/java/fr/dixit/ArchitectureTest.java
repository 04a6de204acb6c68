package fr.dixit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The order of the rooms, and the habits of the house that a compiler does not see. */
@AnalyzeClasses(
    packages = "fr.dixit",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

  /** All but the help goal, which Maven generates. */
  static final class Written implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("dixit_maven_plugin");
    }
  }

  /** What is neither of Java, nor of Maven, nor Dixit's own. */
  private static final String LIBRARY =
      "(?!(java|javax|com\\.sun|org\\.w3c|org\\.xml|"
          + "fr\\.dixit|org\\.apache\\.maven|org\\.jspecify)\\b).+";

  @ArchTest
  static final ArchRule ROOMS =
      new Rooms()
          .room("text")
          .room("diagnostic", "text")
          .room("calendar")
          .room("lexicon", "text", "diagnostic", "calendar")
          .room("yaml", "text", "diagnostic")
          .room("ingest", "text", "diagnostic", "calendar", "yaml")
          .room("language", "text", "lexicon", "ingest")
          .room("syntax", "text", "lexicon", "ingest", "language")
          .room("dates", "text", "calendar", "lexicon", "ingest", "language", "syntax")
          .room("mentions", "text", "calendar", "lexicon", "ingest", "language", "syntax")
          .room(
              "claims",
              "text",
              "calendar",
              "lexicon",
              "ingest",
              "language",
              "syntax",
              "dates",
              "mentions")
          .room(
              "statements",
              "text",
              "calendar",
              "lexicon",
              "ingest",
              "language",
              "syntax",
              "dates",
              "mentions",
              "claims")
          .room(
              "archive",
              "text",
              "calendar",
              "lexicon",
              "ingest",
              "dates",
              "mentions",
              "claims",
              "statements")
          .room("codec", "text")
          .room("cache", "text", "diagnostic", "codec")
          .room(
              "correction",
              "text",
              "diagnostic",
              "calendar",
              "yaml",
              "lexicon",
              "ingest",
              "language",
              "dates",
              "mentions",
              "claims",
              "statements",
              "archive",
              "codec")
          .room("watch")
          .room("serve", "diagnostic")
          .room("coverage", "text", "lexicon", "ingest", "language", "syntax")
          .room(
              "evaluate", "text", "diagnostic", "calendar", "ingest", "dates", "claims", "archive")
          .room(
              "page",
              "text",
              "diagnostic",
              "calendar",
              "lexicon",
              "ingest",
              "dates",
              "mentions",
              "claims",
              "archive",
              "codec",
              "correction")
          .room(
              "site",
              "text",
              "diagnostic",
              "calendar",
              "yaml",
              "lexicon",
              "ingest",
              "dates",
              "mentions",
              "claims",
              "archive",
              "page")
          .rule();

  /** Each package, with its sub-packages, and those that it may import. */
  private static final class Rooms {

    private LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("fr.dixit..");

    Rooms room(String name, String... imports) {
      rule = rule.layer(name).definedBy("fr.dixit." + name + "..");
      rule =
          imports.length == 0
              ? rule.whereLayer(name).mayNotAccessAnyLayer()
              : rule.whereLayer(name).mayOnlyAccessLayers(imports);
      return this;
    }

    ArchRule rule() {
      return rule.as("rooms import only the rooms below them");
    }
  }

  @ArchTest
  static final ArchRule NO_ROOM_KNOWS_THE_WHOLE =
      noClasses()
          .that()
          .resideOutsideOfPackages("fr.dixit", "fr.dixit.maven")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("fr.dixit", "fr.dixit.maven");

  @ArchTest
  static final ArchRule ONLY_ITS_OWN_ROOM_KNOWS_MAVEN =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.dixit.maven")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("fr.dixit.maven", "org.apache.maven..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("fr.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule NOTHING_REACHES_A_PAGE_UNNOTED =
      noClasses()
          .that()
          .resideInAPackage("fr.dixit.page..")
          .and()
          .resideOutsideOfPackage("fr.dixit.page.index")
          .and()
          .doNotHaveSimpleName("Edition")
          .should()
          .callMethodWhere(new GivesOfTheArchive());

  /** Paths are the same for all pages; but what the archive holds, a page must ask its edition. */
  private static final class GivesOfTheArchive extends DescribedPredicate<JavaMethodCall> {

    GivesOfTheArchive() {
      super("gives what a path leads to");
    }

    @Override
    public boolean test(JavaMethodCall call) {
      return call.getTargetOwner().getSimpleName().equals("SiteMap")
          && call.getTarget().getRawReturnType().getPackageName().equals("fr.dixit.archive");
    }
  }

  @ArchTest
  static final ArchRule SAME_OUTPUT_ON_EVERY_MACHINE =
      noClasses().should().callMethodWhere(new DependsOnTheMachine());

  /** Calls whose result differs with the clock, the locale, the zone, the charset or chance. */
  private static final class DependsOnTheMachine extends DescribedPredicate<JavaMethodCall> {

    private static final Set<String> METHODS =
        Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.exit(int)",
            "java.lang.Math.random()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.text.Collator.getInstance()");

    DependsOnTheMachine() {
      super("the machine decides the result");
    }

    @Override
    public boolean test(JavaMethodCall call) {
      return METHODS.contains(call.getTarget().getFullName());
    }
  }

  @ArchTest
  static void everyPackageIsDescribedAndNullMarked(JavaClasses classes) {
    List<String> unmarked =
        classes.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).as("packages without a null-marked package-info").isEmpty();
  }

  /** One that a build does not look at could change, and an old site be taken for a new one. */
  @ArchTest
  static void aBuildLooksAtEveryLibrary(JavaClasses classes) {
    Set<String> known =
        LastBuild.LIBRARIES.stream().map(ArchitectureTest::jar).collect(Collectors.toSet());
    assertThat(classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filteredOn(type -> type.getPackageName().matches(LIBRARY))
        .map(JavaClass::getName)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(jar(name.replace('.', '/') + ".class")).isIn(known));
  }

  private static String jar(String resource) {
    URL found = ArchitectureTest.class.getClassLoader().getResource(resource);
    assertThat(found).as(resource).isNotNull();
    return found.toString().replaceFirst("!/.*", "");
  }
}
