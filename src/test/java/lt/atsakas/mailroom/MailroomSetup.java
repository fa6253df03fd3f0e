package lt.atsakas.mailroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Settings of a mailroom that a test makes for itself: a mailbox of this name on this machine, unencrypted unless told otherwise. */
public record MailroomSetup(
        String mailbox,
        int port,
        Path folder,
        int page,
        boolean automatic,
        boolean serverTime,
        int inAll,
        boolean open) {

    public static MailroomSetup of(String mailbox, Path folder) {
        return new MailroomSetup(mailbox, 1, folder, 10, false, true, 0, true);
    }

    public MailroomSetup at(int otherPort) {
        return new MailroomSetup(mailbox, otherPort, folder, page, automatic, serverTime, inAll, open);
    }

    MailroomSetup inPagesOf(int mails) {
        return new MailroomSetup(mailbox, port, folder, mails, automatic, serverTime, inAll, open);
    }

    MailroomSetup byItself() {
        return new MailroomSetup(mailbox, port, folder, page, true, serverTime, inAll, open);
    }

    MailroomSetup withOwnTime() {
        return new MailroomSetup(mailbox, port, folder, page, automatic, false, inAll, open);
    }

    MailroomSetup openingNoMoreThan(int cases) {
        return new MailroomSetup(mailbox, port, folder, page, automatic, serverTime, cases, open);
    }

    MailroomSetup encryptedOnly() {
        return new MailroomSetup(mailbox, port, folder, page, automatic, serverTime, inAll, false);
    }

    /** The name in the book does not depend on the port, so that a test may change servers. */
    public MailroomSettings settings() {
        return settings(DataSize.ofMegabytes(2));
    }

    MailroomSettings settings(DataSize largest) {
        return new MailroomSettings(
                new MailroomSettings.Server(
                        "127.0.0.1", port, false, open, mailbox, "demo", "INBOX", Duration.ofMillis(800)),
                folder,
                automatic,
                true,
                serverTime,
                page,
                2,
                largest,
                5,
                100,
                inAll,
                Set.of(),
                Duration.ofMinutes(1),
                Duration.ofSeconds(90),
                Duration.ofHours(4));
    }
}
