package lt.atsakas.mailroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which mailbox is read, and how. Without a host none is.
 *
 * @param server the IMAP server and the account on it
 * @param folder where the bytes of mails lie; below the documents, and so backed up with them, when not set
 * @param automatic whether the mailbox is read by itself; off only where rounds are made by hand, as in tests
 * @param opensCases whether a plain complaint becomes a case at once; else every one waits for a registrar
 * @param serverTime whether a mail counts as received when its server took it; else when we did
 * @param page how many mails are taken between two entries in the book
 * @param workers how many mails are read and sorted at once
 * @param maxSize a larger mail stays in the mailbox and is put before a person
 * @param mailsPerAddress how many mails of one address may become cases by themselves within a day
 * @param messagesPerBox the same of messages from one official box, whose sender the system knows
 * @param mailsInAll how many mails that arrived within an hour may become cases by themselves, whoever wrote them; 0 for as many as come
 * @param trustedServers the names under which the house's own mail servers write what they found of a sender ({@code Authentication-Results})
 * @param undoFor how long a registrar may take a choice back
 * @param lease how long the mailbox belongs to a node that says nothing any more; after a crash it waits no longer than this
 * @param alarmAfter how long a mail may wait, or the mailbox be out of reach, before health tells
 */
@ConfigurationProperties("atsakas.mailroom")
public record MailroomSettings(
        @DefaultValue Server server,
        @Nullable Path folder,
        @DefaultValue("true") boolean automatic,
        @DefaultValue("true") boolean opensCases,
        @DefaultValue("true") boolean serverTime,
        @DefaultValue("50") int page,
        @DefaultValue("2") int workers,
        @DefaultValue("150MB") DataSize maxSize,
        @DefaultValue("5") int mailsPerAddress,
        @DefaultValue("100") int messagesPerBox,
        @DefaultValue("200") int mailsInAll,
        @DefaultValue Set<String> trustedServers,
        @DefaultValue("60s") Duration undoFor,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("4h") Duration alarmAfter) {

    /**
     * The account whose mails are read.
     *
     * @param tls whether the line is encrypted from its beginning; else it is right after the server's greeting (STARTTLS)
     * @param unencrypted whether a server that cannot encrypt is read all the same, password and mails in the open
     * @param answersWithin how long the server may be silent before it counts as away
     * @param inbox the folder on the server
     */
    public record Server(
            @Nullable String host,
            @DefaultValue("993") int port,
            @DefaultValue("true") boolean tls,
            @DefaultValue("false") boolean unencrypted,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String inbox,
            @DefaultValue("30s") Duration answersWithin) {

        /** Under which name the book keeps how far it was read. */
        public String name() {
            return username + "@" + host + "/" + inbox;
        }

        @Override
        public String toString() {
            return "Server[" + host + ":" + port + "]";
        }
    }

    /** Whether there is a mailbox to read. */
    public boolean isOn() {
        return server.host() != null && !server.host().isBlank();
    }
}
