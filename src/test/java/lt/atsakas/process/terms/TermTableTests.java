package lt.atsakas.process.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.inquiry.Addressee;
import lt.atsakas.registry.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTableTests {

    @TempDir
    private Path folder;

    private final Table legal;
    private final Table house;
    private final Table levels;

    TermTableTests() throws Exception {
        legal = Table.of("complaint", "legal-terms");
        house = Table.of("complaint", "house-terms");
        levels = Table.of("escalation", "escalation-levels");
    }

    @ParameterizedTest
    @CsvSource({
        "examination,            complaint,          2026-11-23, 20, workingDays, VAĮ 10 str. 4 d.",
        "examination,            informationRequest, 2026-11-23, 20, workingDays, Teisės gauti informaciją įstatymas",
        "extension,              complaint,          2026-11-23, 10, workingDays, VAĮ 10 str. 4 d.",
        "extension,              informationRequest, 2026-11-23, 20, workingDays, Teisės gauti informaciją įstatymas",
        "extensionNotice,        complaint,          2026-11-23, 5,  workingDays, VAĮ 10 str. 4 d.",
        "assignment,             complaint,          2026-11-23, 3,  workingDays, VAĮ 23 str. 1 d.",
        "forwarding,             complaint,          2026-11-23, 5,  workingDays, VAĮ 11 str. 4 d.",
        "deficiencies,           complaint,          2026-11-23, 5,  workingDays, VAĮ 12 str. 3 d.",
        "refusalNotice,          complaint,          2026-11-23, 5,  workingDays, Įmonės tvarka",
        "complaintAge,           complaint,          2023-11-29, 6,  months,      VAĮ 11 str. 3 d. 5 p. (iki"
                + " 2023-11-29)",
        "complaintAge,           complaint,          2023-11-30, 1,  months,      VAĮ 11 str. 3 d. 5 p.",
        "delivery,               complaint,          2026-11-23, 3,  workingDays, VAĮ 13 str. 1 d.",
        "appeal,                 complaint,          2026-11-23, 1,  months,      VAĮ 14 str.",
        "correction,             complaint,          2026-11-23, 3,  workingDays, VAĮ 15 str. 3 d.",
        "suspensionNotice,       complaint,          2026-11-23, 3,  workingDays, VAĮ 25 str. 4 d.",
        "recusalReport,          complaint,          2026-11-23, 5,  workingDays, Viešųjų ir privačių interesų"
                + " derinimo įstatymo 11 str. 9 d.",
        "acknowledgement,        complaint,          2026-11-23, 0,  workingDays, Įmonės tvarka",
        "registration,           complaint,          2026-11-23, 0,  workingDays, Įmonės tvarka",
        "accessRequest,          complaint,          2026-11-23, 1,  months,      BDAR 12 str. 3 d.",
        "accessRequestExtension, complaint,          2026-11-23, 2,  months,      BDAR 12 str. 3 d."
    })
    void everyLegalTermHasItsValueAndItsAct(ArgumentsAccessor expected) {
        Map<String, Object> row =
                legal.row(legalQuestion(expected.getString(0), expected.getString(1), expected.getString(2)));

        assertThat(row)
                .containsEntry("value", expected.getInteger(3))
                .containsEntry("measure", expected.getString(4))
                .containsEntry("source", expected.getString(5));
    }

    @ParameterizedTest
    @EnumSource(LegalTerm.class)
    void everyLegalTermThatTheCodeKnowsIsInTheTable(LegalTerm term) {
        assertThat(legal.rows(legalQuestion(term.key(), "complaint", "2026-11-23")))
                .hasSize(1);
    }

    @Test
    void theClockPausesWhileTheClientIsAsked() {
        Map<String, Object> row = legal.row(legalQuestion("clockWhileWaiting", "complaint", "2026-11-23"));

        assertThat(row).containsEntry("clock", "PAUSE");
    }

    @Test
    void theHouseIsAheadOfTheLaw() {
        Map<String, Object> row = house.row(houseQuestion("complaint", "normal"));

        assertThat(row)
                .containsEntry("classifyDays", 1)
                .containsEntry("assignDays", 3)
                .containsEntry("draftDays", 12)
                .containsEntry("approveDays", 16)
                .containsEntry("sendDays", 18)
                .containsEntry("reminderDaysLeft", "5, 3")
                .containsEntry("supervisorDaysLeft", 2)
                .containsEntry("guardDaysLeft", 3)
                .containsEntry("reactionDays", 1)
                .containsEntry("proceedingsDays", 3);
    }

    @Test
    void anUrgentCaseGoesTwiceAsFast() {
        Map<String, Object> row = house.row(houseQuestion("request", "urgent"));

        assertThat(row)
                .containsEntry("assignDays", 1)
                .containsEntry("draftDays", 6)
                .containsEntry("sendDays", 10);
    }

    /** As the README of the process tells its owner: end the old row by a day, begin the new one with it. */
    @Test
    void aChangeOfTheHouseTermsBindsOnlyWhatIsReceivedFromThatDay() throws Exception {
        String table = Files.readString(Path.of("processes/complaint/house-terms.dmn"));
        String old = table.substring(table.indexOf("<rule id=\"rule_house_terms_1\">"), table.indexOf("</rule>") + 7);
        String ended = dated(old, "&lt;");
        String begun = dated(old, "&gt;=")
                .replace("rule_house_terms_1\"", "rule_house_terms_9\"")
                .replaceAll("\"(in|out)_1_", "\"$1_9_")
                .replaceFirst("<text>1</text>", "<text>2</text>");
        Path changed = Files.writeString(folder.resolve("house-terms.dmn"), table.replace(old, ended + begun));

        Table house = Table.in(changed, "house-terms");

        assertThat(house.row(houseQuestion("2026-12-31"))).containsEntry("classifyDays", 1);
        assertThat(house.row(houseQuestion("2027-01-01"))).containsEntry("classifyDays", 2);
    }

    private static String dated(String rule, String comparison) {
        int last = rule.lastIndexOf("<text>-</text>");
        return rule.substring(0, last) + "<text>" + comparison + " date and time(\"2027-01-01T00:00:00\")</text>"
                + rule.substring(last + "<text>-</text>".length());
    }

    @ParameterizedTest
    @EnumSource(OffenceKind.class)
    void aReportOfAnOffenceIsDecidedWithinAWorkingDay(OffenceKind kind) throws Exception {
        Table offences = Table.of("offence-report", "offence-terms");

        assertThat(offences.row(Map.of("offenceKind", kind.code(), "reportedOn", "2026-11-23T00:00:00")))
                .containsEntry("decisionDays", 1);
        assertThat(offences.size()).isEqualTo(OffenceKind.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "unit, normal, 5",
        "unit, urgent, 2",
        "client, normal, 5",
        "client, urgent, 2",
        "body, normal, 15",
        "body, urgent, 15"
    })
    void whoeverAHandlerAsksHasSoManyWorkingDays(String addressee, String priority, int days) throws Exception {
        Table inquiries = Table.of("contribution", "inquiry-terms");

        assertThat(inquiries.row(
                        Map.of("addressee", addressee, "priority", priority, "askedOn", "2026-11-23T00:00:00")))
                .containsEntry("replyDays", days);
        assertThat(inquiries.size()).isEqualTo(Addressee.values().length * Priority.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "taskOverdue, 1",
        "taskOverdue, 2",
        "taskOverdue, 7",
        "deadlineNear, 1",
        "deadlinePassed, 3",
        "nobodyAssigned, 1",
        "deliveryFailed, 2",
        "incident, 1",
        "nobodyAsked, 2",
        "letterLate, 1"
    })
    void everySupervisorHasOneWorkingDayToReact(String cause, int level) {
        Map<String, Object> row = levels.row(Map.of("cause", cause, "level", level));

        assertThat(row).containsEntry("reactionDays", 1).containsEntry("channel", "EMAIL");
    }

    @Test
    void everyRowIsTriedHere() {
        assertThat(legal.size()).isEqualTo(21);
        assertThat(house.size()).isEqualTo(2);
        assertThat(levels.size()).isEqualTo(9);
    }

    private static Map<String, Object> houseQuestion(String kind, String priority) {
        return Map.of("kind", kind, "priority", priority, "dayOfReceipt", "2026-11-23T00:00:00");
    }

    private static Map<String, Object> houseQuestion(String day) {
        return Map.of("kind", "complaint", "priority", "normal", "dayOfReceipt", day + "T00:00:00");
    }

    private static Map<String, Object> legalQuestion(String term, String kind, String day) {
        return Map.of("term", term, "kind", kind, "dayOfReceipt", day + "T00:00:00");
    }
}
