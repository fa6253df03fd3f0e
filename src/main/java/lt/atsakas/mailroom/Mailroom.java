package lt.atsakas.mailroom;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What registrars, or whoever does their work, see of the mailbox and decide about its mails. A mail about a case from which they are barred
 * is not there for them.
 */
@Service
public class Mailroom {

    private static final Duration COUNTED = Duration.ofDays(30);

    private final MailReading reading;
    private final ChosenSteps steps;
    private final MailSights sights;
    private final CaseAccess access;
    private final CaseRegistry registry;
    private final SubmissionCheck check;
    private final Complaint complaint;
    private final ClientsWord clientsWord;
    private final ReviewAsked reviewAsked;
    private final RawShelf shelf;
    private final JdbcClient jdbc;
    private final Clock clock;

    Mailroom(
            MailReading reading,
            ChosenSteps steps,
            MailSights sights,
            CaseAccess access,
            CaseRegistry registry,
            SubmissionCheck check,
            Complaint complaint,
            ClientsWord clientsWord,
            ReviewAsked reviewAsked,
            RawShelf shelf,
            JdbcClient jdbc,
            Clock clock) {
        this.reading = reading;
        this.steps = steps;
        this.sights = sights;
        this.access = access;
        this.registry = registry;
        this.check = check;
        this.complaint = complaint;
        this.clientsWord = clientsWord;
        this.reviewAsked = reviewAsked;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FoundMails list(MailList which, int page, EmployeeId registrar) {
        FoundMails found = reading.list(which, page, sight(registrar));
        return new FoundMails(shown(found.mails(), registrar), found.page(), found.more());
    }

    /** What became of the mails that intake took since then, so many of them from behind that one on. */
    @Transactional(readOnly = true)
    public TakenMails takenSince(Instant moment, @Nullable MailId behind, int limit, EmployeeId registrar) {
        List<MailCard> found = reading.since(moment, behind, limit + 1, sight(registrar));
        List<MailCard> page = found.subList(0, Math.min(limit, found.size()));
        MailId next = page.size() == found.size() ? null : page.get(limit - 1).id();
        return new TakenMails(shown(page, registrar), next);
    }

    /** How many mails wait for a person. */
    @Transactional(readOnly = true)
    public int waiting(EmployeeId registrar) {
        return reading.waiting(sight(registrar));
    }

    /** How many mails of programs were set aside within the last month. */
    @Transactional(readOnly = true)
    public int setAsideLately(EmployeeId registrar) {
        return reading.byPrograms(clock.instant().minus(COUNTED), sight(registrar));
    }

    /** The mail, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public MailCard open(MailId id, EmployeeId registrar) {
        return reading.find(id, sight(registrar))
                .filter(mail -> shown(List.of(mail), registrar).contains(mail))
                .orElseThrow(NotFound::new);
    }

    /** Without the file of a case that the registrar may not see, such as one of a smaller circle; what waits for a decision they see. */
    private List<MailCard> shown(List<MailCard> mails, EmployeeId registrar) {
        Set<CaseNumber> cases = mails.stream()
                .filter(mail -> mail.state().isInCase())
                .flatMap(mail -> Stream.ofNullable(mail.caseNumber()))
                .collect(toUnmodifiableSet());
        Set<CaseNumber> seen = cases.isEmpty() ? cases : access.visible(cases, registrar);
        return mails.stream()
                .filter(mail -> !mail.state().isInCase() || seen.contains(mail.caseNumber()))
                .toList();
    }

    /** The bytes as they came, if they could be had. */
    public Optional<Path> original(MailCard mail) {
        return Optional.ofNullable(mail.sha256()).map(shelf::place);
    }

    /** The mail taken apart. */
    public ReadMail read(MailCard mail) {
        return original(mail)
                .map(place -> Reading.of(mail.channel(), place))
                .orElseGet(() -> MailReader.read(new byte[0]));
    }

    /** The form as the mail would fill it in; an address at which nobody reads is left out. */
    public RegisterForm proposal(MailCard mail, ReadMail read) {
        return RegisterForm.of(mail, read, complaint.subject(mail.subject()));
    }

    /** Has the mail registered as a complaint in a minute, unless that is taken back; what must be mended first is told instead. */
    @Transactional
    public List<FieldFault> register(MailId id, RegisterForm form, EmployeeId registrar) {
        MailCard mail = undecided(id, registrar);
        List<FieldFault> faults =
                new ArrayList<>(check.faults(form.submission(mail.channel(), mail.receivedAt(), registrar)));
        if (form.lacksConsent()) {
            faults.add(new FieldFault("consent", "desk.needs.consent.missing", List.of()));
        }
        reviewAsked.fault(form, mail.receivedAt(), registrar).ifPresent(faults::add);
        if (faults.isEmpty()) {
            steps.register(id, form, registrar);
        }
        return faults;
    }

    /**
     * Has the mail joined to the case in a minute, unless that is taken back; a case whose client they do not serve is {@link NotFound}.
     * It is the client's answer where that is proven or the registrar has made sure of it, else it ends no wait for the client.
     */
    @Transactional
    public void attach(MailId id, CaseNumber number, boolean vouched, EmployeeId registrar) {
        MailCard mail = undecided(id, registrar);
        if (!access.servesClient(number, registrar)) {
            throw new NotFound();
        }
        registry.requireOpen(number);
        steps.attach(id, number, vouched || isClients(mail, read(mail), number), registrar);
    }

    /** Whether the mail is by itself the client's answer to the case: what a program wrote for them answers nothing. */
    public boolean isClients(MailCard mail, ReadMail read, CaseNumber number) {
        return mail.state() != MailState.AUTOMATIC
                && mail.state() != MailState.BOUNCE
                && clientsWord.voice(mail.channel(), read, mail.senderAddress(), number) == Voice.CLIENT;
    }

    /** Puts the mail aside as no complaint or as spam, until that is taken back. */
    @Transactional
    public void putAside(MailId id, MailState as, EmployeeId registrar) {
        undecided(id, registrar);
        if (!as.isPutAside()) {
            throw new IllegalArgumentException("nothing is put aside as " + as);
        }
        decide(
                id,
                registrar,
                "state_before = state, reason_before = reason, state = '" + as.name() + "', unseen_return = false");
    }

    /** Somebody has seen to the letter that came back. */
    @Transactional
    public void sawReturn(MailId id, EmployeeId registrar) {
        open(id, registrar);
        decide(id, registrar, "unseen_return = false");
    }

    /** Takes back what was chosen; {@link AlreadyDecided} when it is done. */
    @Transactional
    public void undo(MailId id, EmployeeId registrar) {
        MailCard mail = locked(id, registrar);
        if (mail.state().isPutAside()) {
            decide(
                    id,
                    registrar,
                    "state = state_before, reason = reason_before, state_before = null, reason_before = null");
        } else if (!steps.drop(id)) {
            throw new AlreadyDecided();
        }
    }

    private MailCard undecided(MailId id, EmployeeId registrar) {
        MailCard mail = locked(id, registrar);
        if (!mail.isOpenToChoice()) {
            throw new AlreadyDecided();
        }
        return mail;
    }

    /** One registrar at a time decides about a mail. */
    private MailCard locked(MailId id, EmployeeId registrar) {
        jdbc.sql("select 1 from mailroom.mail where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return open(id, registrar);
    }

    private void decide(MailId id, EmployeeId registrar, String what) {
        jdbc.sql("update mailroom.mail set " + what + ", decided_by = :by, decided_at = :now where id = :id")
                .param("by", registrar.value())
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /** Whoever has no mail to decide has no mailbox. */
    private MailSight sight(EmployeeId registrar) {
        MailSight sight = sights.of(registrar);
        if (sight.isEmpty()) {
            throw new AccessDeniedException("no mail is for " + registrar.value());
        }
        return sight;
    }
}
