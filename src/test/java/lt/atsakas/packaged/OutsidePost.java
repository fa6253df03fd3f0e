package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody else's mail server, the record of what left the house: it writes a mail down in the moment in which it has all of it, whether
 * or not it can still say so to whoever brought it.
 */
final class OutsidePost implements AutoCloseable {

    private final ServerSocket door;
    private final List<SentMail> record = new CopyOnWriteArrayList<>();
    private final AtomicInteger talks = new AtomicInteger();
    private volatile int silentAt = Integer.MAX_VALUE;
    private volatile boolean shut;

    private OutsidePost(ServerSocket door) {
        this.door = door;
    }

    static OutsidePost open() {
        try {
            OutsidePost post = new OutsidePost(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            start(post::receive);
            return post;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every mail as often as it came. */
    List<SentMail> record() {
        return List.copyOf(record);
    }

    int count() {
        return record.size();
    }

    /** Sends everybody away at the door. */
    void shut() {
        shut = true;
    }

    void unlock() {
        shut = false;
    }

    /** Once it has taken the mail that makes it so many, it says nothing any more to whoever brought it. */
    void fallSilentAt(int mails) {
        silentAt = mails;
    }

    /** Whether nobody is there, and all that was brought is written down. */
    boolean isQuiet() {
        return talks.get() == 0;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                talks.incrementAndGet();
                start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                OutputStream out = caller.getOutputStream();
                BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
            caller.setTcpNoDelay(true);
            if (shut) {
                say(out, "421 come again");
                return;
            }
            say(out, "220 outside");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String asked = line.toUpperCase(Locale.ROOT);
                if (asked.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                answer(asked, to, in, out);
            }
        } catch (IOException hungUp) {
            // its death is what the tests are about
        } finally {
            talks.decrementAndGet();
        }
    }

    private void answer(String asked, String to, BufferedReader in, OutputStream out) throws IOException {
        if (!asked.equals("DATA")) {
            say(out, asked.startsWith("QUIT") ? "221 bye" : "250 ok");
            return;
        }
        say(out, "354 go on");
        if (take(to, in) < silentAt) {
            say(out, "250 2.0.0 taken");
        }
    }

    /** How many it has then; a mail without its end is none. */
    private int take(String to, BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("hung up in the middle of a mail");
            }
            mail.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        synchronized (record) {
            record.add(SentMail.of(to, mail.toString()));
            return record.size();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "outside-post");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
