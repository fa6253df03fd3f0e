package lt.atsakas.mailroom;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.MailCard.ChosenStep;
import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What registrars chose that cannot be undone once it is done: it is held for a minute, can be taken back, and is then done once. */
@Service
class ChosenSteps {

    private final JdbcClient jdbc;
    private final RawShelf shelf;
    private final Enclosures enclosures;
    private final CaseHints hints;
    private final CaseMail cases;
    private final ClientsWord clientsWord;
    private final ReviewAsked reviewAsked;
    private final MailroomSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    ChosenSteps(
            JdbcClient jdbc,
            RawShelf shelf,
            Enclosures enclosures,
            CaseHints hints,
            CaseMail cases,
            ClientsWord clientsWord,
            ReviewAsked reviewAsked,
            MailroomSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.enclosures = enclosures;
        this.hints = hints;
        this.cases = cases;
        this.clientsWord = clientsWord;
        this.reviewAsked = reviewAsked;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    private record Step(
            ChosenStep.Kind kind,
            @Nullable String number,
            @Nullable String complaint,
            EmployeeId by,
            @Nullable String sha256,
            Instant receivedAt,
            Channel channel,
            String sender) {}

    void register(MailId id, RegisterForm complaint, EmployeeId by) {
        hold(id, ChosenStep.Kind.REGISTER, null, written(complaint), by);
    }

    void attach(MailId id, CaseNumber number, boolean answers, EmployeeId by) {
        hold(id, answers ? ChosenStep.Kind.ANSWER : ChosenStep.Kind.ATTACH, number.value(), null, by);
    }

    /** Takes the choice back. False when it was done already, or there was none. */
    @Transactional
    public boolean drop(MailId id) {
        return jdbc.sql("delete from mailroom.chosen_step where mail = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** The choice cannot be done: the mail waits for a person, whatever it was before, and says why. */
    @Transactional
    public void giveUp(MailId id, MailReason why) {
        if (drop(id)) {
            jdbc.sql("update mailroom.mail set state = 'NEEDS_PERSON', reason = :why where id = :id")
                    .param("why", why.name())
                    .param("id", id.value())
                    .update();
        }
    }

    /** The mails whose choice is to be done now. */
    List<MailId> due() {
        return jdbc.sql("select mail from mailroom.chosen_step where due_at <= :now order by due_at limit 100")
                .param("now", clock.instant().atOffset(UTC))
                .query((row, index) -> new MailId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Does what was chosen, unless it was taken back meanwhile or another node does it. */
    @Transactional
    public void finish(MailId id) {
        locked(id).ifPresent(step -> {
            CaseNumber number = done(id, step);
            jdbc.sql("update mailroom.mail set state = :state, reason = null, case_number = :number,"
                            + " unseen_return = false, decided_by = :by, decided_at = :now where id = :id")
                    .param(
                            "state",
                            (step.kind() == ChosenStep.Kind.REGISTER ? MailState.OPENED_CASE : MailState.JOINED_CASE)
                                    .name())
                    .param("number", number.value())
                    .param("by", step.by().value())
                    .param("now", clock.instant().atOffset(UTC))
                    .param("id", id.value())
                    .update();
            drop(id);
        });
    }

    private CaseNumber done(MailId id, Step step) {
        Path original = step.sha256() == null ? null : shelf.place(step.sha256());
        ReadMail mail = original == null ? MailReader.read(new byte[0]) : Reading.of(step.channel(), original);
        if (step.kind() == ChosenStep.Kind.REGISTER) {
            RegisterForm form = read(requireNonNull(step.complaint()));
            CaseNumber opened = cases.open(
                    id,
                    form.submission(step.channel(), step.receivedAt(), step.by()),
                    enclosed(original, file -> enclosures.of(mail, file)));
            reviewAsked.link(form, opened, step.receivedAt(), Actor.employee(step.by()));
            return opened;
        }
        return join(id, step, mail, original);
    }

    private CaseNumber join(MailId id, Step step, ReadMail mail, @Nullable Path original) {
        CaseNumber number = new CaseNumber(requireNonNull(step.number()));
        Voice told = clientsWord.voice(step.channel(), mail, step.sender(), number);
        boolean answers = step.kind() == ChosenStep.Kind.ANSWER;
        Voice voice = answers && told != Voice.CLIENT ? Voice.VOUCHED : told;
        Enclosures.Enclosed files =
                enclosed(original, file -> enclosures.withText(mail, file, step.receivedAt(), voice));
        Actor by = Actor.employee(step.by());
        if (!answers) {
            cases.inform(id, number, files, by);
        } else if (voice == Voice.VOUCHED) {
            cases.vouch(id, number, files, hints.answeredIn(number, mail), by);
        } else {
            cases.join(id, number, files, hints.answeredIn(number, mail), by);
        }
        return number;
    }

    private static Enclosures.Enclosed enclosed(@Nullable Path original, Function<Path, Enclosures.Enclosed> made) {
        return original == null ? new Enclosures.Enclosed(List.of(), false) : made.apply(original);
    }

    private Optional<Step> locked(MailId id) {
        return jdbc.sql("select kind, s.case_number, complaint, chosen_by, sha256, received_at, channel, sender_address"
                        + " from mailroom.chosen_step s join mailroom.mail m on m.id = s.mail"
                        + " where s.mail = :id for update skip locked")
                .param("id", id.value())
                .query(ChosenSteps::step)
                .optional();
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                ChosenStep.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                new EmployeeId(row.getString(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                Channel.valueOf(row.getString(7)),
                row.getString(8));
    }

    private void hold(
            MailId id, ChosenStep.Kind kind, @Nullable String number, @Nullable String complaint, EmployeeId by) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into mailroom.chosen_step (mail, kind, case_number, complaint, chosen_by, chosen_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        id.value(),
                        kind.name(),
                        number,
                        complaint,
                        by.value(),
                        now.atOffset(UTC),
                        now.plus(settings.undoFor()).atOffset(UTC))
                .update();
    }

    private String written(RegisterForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is plain data", e);
        }
    }

    private RegisterForm read(String form) {
        try {
            return json.readValue(form, RegisterForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form was written by us", e);
        }
    }
}
