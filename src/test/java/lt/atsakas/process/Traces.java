package lt.atsakas.process;

import java.util.List;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.Mailbox;

/** What a case left in its journal and in the mailboxes of employees. */
public record Traces(Walk walk) {

    public List<JournalEntry> lines(JournalKind kind) {
        return walk.beans().getBean(Journal.class).of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    /** What the mails about the case to an employee are called, each on a line of its own. */
    public String subjects(String login) {
        return walk.beans().getBean(Mailbox.class).of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains("Byla " + walk.number().value() + ":"))
                .reduce("", (all, subject) -> all + subject + "\n");
    }
}
