package lt.atsakas.mailroom.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.atsakas.mailroom.MailSource;
import lt.atsakas.mailroom.MailboxAway;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** One connection. Asks for numbers, day and length alone: the server's own reading of a mail may fail where ours does not. */
final class ImapVisit implements MailSource.Visit {

    private final Store store;
    private final IMAPFolder folder;
    private final long uidValidity;
    private final Map<Long, Message> listed = new HashMap<>();

    ImapVisit(Store store, IMAPFolder folder) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.uidValidity = folder.getUIDValidity();
    }

    @Override
    public long uidValidity() {
        return uidValidity;
    }

    @Override
    public List<Long> after(long uid) {
        try {
            List<Long> uids = new ArrayList<>();
            for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
                long number = folder.getUID(message);
                if (number > uid) {
                    listed.put(number, message);
                    uids.add(number);
                }
            }
            return uids.stream().sorted().toList();
        } catch (MessagingException | RuntimeException e) {
            throw new MailboxAway(e);
        }
    }

    @Override
    public List<MailSource.Waiting> look(List<Long> uids) {
        try {
            Message[] messages = messages(uids);
            FetchProfile asked = new FetchProfile();
            asked.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            asked.add(FetchProfile.Item.SIZE);
            folder.fetch(messages, asked);
            List<MailSource.Waiting> found = new ArrayList<>();
            for (Message message : messages) {
                if (!message.isExpunged()) {
                    found.add(new ImapMail(folder.getUID(message), (IMAPMessage) message));
                }
            }
            return found;
        } catch (MessagingException | RuntimeException e) {
            throw new MailboxAway(e);
        }
    }

    @Override
    public void close() {
        ImapSource.close(store);
    }

    private Message[] messages(List<Long> uids) throws MessagingException {
        List<Message> messages = new ArrayList<>();
        for (Long uid : uids) {
            Message message = listed.containsKey(uid) ? listed.remove(uid) : folder.getMessageByUID(uid);
            if (message != null) {
                messages.add(message);
            }
        }
        return messages.toArray(Message[]::new);
    }

    /** A mail on the server. */
    private record ImapMail(long uid, IMAPMessage message) implements MailSource.Waiting {

        @Override
        public Instant arrivedAt() {
            try {
                Date arrived = message.getReceivedDate();
                return Objects.requireNonNullElseGet(arrived, () -> new Date(0)).toInstant();
            } catch (MessagingException unknown) {
                return Instant.EPOCH;
            }
        }

        @Override
        public long size() {
            try {
                return Math.max(0, message.getSize());
            } catch (MessagingException unknown) {
                return 0;
            }
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return message.getMimeStream();
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }
}
