package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.MinutesPaper;
import lt.atsakas.correspondence.MinutesPress;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts signed minutes in words and keeps them as a document of the case; of somebody barred they know nothing. */
@Component
class MinutesWriter {

    private final ReviewFile file;
    private final Hearing hearing;
    private final RollCall rollCall;
    private final Organisation organisation;
    private final HouseWords words;
    private final MinutesPress press;
    private final DocumentStore documents;

    MinutesWriter(
            ReviewFile file,
            Hearing hearing,
            RollCall rollCall,
            Organisation organisation,
            HouseWords words,
            MinutesPress press,
            DocumentStore documents) {
        this.file = file;
        this.hearing = hearing;
        this.rollCall = rollCall;
        this.organisation = organisation;
        this.words = words;
        this.press = press;
        this.documents = documents;
    }

    DocumentCard write(ReviewCard review) {
        MinutesCard minutes = requireNonNull(review.minutes());
        byte[] pdf = press.pdf(paper(review, minutes));
        String name = "Komisijos-protokolas-" + review.caseNumber().value().replace('/', '-') + ".pdf";
        return documents.addLetter(review.caseNumber(), DocumentKind.COMMITTEE_MINUTES, name, pdf, Actor.system());
    }

    private MinutesPaper paper(ReviewCard review, MinutesCard minutes) {
        CommitteeCard committee = file.committeeOf(review);
        SessionCard session = file.calledSessionOf(review);
        List<MinutesPaper.Attendant> attendants = hearing.voters(review).stream()
                .filter(one -> one.vote() != null)
                .map(this::attendant)
                .toList();
        return new MinutesPaper(
                committee.name(),
                review.caseNumber().value(),
                DATES.moment(session.startsAt()),
                session.place(),
                attendants,
                rollCall.absentFrom(review).stream().map(this::absentee).toList(),
                words.of(
                        "correspondence.minutes.quorum",
                        attendants.size(),
                        committee.bench().members().size(),
                        committee.bench().quorum()),
                review.question(),
                minutes.proposal(),
                verdict(review, committee, minutes),
                signatures(minutes));
    }

    private String verdict(ReviewCard review, CommitteeCard committee, MinutesCard minutes) {
        String verdict = words.of("correspondence.minutes.verdict." + minutes.verdict());
        return hearing.isTied(review.id())
                ? verdict + " "
                        + words.of("committee.tied." + committee.tieRule().name())
                : verdict;
    }

    private MinutesPaper.Attendant attendant(Participant one) {
        EmployeeCard person = organisation.employee(one.employee());
        Vote vote = requireNonNull(one.vote());
        String position = one.alternate() ? said("stoodIn", person.position()) : person.position();
        return new MinutesPaper.Attendant(person.fullName(), position, words.of(vote.messageKey()), one.dissent());
    }

    private MinutesPaper.Absentee absentee(RollCall.Absentee one) {
        EmployeeCard person = organisation.employee(one.employee());
        String position = one.alternate() ? said("alternate", person.position()) : person.position();
        return new MinutesPaper.Absentee(
                person.fullName(), position, words.of(one.why().messageKey()));
    }

    private String said(String part, String position) {
        return words.of("correspondence.minutes." + part, position);
    }

    private List<MinutesPaper.Signature> signatures(MinutesCard minutes) {
        return Optional.ofNullable(minutes.countersignedBy())
                .map(secretary -> List.of(
                        signature(minutes.presiding(), "presiding", minutes.signedAt()),
                        signature(secretary, "secretary", minutes.countersignedAt())))
                .orElseThrow(ReviewElsewhere::new);
    }

    private MinutesPaper.Signature signature(EmployeeId by, String part, @Nullable Instant at) {
        return new MinutesPaper.Signature(
                organisation.employee(by).fullName(),
                words.of("correspondence.minutes." + part),
                DATES.moment(requireNonNull(at)));
    }
}
