package lt.atsakas.forwarding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.BodyLetter;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import org.springframework.stereotype.Component;

/** Writes the two letters of a forwarding: to the body with the complaint in full, to the client with what went where and why. */
@Component
class ForwardingWords {

    private final HouseWords words;

    ForwardingWords(HouseWords words) {
        this.words = words;
    }

    BodyLetter toBody(CaseFacts facts, Forwarding forwarding, BodyCard to, List<DocumentCard> files) {
        ForwardingCard card = forwarding.card();
        OfficialLetter letter = new OfficialLetter(
                facts.number(),
                forwarding.bodyOccasion(),
                card.isWhole() ? Topic.FORWARDING : Topic.FORWARDING_IN_PART,
                requireNonNull(card.letterNumber()),
                bodyParts(facts, card, files),
                null,
                card.decidedBy(),
                forwarding.decidedFor(),
                card.decidedAt());
        return new BodyLetter(
                letter, recipient(to), files.stream().map(DocumentCard::id).toList());
    }

    static BodyLetter.Recipient recipient(BodyCard to) {
        return new BodyLetter.Recipient(to.name(), to.box(), to.email(), to.address());
    }

    OfficialLetter toClient(CaseFacts facts, Forwarding forwarding) {
        ForwardingCard card = forwarding.card();
        return new OfficialLetter(
                facts.number(),
                forwarding.clientOccasion(),
                card.isWhole() ? Topic.FORWARDED : Topic.FORWARDED_IN_PART,
                requireNonNull(card.noticeNumber()),
                clientParts(card),
                AppealKind.ADMINISTRATIVE,
                card.decidedBy(),
                forwarding.decidedFor(),
                card.decidedAt());
    }

    private List<Part> clientParts(ForwardingCard card) {
        List<Part> parts = new ArrayList<>();
        if (card.part() == null) {
            parts.add(new Part(Heading.DECISION, words.of("forwarding.decision", card.bodyName())));
        } else {
            parts.add(new Part(Heading.DECISION, words.of("forwarding.decision.inPart", card.bodyName())));
            parts.add(new Part(Heading.FORWARDED_PART, card.part()));
            parts.add(new Part(Heading.KEPT_PART, words.of("forwarding.kept")));
        }
        parts.add(new Part(Heading.LEGAL_BASIS, words.of("forwarding.law")));
        parts.add(new Part(Heading.REASONS, card.reasons()));
        return parts;
    }

    private List<Part> bodyParts(CaseFacts facts, ForwardingCard card, List<DocumentCard> files) {
        List<Part> parts = new ArrayList<>();
        if (card.part() != null) {
            parts.add(new Part(Heading.FORWARDED_PART, card.part()));
        }
        parts.add(new Part(Heading.REASONS, card.reasons()));
        parts.add(new Part(Heading.LEGAL_BASIS, words.of("forwarding.law")));
        parts.add(new Part(Heading.APPLICANT, applicant(facts)));
        parts.add(new Part(Heading.COMPLAINT, facts.subject() + "\n\n" + facts.text()));
        if (!files.isEmpty()) {
            parts.add(new Part(
                    Heading.ENCLOSED,
                    files.stream().map(file -> "- " + file.fileName()).collect(Collectors.joining("\n"))));
        }
        return parts;
    }

    /** How the body reaches whoever complains, and when the term of the law began. */
    private String applicant(CaseFacts facts) {
        Client client = facts.client();
        Representative acting = facts.representative();
        String received = words.of("forwarding.received", LithuanianDates.DATES.moment(facts.receivedAt()));
        return Stream.of(
                        client.name(),
                        acting == null ? null : words.of("forwarding.representative", acting.name()),
                        client.address(),
                        client.email(),
                        client.phone(),
                        client.box() == null ? null : words.of("correspondence.letter.box", client.box()),
                        received)
                .flatMap(Stream::ofNullable)
                .filter(line -> !line.isBlank())
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }
}
