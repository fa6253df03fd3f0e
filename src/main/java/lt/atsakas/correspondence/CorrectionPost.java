package lt.atsakas.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends answers with their clerical errors put right, by the road of the answer: the whole text, and what was wrong in it. */
@Service
public class CorrectionPost {

    private final CaseRegistry registry;
    private final OfficialPost post;
    private final Entity head;
    private final HouseWords words;

    CorrectionPost(CaseRegistry registry, OfficialPost post, Entity head, HouseWords words) {
        this.registry = registry;
        this.post = post;
        this.head = head;
        this.words = words;
    }

    /** Takes it within the caller's transaction; the same one once. */
    @Transactional
    public void send(CorrectedAnswer corrected) {
        post.send(new OfficialLetter(
                corrected.caseNumber(),
                corrected.occasion(),
                Topic.CORRECTION,
                corrected.number(),
                parts(corrected, registry.facts(corrected.caseNumber())),
                corrected.text().appeal(),
                corrected.signer(),
                corrected.inPlaceOf(),
                corrected.approvedAt()));
    }

    private List<Part> parts(CorrectedAnswer corrected, CaseFacts facts) {
        AnswerText text = corrected.text();
        MergeFields fields = MergeFields.of(facts, head);
        IssuedAnswer issued = corrected.issued();
        List<Part> parts = new ArrayList<>(List.of(
                new Part(
                        Heading.CORRECTED,
                        words.of(
                                "correspondence.official.corrected",
                                issued.date().toString(),
                                issued.outgoingNumber(),
                                corrected.what())),
                new Part(
                        Heading.DECISION,
                        words.of("correspondence.letter.decision." + text.decision() + "." + facts.kind())),
                new Part(Heading.FINDINGS, fields.fill(text.findings())),
                new Part(Heading.LEGAL_BASIS, fields.fill(text.legalBasis())),
                new Part(Heading.REASONS, fields.fill(text.reasons()))));
        if (!text.points().isEmpty()) {
            parts.add(new Part(Heading.POINTS, fields.fill(replies(text.points()))));
        }
        return parts;
    }

    private static String replies(List<AnsweredPoint> points) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> (at + 1) + ". " + points.get(at).point() + "\n\n"
                        + points.get(at).reply())
                .collect(Collectors.joining("\n\n"));
    }
}
