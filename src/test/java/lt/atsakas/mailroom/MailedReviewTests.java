package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.SecondReview;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mails of clients who do not agree with an answer. */
@AtsakasTest
class MailedReviewTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void aMailBecomesASecondReviewOfTheCaseThatTheRegistrarNames() {
        CaseNumber earlier = Answered.by(beans).number();
        MailDrop drop = new MailDrop(beans);
        MailCard mail = doubtful(drop);
        assertThat(register(mail, "4.17-26/999999"))
                .extracting(fault -> fault.field() + " " + fault.messageKey())
                .containsExactly("reviewOf mailbox.caseUnknown");

        assertThat(register(mail, earlier.value())).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        drop.doChosen();

        CaseNumber review = mailroom.open(mail.id(), REGISTRAR).caseNumber();
        assertThat(reviews.reviewOf(earlier)).map(SecondReview::review).contains(review);
    }

    @Test
    void oneThatComesTooLateIsToldSoAndCanBeRegisteredAsAComplaint() {
        CaseNumber earlier = Answered.by(beans).number();
        jdbc.update(
                "update correspondence.outgoing_letter set sent_at = sent_at - interval '60 days' where case_number = ?",
                earlier.value());
        MailCard mail = doubtful(new MailDrop(beans));

        assertThat(register(mail, earlier.value()))
                .extracting(FieldFault::messageKey)
                .containsExactly("sequel.review.tooLate");
        assertThat(register(mail, " ")).isEmpty();
    }

    private List<FieldFault> register(MailCard mail, String reviewOf) {
        return mailroom.register(
                mail.id(),
                new RegisterForm(
                        ClientKind.PERSON,
                        "Ona Petraitienė",
                        "ona@pastas.lt",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "lt",
                        "Vėl šalta",
                        "Vožtuvas vėl sugedo.",
                        ReplyBy.EMAIL,
                        reviewOf),
                REGISTRAR);
    }

    private static MailCard doubtful(MailDrop drop) {
        String sender = "noreply+" + UUID.randomUUID() + "@pastas.lt";
        return drop.take(Mails.from(sender).subject("Nesutinku"), sender);
    }
}
