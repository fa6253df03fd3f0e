package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticMailTests {

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted, auto-replied, AUTO_SUBMITTED",
        "Auto-Submitted, auto-generated (by cron), AUTO_SUBMITTED",
        "X-Autoreply, yes, AUTO_SUBMITTED",
        "Return-Path, <>, AUTO_SUBMITTED",
        "Precedence, bulk, BULK",
        "Precedence, Junk, BULK",
        "Precedence, list, BULK",
        "List-Id, Naujienos <naujienos.parduotuve.lt>, LIST",
        "List-Unsubscribe, <https://parduotuve.lt/nebenoriu>, LIST",
        "Content-Type, multipart/report; report-type=disposition-notification; boundary=x, READ_RECEIPT"
    })
    void theHeaderTellsThatAProgramWrote(String name, String value, MailReason reason) {
        assertThat(AutomaticMail.reason(mail(name, value), false, false)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted, no",
        "Return-Path, <ona@pastas.lt>",
        "Precedence, first-class",
        "X-Auto-Response-Suppress, All",
        "X-Loop, pagalba@kita-imone.lt",
        "X-Mailer, Auto"
    })
    void whatPeopleWriteIsNotTakenForAProgram(String name, String value) {
        assertThat(AutomaticMail.reason(mail(name, value), false, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Byla 4.17-26/1",
                "Out of Office: atostogos",
                "Automatinis atsakymas: atostogauju",
                "Автоответ: отпуск",
                "Odpowiedź automatyczna: urlop"
            })
    void aSubjectAloneIsNotEnoughUnlessTheMailAnswersOurs(String subject) {
        ReadMail mail = MailReader.read(Mails.from("a@b.lt").subject(subject).bytes());

        assertThat(AutomaticMail.reason(mail, true, true)).contains(MailReason.VACATION);
        assertThat(AutomaticMail.reason(mail, false, true)).isEmpty();
        assertThat(AutomaticMail.soundsAutomatic(mail.subject())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neveikia automatiniai vartai", "Re: Out of hot water", "Automobilis užstatytas"})
    void aComplaintMaySpeakOfAutomaticThings(String subject) {
        assertThat(AutomaticMail.soundsAutomatic(subject)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"noreply@x.lt", "no-reply@x.lt", "do_not_reply@x.lt", "info.noreply@x.lt", "noreply+7@x.lt"})
    void nobodyReadsThere(String address) {
        assertThat(AutomaticMail.isDeaf(new Sender("", address))).isTrue();
    }

    @Test
    void aMailThatHasBeenThroughFortyServersGoesRound() {
        Mails mail = Mails.from("a@b.lt");
        for (int station = 0; station < 45; station++) {
            mail.with("Received", "from a by b");
        }

        assertThat(AutomaticMail.reason(MailReader.read(mail.bytes()), false, true))
                .contains(MailReason.LOOP);
    }

    /** A group through which a resident writes to the house adds lines of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"List-Id", "List-Post", "List-Help", "List-Owner", "List-Unsubscribe", "Mailing-List"})
    void linesOfAListAloneDoNotSetAsideWhatIsAddressedToUs(String name) {
        ReadMail mail = mail(name, "<namas.grupe.lt>");

        assertThat(AutomaticMail.reason(mail, false, true)).isEmpty();
        assertThat(Doubts.about(mail)).contains(MailReason.LIST);
    }

    @ParameterizedTest
    @CsvSource({
        "Precedence, bulk",
        "Precedence, list",
        "List-Unsubscribe-Post, List-Unsubscribe=One-Click",
        "Feedback-ID, 1:2:x"
    })
    void aMailToThousandsIsSetAsideAlsoWhenItIsAddressedToUs(String name, String value) {
        Mails mail = Mails.from("naujienos@parduotuve.lt")
                .with("List-Id", "<naujienos>")
                .with(name, value);

        assertThat(AutomaticMail.reason(MailReader.read(mail.bytes()), false, true))
                .contains(MailReason.LIST);
    }

    @Test
    void whatAProgramPassedOnAPersonLooksAt() {
        ReadMail mail = mail("X-Loop", "pagalba@kita-imone.lt");

        assertThat(AutomaticMail.reason(mail, false, true)).isEmpty();
        assertThat(Doubts.about(mail)).contains(MailReason.PASSED_ON);
    }

    @Test
    void aPersonMayWriteFromTheAddressOfAPostmaster() {
        ReadMail mail = MailReader.read(Mails.from("Jonas <postmaster@bendrija.lt>")
                .subject("Šąla butas")
                .bytes());

        assertThat(AutomaticMail.isBounce(mail)).isFalse();
        assertThat(Doubts.about(mail)).contains(MailReason.SERVER_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "postmaster@mx.lt, Return-Path, <>",
        "postmaster@mx.lt, Auto-Submitted, auto-generated",
        "postmaster@mx.lt, X-Failed-Recipients, ona@pastas.lt",
        "postmaster@mx.lt, Subject, Undelivered Mail Returned to Sender",
        "postmaster@mx.lt, Subject, Delivery Status Notification (Failure)",
        "mailer-daemon@mx.lt, Subject, x"
    })
    void whatAMailServerBringsBackIsABounce(String from, String name, String value) {
        assertThat(AutomaticMail.isBounce(
                        MailReader.read(Mails.from(from).with(name, value).bytes())))
                .isTrue();
    }

    private static ReadMail mail(String name, String value) {
        return MailReader.read(Mails.from("a@b.lt").with(name, value).bytes());
    }
}
