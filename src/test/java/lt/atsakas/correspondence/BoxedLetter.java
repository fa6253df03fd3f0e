package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.intake.Submission;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import org.springframework.context.ApplicationContext;

/** The acknowledgement of a complaint whose client wants letters in an official box. */
record BoxedLetter(ApplicationContext beans, CaseNumber number) {

    static Submission submission(String box, String language) {
        return new Submission(
                Channel.WEB,
                new Client(ClientKind.PERSON, "Ona Gražulienė", box + "@pastas.lt", null, null, box),
                null,
                ClientNeeds.NONE,
                language,
                "Šąla butas",
                "Bute tik 15 laipsnių šilumos.",
                ReplyBy.E_DELIVERY,
                null,
                List.of(),
                Actor.client());
    }

    LetterCard card() {
        return beans.getBean(PostOffice.class).lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ACKNOWLEDGEMENT))
                .findFirst()
                .orElseThrow();
    }

    /** What the history of the case says, in order. */
    List<JournalKind> kinds() {
        return beans.getBean(Journal.class).of(number).stream()
                .map(JournalEntry::kind)
                .toList();
    }
}
