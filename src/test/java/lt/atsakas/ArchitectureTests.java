package lt.atsakas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The house style as rules; each says why. A rule that meets no class fails by itself (archunit.properties). */
@AnalyzeClasses(packages = "lt.atsakas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaMethodCall> NOW_WITHOUT_CLOCK = describe(
            "now() without a clock",
            call -> call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @ArchTest
    static final ArchRule onlyProcessKnowsTheEngine = noClasses()
            .that(not(resideInAPackage("lt.atsakas.process..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine is out of support and must stay a rename away from its fork (ADR 0002)");

    @ArchTest
    static final ArchRule onlyPagesOfStaffAndDemoUseProcess = noClasses()
            .that(not(resideInAnyPackage(
                    "lt.atsakas",
                    "lt.atsakas.process..",
                    "lt.atsakas.workplace..",
                    "lt.atsakas.administration..",
                    "lt.atsakas.demo..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("lt.atsakas.process..")
            .because("calls travel down to the business modules, news travels up as events (ADR 0001)");

    @ArchTest
    static final ArchRule nobodyUsesDemo = noClasses()
            .that(not(resideInAPackage("lt.atsakas.demo..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("lt.atsakas.demo..")
            .because("production must not need what only demo mode has (ADR 0001)");

    @ArchTest
    static final ArchRule everyBeanOfDemoCarriesTheProfile = classes()
            .that()
            .resideInAPackage("lt.atsakas.demo..")
            .and(annotatedWith(Component.class)
                    .or(annotatedWith(Controller.class))
                    .or(annotatedWith(Configuration.class)))
            .should()
            .beAnnotatedWith(Profile.class)
            .because("component scanning finds it in production too");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("lt.atsakas.(**)")
            .should()
            .beFreeOfCycles()
            .because("what is tied in a ring can only be changed at once");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(NOW_WITHOUT_CLOCK)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("tests and the demo clock move the time; a moment from elsewhere stays behind");

    @ArchTest
    static final ArchRule onlyTheFactoriesOfTheClockMakeOne = noClasses()
            .that(not(resideInAnyPackage("lt.atsakas.shared", "lt.atsakas.demo.clock")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "system", ZoneId.class)
            .because("there is one clock, and it is injected");

    @ArchTest
    static final ArchRule entitiesAreHidden = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("a module gives out views; its aggregate guards its own transitions");

    @ArchTest
    static final ArchRule repositoriesAreHidden = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("other modules call services, not tables");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("constructors show what a class needs and keep it final");

    @ArchTest
    static final ArchRule transactionsDoNotStartInPages = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("transactions start at module services and the job executor, nowhere else");

    @ArchTest
    static final ArchRule aTransactionIsOpenToItsProxy = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .notBePrivate()
            .andShould()
            .notBeFinal()
            .because("on a private or final method the annotation does nothing");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)")
            .because("services are nouns of the office");

    @ArchTest
    static final ArchRule oldDatesStayAtTheEngine = noClasses()
            .that(not(resideInAnyPackage(
                    "lt.atsakas.process..", "lt.atsakas.correspondence..", "lt.atsakas.mailroom.imap..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("a moment is an Instant and a legal day a LocalDate; only the engine and Jakarta Mail speak Date");
}
