package lt.atsakas.process.offencereport;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.conduct.NewOffence;
import lt.atsakas.conduct.OffenceCard;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationContext;

/** Employees who report what they noticed. */
public record Reporting(ApplicationContext beans) {

    public static final Map<String, Object> TOLD = Map.of(
            "decision", "tell",
            "authority", "Vilniaus apskrities VPK",
            "toldOn", "2026-11-23",
            "registration", "10-S-4411");

    public static final Map<String, Object> DECLINED =
            Map.of("decision", "decline", "reasons", "Aprašytos aplinkybės nepasitvirtino.");

    public static final String FACTS = "Rangovas pasiūlė atsidėkoti, jei skundas bus atmestas.";

    /** Of an offence, in no case. */
    public String offence(String reporter, String... concerned) {
        return made(OffenceKind.OFFENCE, null, reporter, concerned);
    }

    public String undueInfluence(String reporter, String... concerned) {
        return made(OffenceKind.UNDUE_INFLUENCE, null, reporter, concerned);
    }

    public String inCase(CaseNumber number, String reporter, String... concerned) {
        return made(OffenceKind.OFFENCE, number, reporter, concerned);
    }

    public OffenceCard card(String number) {
        return beans.getBean(OffenceDesk.class).card(new ReportNumber(number));
    }

    private String made(OffenceKind kind, CaseNumber number, String reporter, String... concerned) {
        Set<EmployeeId> people = Stream.of(concerned).map(EmployeeId::new).collect(Collectors.toSet());
        return beans.getBean(OffenceDesk.class)
                .report(new NewOffence(kind, number, FACTS, people, new EmployeeId(reporter)))
                .value();
    }
}
