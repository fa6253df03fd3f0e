package lt.atsakas.mailroom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import lt.atsakas.testing.MovableClock;

/** A mailbox made of a list: the first mail has number 1. Some of its mails can never be had. */
record ListedMails(List<byte[]> mails, Set<Long> broken) implements MailSource {

    @Override
    public Visit visit() {
        return new Visit() {
            @Override
            public long uidValidity() {
                return 1;
            }

            @Override
            public List<Long> after(long uid) {
                return LongStream.rangeClosed(uid + 1, mails.size()).boxed().toList();
            }

            @Override
            public List<Waiting> look(List<Long> uids) {
                return uids.stream()
                        .<Waiting>map(uid -> new Listed(uid, mails, broken))
                        .toList();
            }

            @Override
            public void close() {}
        };
    }

    private record Listed(long uid, List<byte[]> mails, Set<Long> broken) implements Waiting {

        @Override
        public Instant arrivedAt() {
            return MovableClock.MONDAY_MORNING.minusSeconds(600);
        }

        @Override
        public long size() {
            return mails.get((int) uid - 1).length;
        }

        @Override
        public InputStream open() throws IOException {
            if (broken.contains(uid)) {
                throw new IOException("the server cannot give it");
            }
            return new ByteArrayInputStream(mails.get((int) uid - 1));
        }
    }
}
