package lt.atsakas.mailroom;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where mails wait to be taken. */
public interface MailSource {

    /** Opens the mailbox; {@link MailboxAway} when it cannot be reached now. */
    Visit visit();

    /** One connection to the mailbox; whatever breaks it off is told by {@link MailboxAway}. */
    interface Visit extends AutoCloseable {

        /** The mailbox's own count of how often it has begun to number its mails anew. */
        long uidValidity();

        /** The numbers of all mails that wait behind this one, in their order. */
        List<Long> after(long uid);

        /** The mails of these numbers that are still there. */
        List<Waiting> look(List<Long> uids);

        @Override
        void close();
    }

    /** A mail in the mailbox; reading it changes nothing there. */
    interface Waiting {

        long uid();

        /** When the server took it. */
        Instant arrivedAt();

        long size();

        InputStream open() throws IOException;
    }
}
