package lt.atsakas.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says what speaks for and against a candidate: in one line for a list, in full for a page. */
@Component
public class CandidateWords {

    private final HouseWords words;

    CandidateWords(HouseWords words) {
        this.words = words;
    }

    /** Name, load, experience and, where there is any, absence and doubt. */
    public String inShort(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of(
                "appointment.short",
                candidate.load().open(),
                candidate.load().weight(),
                candidate.experience().all()));
        absence(candidate.outlook()).ifPresent(parts::add);
        if (candidate.isDoubtful()) {
            parts.add(words.of("appointment.short.doubtful"));
        }
        return candidate.employee().fullName() + " (" + String.join("; ", parts) + ")";
    }

    /** A sentence each about load, experience and absence. */
    public List<String> inFull(Candidate candidate) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "appointment.full.load",
                candidate.load().open(),
                candidate.load().weight()));
        sentences.add(words.of(
                "appointment.full.experience",
                candidate.experience().open(),
                candidate.experience().ended()));
        sentences.add(absence(candidate.outlook())
                .map(CandidateWords::sentence)
                .orElseGet(() -> words.of("appointment.full.there")));
        return sentences;
    }

    /** What raises a doubt, one after another. */
    public List<String> doubts(Candidate candidate) {
        return candidate.doubts().stream()
                .map(doubt -> words.of(doubt.messageKey()))
                .toList();
    }

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(HouseWords.LITHUANIAN) + phrase.substring(1) + ".";
    }

    private Optional<String> absence(Outlook outlook) {
        if (outlook.awayUntil() != null) {
            String until = outlook.awayUntil().toString();
            return Optional.of(
                    outlook.daysLeft() == 0
                            ? words.of("appointment.away.untilOnly", until)
                            : words.of("appointment.away.now", until, outlook.daysAway(), outlook.daysLeft()));
        }
        return outlook.daysAway() == 0
                ? Optional.empty()
                : Optional.of(words.of("appointment.away.later", outlook.daysAway(), outlook.daysLeft()));
    }
}
