package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.LegalTermsInForce;
import lt.atsakas.deadlines.TermWords;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AtsakasTest
class PublicPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LegalTerms legalTerms;

    @Autowired
    private TermWords words;

    @Autowired
    private UnfinishedWork unfinished;

    @Autowired
    private Clock clock;

    @Test
    void thePrivacyNoticePromisesNothingThatTheLawOrTheHouseDoesNotGive() throws Exception {
        String notice = text("/privacy");

        assertThat(notice)
                .contains("susipažinti su savo duomenimis")
                .doesNotContain("kiekvienas žiūrėjimas", "taip pat nesutikti", "juos ištaisyti, ištrinti");
    }

    @Test
    void thePrivacyNoticeTellsForHowLongUnfinishedComplaintsAreKeptHere() throws Exception {
        assertThat(text("/privacy")).contains("užšifruotą iki " + words.upToDays(unfinished.days()) + ": be");
        assertThat(words.upToDays(1)).isEqualTo("1 dienos");
        assertThat(words.upToDays(14)).isEqualTo("14 dienų");
        assertThat(words.upToDays(21)).isEqualTo("21 dienos");
    }

    @Test
    void theTermsAreThoseOfTheTableInForce() throws Exception {
        LegalTermsInForce today = legalTerms.of(CaseKind.COMPLAINT, Vilnius.dayOf(clock.instant()));

        assertThat(text("/"))
                .contains("Per " + today.assignment().value() + " darbo dienas paskiriame")
                .contains("Atsakome per " + today.examination().value() + " darbo dienų");
        assertThat(text("/policy"))
                .contains("pratęsti iki " + today.term(LegalTerm.EXTENSION).value() + " darbo dienų")
                .contains("per " + today.term(LegalTerm.FORWARDING).value() + " darbo dienas jį persiunčiame")
                .contains("apskųsti per " + today.term(LegalTerm.APPEAL).value() + " mėnesį");
    }

    private String text(String page) throws Exception {
        return Jsoup.parse(mvc.perform(get(page)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .text();
    }
}
