package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.intake.ReceptionBook;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the registrar writes down at the desk besides the complaint: help by consent, the queue, an answer at once, a promise. */
@AtsakasTest
class DeskPartsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private ReceptionBook receptions;

    @Autowired
    private PromiseDesk promises;

    @Autowired
    private MovableClock clock;

    private Visitor registrar;
    private Map<String, String> form;

    @BeforeEach
    void somebodyCalls() {
        clock.reset();
        registrar = Visitor.signedIn(port, "registrar");
        form = DeskForms.called(registrar);
    }

    @Test
    void helpIsWrittenDownByConsentOnly() {
        form.put("needs.interpreter", "lietuvių gestų");
        assertThat(DeskForms.fault(registrar, form, "needs.consent")).contains("ar jis sutinka");

        form.put("needs.consent", "true");
        CaseFacts facts = registry.facts(DeskForms.registered(registrar, form));

        assertThat(facts.needs().interpreter()).isEqualTo("lietuvių gestų");
    }

    @Test
    void whoeverSpeaksForAnotherMayBringTheProofLater() {
        form.putAll(Map.of("representative", "Jonas Jonaitis", "authority", "įgaliojimas", "proofLater", "true"));

        CaseFacts facts = registry.facts(DeskForms.registered(registrar, form));

        assertThat(facts.representative()).satisfies(acting -> {
            assertThat(acting.authority()).isEqualTo("įgaliojimas");
            assertThat(acting.proofAwaited()).isTrue();
        });
    }

    @Test
    void theTicketOfTheQueueStaysWithTheCase() {
        form.putAll(
                Map.of("channel", "IN_PERSON", "turn.ticket", "A-12", "turn.taken", "09:30", "turn.served", "09:52"));

        CaseNumber number = DeskForms.registered(registrar, form);

        assertThat(receptions.of(number))
                .hasValueSatisfying(
                        reception -> assertThat(reception.minutesWaited()).isEqualTo(22));
        assertThat(text("/cases/" + number.address())).contains("bilietas A-12, laukė 22 min.", "laukta minučių: 22");
    }

    @Test
    void anAgreedTimeStandsInPlaceOfATicket() {
        form.putAll(Map.of("channel", "IN_PERSON", "turn.booked", "10:00"));

        CaseNumber number = DeskForms.registered(registrar, form);

        assertThat(text("/cases/" + number.address())).contains("sutartu laiku, 2026-11-23 10:00");
    }

    @Test
    void aTicketHasItsTimesAndBelongsToWhoCame() {
        form.putAll(Map.of("turn.ticket", "A-12", "turn.taken", "09:30", "turn.served", "09:10"));
        assertThat(DeskForms.fault(registrar, form, "turn.ticket")).contains("kai klientas atvyko");

        form.put("channel", "IN_PERSON");
        assertThat(DeskForms.fault(registrar, form, "turn.served")).contains("negalėjo būti anksčiau");
        form.put("turn.served", "23:59");
        assertThat(DeskForms.fault(registrar, form, "turn.served")).contains("dar neatėjo");
        form.put("turn.booked", "09:00");
        assertThat(DeskForms.fault(registrar, form, "turn.booked")).contains("arba eilės bilietą, arba");
    }

    @Test
    void whatIsAnsweredAtOnceIsOverAndTheSlipSaysHowToHaveItInWriting() {
        form.put("answer.text", "Sąskaita perskaičiuota, permoka bus grąžinta.");
        assertThat(DeskForms.fault(registrar, form, "answer.agreed")).contains("ar klientui pakanka");

        form.put("answer.agreed", "true");
        assertThat(DeskForms.fault(registrar, form, "answer.impartial")).contains("skundas ne dėl jūsų");

        form.put("answer.impartial", "true");
        registrar.send("/desk", form);
        Document slip = Jsoup.parse(registrar.open("/desk/registered").body());

        assertThat(slip.select("h1").text()).isEqualTo("Skundas užregistruotas ir atsakytas");
        assertThat(slip.text()).contains("Iki 2026 m. gruodžio 23 d. galite prašyti atsakymo raštu");
        CaseNumber number = new CaseNumber(slip.select("#case-number").text());
        assertThat(registry.facts(number).outcome()).isEqualTo(Outcome.ANSWERED_AT_ONCE);
        assertThat(text("/cases/" + number.address())).contains("Iš karto atsakyta žodžiu", "permoka bus grąžinta");
    }

    @Test
    void whoeverAnsweredHandsOverTheNewSlipAndSeesNothingElseOfTheNewCase() {
        form.putAll(Map.of("answer.text", "Taip.", "answer.agreed", "true", "answer.impartial", "true"));
        String first = "/cases/" + DeskForms.registered(registrar, form).address();

        registrar.sendFrom(
                first + "/review", first + "/review", Map.of("text", "Noriu raštu.", "channel", "IN_PERSON"));
        Document slip = Jsoup.parse(registrar.open(first + "/review").body());

        String anew = slip.select("#case-number").text();
        assertThat(slip.select("#access-code").text()).isNotEmpty();
        assertThat(slip.text()).contains("Šią bylą tvarkys kiti").doesNotContain("Atidaryti bylą");
        assertThat(registrar.open("/cases/" + new CaseNumber(anew).address()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverWroteIsNotAnsweredByWordOfMouth() {
        form.putAll(Map.of("channel", "POST", "answer.text", "Taip.", "answer.agreed", "true"));
        form.put("answer.impartial", "true");

        assertThat(DeskForms.fault(registrar, form, "answer.text")).contains("Rašiusiajam atsakoma raštu");
    }

    @Test
    void aPromiseIsKeptInMindOnTheSlipAndOnTheCase() {
        form.putAll(Map.of("promise.on", "2026-11-25", "promise.by", "PHONE"));

        CaseNumber number = DeskForms.registered(registrar, form);

        assertThat(promises.of(number))
                .singleElement()
                .extracting(PromiseCard::what)
                .isEqualTo("Pranešime, kada ir kaip bus atsakyta.");
        assertThat(text("/cases/" + number.address()))
                .contains("Klientui žodžiu pažadėta", "Kaip klientas sužinos: Telefonu");
    }

    @Test
    void whatComesFirstStandsFirstOnTheSlip() {
        form.putAll(Map.of("promise.on", "2026-11-24", "promise.by", "PHONE"));
        assertThat(registrar.send("/desk", form).statusCode()).isEqualTo(302);

        assertThat(text("/desk/registered"))
                .containsSubsequence("Pranešime, kaip pažadėjome", "Paskirsime nagrinėtoją", "Išnagrinėsime skundą");
    }

    @Test
    void theSlipSaysWhatTheCaseKeepsWhateverTheFormSaysWhenItIsSentAgain() {
        form.putAll(Map.of("promise.on", "2026-11-25", "promise.by", "PHONE"));
        CaseNumber number = DeskForms.registered(registrar, form);

        form.putAll(Map.of("promise.on", "2026-11-30", "promise.by", "EMAIL"));
        assertThat(registrar.send("/desk", form).statusCode()).isEqualTo(302);

        assertThat(text("/desk/registered"))
                .contains(number.value(), "2026 m. lapkričio 25 d.", "Paskambinsime jums.")
                .doesNotContain("2026 m. lapkričio 30 d.");
        assertThat(promises.of(number))
                .singleElement()
                .extracting(PromiseCard::due)
                .hasToString("2026-11-25");
    }

    @Test
    void whatIsLateIsRegisteredToBeAnsweredInWriting() {
        form.putAll(Map.of("receivedOn", "2026-10-22", "receivedTime", "10:00", "answer.text", "Taip."));
        form.putAll(Map.of("answer.agreed", "true", "answer.impartial", "true"));
        assertThat(DeskForms.fault(registrar, form, "answer.text"))
                .contains("Atsakyti reikėjo iki 2026 m. lapkričio 20 d.");

        List.of("answer.text", "answer.agreed", "answer.impartial").forEach(form::remove);

        assertThat(registry.facts(DeskForms.registered(registrar, form)).isClosed())
                .isFalse();
    }

    @Test
    void aPromiseHasADayAndARoadAndIsForWhoWaits() {
        form.put("promise.on", "2026-11-28");
        assertThat(DeskForms.fault(registrar, form, "promise.by")).contains("Pasirinkite, kaip klientas sužinos");
        form.put("promise.by", "PHONE");
        assertThat(DeskForms.fault(registrar, form, "promise.on")).isNotEmpty();
        form.putAll(Map.of("promise.on", "2026-11-25", "answer.text", "Taip.", "answer.agreed", "true"));
        assertThat(DeskForms.fault(registrar, form, "promise.on")).contains("pažado nereikia");
    }

    @Test
    void theSlipSpeaksTheClientsLanguageWithRealDays() {
        form.putAll(Map.of("language", "en", "promise.on", "2026-11-25", "promise.by", "PHONE"));

        registrar.send("/desk", form);
        Document slip = Jsoup.parse(registrar.open("/desk/registered").body())
                .select("section[lang=en]")
                .first()
                .ownerDocument();

        assertThat(slip.text()).contains("21 December 2026", "25 November 2026", "We will call you.");
        assertThat(slip.select("section[lang=en] svg path").attr("d")).startsWith("M");
    }

    @Test
    void whyTheAnswerIsDueThatDayIsSaidBeforeSaving() {
        Document page = Jsoup.parse(registrar.open("/desk").body());

        assertThat(page.select("#due").text()).contains("2026 m. gruodžio 21 d.", "20 darbo dienų nuo gavimo dienos");
        assertThat(registrar.open("/desk/due?receivedOn=2026-11-21").body()).contains("po darbo valandų");
    }

    private String text(String page) {
        return Jsoup.parse(registrar.open(page).body()).text();
    }
}
