package lt.atsakas.mailroom;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.intake.Submission;
import lt.atsakas.mailroom.MailRegister.Marks;
import lt.atsakas.mailroom.MailRegister.Taken;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what becomes of a mail and does it, in one transaction: set aside, known already, joined to its case, a case of its own,
 * or put before a person. In doubt it is the person.
 */
@Service
class MailSorter {

    private final MailRegister register;
    private final RawShelf shelf;
    private final SetAside setAside;
    private final CaseHints hints;
    private final Enclosures enclosures;
    private final CaseMail cases;
    private final Complaint complaint;
    private final ClientsWord clientsWord;
    private final MailroomSettings settings;

    MailSorter(
            MailRegister register,
            RawShelf shelf,
            SetAside setAside,
            CaseHints hints,
            Enclosures enclosures,
            CaseMail cases,
            Complaint complaint,
            ClientsWord clientsWord,
            MailroomSettings settings) {
        this.register = register;
        this.shelf = shelf;
        this.setAside = setAside;
        this.hints = hints;
        this.enclosures = enclosures;
        this.cases = cases;
        this.complaint = complaint;
        this.clientsWord = clientsWord;
        this.settings = settings;
    }

    /** Sorts the mail unless it was sorted already or somebody else is about to. */
    @Transactional
    public void sort(MailId id) {
        register.lock(id).ifPresent(this::sort);
    }

    /** The mail is refused by the house's rules: it waits for a person, but not for one from whom a case that it names is hidden. */
    @Transactional
    public void refuse(MailId id) {
        register.lock(id).ifPresent(taken -> {
            register.name(id, hints.of(Reading.of(taken.channel(), original(taken))));
            register.settle(id, Verdict.person(MailReason.REFUSED));
        });
    }

    private void sort(Taken taken) {
        ReadMail mail = Reading.of(taken.channel(), original(taken));
        Marks marks = MailMarks.of(mail, taken.sha256());
        register.oneAtATime(marks.senderAddress());
        String name = marks.messageId();
        if (name != null && isMessage(taken)) {
            register.oneOfItsName(name);
        }
        register.describe(taken.id(), marks);
        register.settle(taken.id(), verdict(taken, mail, marks));
    }

    private Verdict verdict(Taken taken, ReadMail mail, Marks marks) {
        return (isMessage(taken) ? setAside.ownBox(mail) : setAside.verdict(mail))
                .or(() -> register.before(taken.id(), marks)
                        .map(before -> new Verdict(MailState.DUPLICATE, MailReason.SAME_MAIL, before.number())))
                .orElseGet(() -> ofAPerson(taken, mail, marks));
    }

    private Verdict ofAPerson(Taken taken, ReadMail mail, Marks marks) {
        Set<CaseNumber> about = hints.of(mail);
        if (!about.isEmpty()) {
            register.name(taken.id(), about);
        }
        CaseNumber only = about.size() == 1 ? about.iterator().next() : null;
        Optional<MailReason> doubt = isMessage(taken) ? doubt(taken, mail, marks) : Doubts.about(mail);
        if (doubt.isPresent()) {
            return Verdict.person(doubt.get(), only);
        }
        if (about.size() > 1) {
            return Verdict.person(MailReason.SEVERAL_CASES);
        }
        return only == null ? open(taken, mail, marks) : join(taken, mail, marks, only);
    }

    private static boolean isMessage(Taken taken) {
        return taken.channel() == Channel.E_DELIVERY;
    }

    /** The system gives a name once: what comes under it again and says something else is not what it seems. */
    private Optional<MailReason> doubt(Taken taken, ReadMail message, Marks marks) {
        return Doubts.aboutMessage(message)
                .or(() -> register.isNamedTwice(taken.id(), marks.messageId())
                        ? Optional.of(MailReason.SAME_NAME)
                        : Optional.empty());
    }

    /**
     * Only the address that the case knows joins it by itself; what anybody else writes about it is read by a person first, and so is what
     * would end a wait for the client without a proof that the client wrote it.
     */
    private Verdict join(Taken taken, ReadMail mail, Marks marks, CaseNumber number) {
        Optional<SenderProof> proof = clientsWord.proof(taken.channel(), mail, number);
        proof.ifPresent(found -> register.prove(taken.id(), found));
        Optional<MailReason> against = complaint.againstJoining(number, taken.channel(), marks.senderAddress());
        if (against.isPresent()) {
            return Verdict.person(against.get(), number);
        }
        if (proof.isEmpty() && clientsWord.isAwaited(number)) {
            return Verdict.person(MailReason.UNPROVEN, number);
        }
        Voice voice = proof.isPresent() ? Voice.CLIENT : Voice.UNCONFIRMED;
        Enclosures.Enclosed enclosed = enclosures.withText(mail, original(taken), taken.receivedAt(), voice);
        if (!enclosed.complete()) {
            return Verdict.person(MailReason.FILES_LEFT_OUT, number);
        }
        if (proof.isPresent()) {
            cases.join(taken.id(), number, enclosed, hints.answeredIn(number, mail), Actor.system());
        } else {
            cases.inform(taken.id(), number, enclosed, Actor.system());
        }
        return new Verdict(MailState.JOINED_CASE, null, number);
    }

    private Verdict open(Taken taken, ReadMail mail, Marks marks) {
        if (!settings.opensCases()) {
            return Verdict.person(MailReason.NEW);
        }
        Optional<MailReason> against = complaint.againstOpening(taken.channel(), mail, marks, taken.receivedAt());
        if (against.isPresent()) {
            return Verdict.person(against.get());
        }
        Submission submission = complaint.of(taken.channel(), mail, marks, taken.receivedAt());
        if (!complaint.isFit(submission)) {
            return Verdict.person(MailReason.REFUSED);
        }
        Enclosures.Enclosed enclosed = enclosures.of(mail, original(taken));
        return enclosed.complete()
                ? new Verdict(MailState.OPENED_CASE, null, cases.open(taken.id(), submission, enclosed))
                : Verdict.person(MailReason.FILES_LEFT_OUT);
    }

    private Path original(Taken taken) {
        return shelf.place(taken.sha256());
    }
}
