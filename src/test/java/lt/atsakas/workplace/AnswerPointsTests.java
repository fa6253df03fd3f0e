package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerDraft;
import lt.atsakas.correspondence.AnsweredPoint;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The handler lists what the complaint asks and answers each (VAĮ 10(5)). */
@AtsakasTest
class AnswerPointsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    private Walk walk;
    private Visitor handler;
    private String page;

    @BeforeEach
    void anAnswerIsBeingWritten() {
        walk = Walk.begin(beans).drafting();
        handler = Visitor.signedIn(port, "handler");
        page = "/cases/" + walk.number().address();
    }

    @Test
    void anAnswerLacksEachReplyThatIsNotWritten() {
        Map<String, String> form = form();
        form.put("points[0].point", "Kada bus šilta?");
        form.put("points[0].reply", "Šilta nuo gruodžio 2 d.");
        form.put("points[1].point", "Kas atlygins?");
        form.put("points[2].point", "");
        form.put("points[2].reply", "");
        handler.sendFrom(page, page + "/answer", form);

        assertThat(draft().text().points())
                .containsExactly(
                        new AnsweredPoint("Kada bus šilta?", "Šilta nuo gruodžio 2 d."),
                        new AnsweredPoint("Kas atlygins?", ""));
        Document shown = shown();
        assertThat(shown.text()).contains("2 skundo klausimas: parašykite atsakymą.");
        assertThat(shown.select("input[name='points[1].point']").attr("value")).isEqualTo("Kas atlygins?");
        assertThat(shown.select("input[name='points[3].point']")).hasSize(1);

        form.put("points[1].reply", "Atlyginsime pagal kvitus.");
        form.put("version", String.valueOf(draft().version()));
        handler.sendFrom(page, page + "/answer", form);

        assertThat(draft().missing()).isEmpty();
        assertThat(Pdf.text(answers.previewPdf(walk.number())))
                .contains("Atsakymai į Jūsų klausimus 1. Kada bus šilta? Šilta nuo gruodžio 2 d. 2. Kas atlygins?");
    }

    @Test
    void whatTheComplaintAsksIsFoundInItsTextOnce() {
        for (int time = 0; time < 2; time++) {
            handler.sendFrom(page, page + "/answer/points", Map.of("version", String.valueOf(draft().version())));
        }

        assertThat(draft().text().points()).containsExactly(new AnsweredPoint("Prašau sutvarkyti šildymą.", ""));
        assertThat(shown().text()).contains("Skundo tekste klausimų neradome.");
    }

    @Test
    void aTemplateReplacesTheTextAndKeepsThePoints() {
        Map<String, String> form = form();
        form.put("points[0].point", "Kada bus šilta?");
        handler.sendFrom(page, page + "/answer", form);

        handler.sendFrom(
                page,
                page + "/answer/start",
                Map.of("decision", "UPHELD", "version", String.valueOf(draft().version())));

        assertThat(draft().text().findings()).startsWith("Skunde nurodėte");
        assertThat(draft().text().points()).containsExactly(new AnsweredPoint("Kada bus šilta?", ""));
    }

    @Test
    void morePointsThanAnAnswerHoldsAreRefusedInWords() {
        Map<String, String> form = form();
        for (int point = 0; point < 21; point++) {
            form.put("points[" + point + "].point", "Klausimas " + point);
        }

        assertThat(handler.sendFrom(page, page + "/answer", form).body()).contains("skundo klausimų gali būti iki 20");
        assertThat(draft().text().points()).isEmpty();
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", String.valueOf(draft().version()));
        form.put("decision", "UPHELD");
        form.put("findings", "Bute buvo 15 laipsnių.");
        form.put("legalBasis", "Civilinio kodekso 6.492 straipsnis.");
        form.put("reasons", "Šildyti privalo nuomotojas.");
        form.put("appeal", "ADMINISTRATIVE");
        return form;
    }

    private Document shown() {
        return Jsoup.parse(handler.open(page).body());
    }

    private AnswerDraft draft() {
        return answers.draftOf(walk.number());
    }
}
