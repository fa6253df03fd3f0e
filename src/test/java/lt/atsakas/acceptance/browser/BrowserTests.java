package lt.atsakas.acceptance.browser;

import java.util.Map;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Skipped where there is no Chromium, unless {@code -Dbrowser.required=true} or {@code CI_BROWSER=required} asks for it. */
@AtsakasTest
class BrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "public-pages",
                "file-complaint",
                "file-complaint-without-scripts",
                "send-large-files",
                "other-languages",
                "wrong-code",
                "sign-in",
                "register-at-desk",
                "desk-combobox",
                "write-answer",
                "keep-the-house"
            })
    void aPersonGetsThrough(String scenario) throws Exception {
        run(scenario, Map.of());
    }

    @Test
    void aDayIsDeclared() throws Exception {
        Walk.begin(beans);

        run("keep-the-calendar", Map.of());
    }

    @Test
    void aHandlerLosesNothingTyped() throws Exception {
        CaseNumber number = complaints.file().caseNumber();
        EmployeeId handler = new EmployeeId("handler");
        registry.assignTo(number, handler, Actor.system());
        impartiality.confirm(number, handler);

        run("answer", Map.of("ATSAKAS_CASE", number.address()));
    }

    @Test
    void aRegistrarHandsLettersOver() throws Exception {
        CaseNumber onPaper = complaints.file().caseNumber();
        CaseNumber refused = complaints.file().caseNumber();
        CaseNumber ticked = complaints.file().caseNumber();
        postOffice.sendOnPaper(onPaper, PostOffice.ACKNOWLEDGEMENT);
        postOffice.sendOnPaper(ticked, PostOffice.ACKNOWLEDGEMENT);
        jdbc.update(
                "update correspondence.outgoing_letter set address = 'ne adresas' where case_number = ?",
                refused.value());
        postman.round();

        run(
                "hand-over",
                Map.of(
                        "ATSAKAS_CASE", onPaper.address(),
                        "ATSAKAS_TICKED", ticked.address(),
                        "ATSAKAS_REFUSED", refused.address()));
    }

    @Test
    void aRegistrarSortsTheMail() throws Exception {
        MailDrop drop = new MailDrop(beans);
        MailCard mail = drop.take(
                Mails.from("noreply@vartai.lt")
                        .subject("Užstrigo vartai")
                        .with("Content-Type", "multipart/mixed; boundary=x")
                        .saying("--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Vartai</h1><p>Užstrigo"
                                + " <img src='https://vartai.lt/1.gif'></p>\r\n--x\r\nContent-Type: text/plain;"
                                + " name=aktas.txt\r\n\r\nAktas\r\n--x--\r\n"),
                "noreply@vartai.lt");

        CaseNumber number = complaints.fileOf("ona@vartai.lt").caseNumber();
        MailCard joined = drop.take(Mails.from("ona@vartai.lt").subject("Dėl bylos " + number), "ona@vartai.lt");

        run(
                "sort-mail",
                Map.of(
                        "ATSAKAS_MAIL", mail.id().toString(),
                        "ATSAKAS_CASE", number.value(),
                        "ATSAKAS_JOINED", joined.id().toString()));
    }

    @Test
    void whatIsSeldomOpenedIsLookedAtToo() throws Exception {
        run(
                "seldom-opened",
                Map.of("ATSAKAS_CASE", complaints.file().caseNumber().address()));
    }

    @Test
    void othersLookIntoACase() throws Exception {
        CaseNumber looked = Walk.begin(beans).drafting().written().number();
        CaseNumber restricted = complaints.file().caseNumber();
        registry.classify(
                restricted,
                new Classification(CaseKind.COMPLAINT, "corruption", new UnitCode("teise"), Priority.NORMAL, true),
                Actor.system());

        run("look-in", Map.of("ATSAKAS_CASE", looked.address(), "ATSAKAS_RESTRICTED", restricted.address()));
    }

    private void run(String scenario, Map<String, String> given) throws Exception {
        Scenario.play(scenario, port, given);
    }
}
