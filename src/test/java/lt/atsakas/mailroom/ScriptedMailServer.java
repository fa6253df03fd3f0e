package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import lt.atsakas.mailroom.ScriptedMailServer.Fault.Deed;

/** A mail server that speaks as much IMAP as is needed to read a mailbox, byte by byte as it was given, and fails as a script says. */
public final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final IntFunction<byte[]> mails;
    private final Deque<Fault> script = new ArrayDeque<>();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger given = new AtomicInteger();
    private volatile IntFunction<Instant> arrivals = index -> Instant.parse("2026-11-23T07:50:00Z");
    private volatile int number;
    private volatile long uidValidity = 7;
    private volatile int firstUid = 1;
    private volatile boolean stammering;

    private ScriptedMailServer(ServerSocket door, int number, IntFunction<byte[]> mails) {
        this.door = door;
        this.number = number;
        this.mails = mails;
    }

    /** What goes wrong on one connection, and at which word of ours. */
    public record Fault(Stage stage, Deed deed) {

        /** What we ask for. */
        public enum Stage {
            GREETING(""),
            CAPABILITY("CAPABILITY.*"),
            LOGIN("LOGIN .*"),
            EXAMINE("EXAMINE .*"),
            LISTING("UID FETCH .*"),
            LOOKING("FETCH .*INTERNALDATE.*"),
            CONTENT("FETCH .*BODY.*"),
            GOODBYE("(LOGOUT|CLOSE|UNSELECT).*");

            private final String command;

            Stage(String command) {
                this.command = command;
            }
        }

        /** What the server does instead of answering. */
        public enum Deed {
            HANG_UP,
            HANG_UP_HALFWAY,
            SAY_NOTHING,
            REFUSE
        }
    }

    /** A mailbox with these mails in it. */
    public static ScriptedMailServer of(List<byte[]> mails) {
        return of(mails.size(), mails::get);
    }

    /** A mailbox with so many mails, each made when it is asked for. */
    public static ScriptedMailServer of(int number, IntFunction<byte[]> mails) {
        try {
            ScriptedMailServer server =
                    new ScriptedMailServer(new ServerSocket(0, 20, InetAddress.getLoopbackAddress()), number, mails);
            start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next connections that are not spoken for go wrong like this, one after the other. */
    public synchronized ScriptedMailServer failing(Fault... faults) {
        Collections.addAll(script, faults);
        return this;
    }

    /** Every line of its answers comes twice from now on. */
    public ScriptedMailServer stammering() {
        stammering = true;
        return this;
    }

    /** The mailbox begins to count anew, with other numbers. */
    public void countAnew() {
        uidValidity++;
        firstUid += 100;
    }

    /** More of its mails have come. */
    public void holdNow(int mailsInAll) {
        number = mailsInAll;
    }

    /** When each of its mails came; all at one moment unless told. */
    public ScriptedMailServer arriving(IntFunction<Instant> moments) {
        arrivals = moments;
        return this;
    }

    /** What it was asked, without the words that tell requests apart. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** How many pieces of mails it has given away. */
    public int given() {
        return given.get();
    }

    private synchronized Fault next() {
        return script.isEmpty() ? new Fault(Fault.Stage.GREETING, Deed.REFUSE) : script.poll();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                lines.add(client);
                Fault fault = next();
                start(() -> talk(client, fault));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client, Fault fault) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            OutputStream out = client.getOutputStream();
            if (isOver(fault, "", "* OK ready\r\n".getBytes(ISO_8859_1), out)) {
                return;
            }
            Answers answers = new Answers(this, number);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String tag = line.substring(0, Math.max(0, line.indexOf(' ')));
                String asked = line.substring(tag.length()).strip();
                heard.add(asked);
                if (isOver(fault, asked, answers.to(tag, asked), out) || asked.startsWith("LOGOUT")) {
                    return;
                }
            }
        } catch (IOException cut) {
            // the client hung up, or the test is over
        }
    }

    /** Answers, unless this is the moment at which everything goes wrong. */
    private boolean isOver(Fault fault, String asked, byte[] answer, OutputStream out) throws IOException {
        boolean now = asked.matches(fault.stage().command) && !(asked.isEmpty() && fault.deed() == Deed.REFUSE);
        if (now && fault.deed() == Deed.SAY_NOTHING) {
            awaitEnd();
        }
        if (now && fault.deed() == Deed.REFUSE) {
            out.write("* BYE not now\r\n".getBytes(ISO_8859_1));
        } else if (!now || fault.deed() == Deed.HANG_UP_HALFWAY) {
            out.write(answer, 0, now ? answer.length / 2 : answer.length);
        }
        out.flush();
        return now;
    }

    private synchronized void awaitEnd() {
        try {
            while (!door.isClosed()) {
                wait();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    byte[] mail(int sequence) {
        return mails.apply(sequence - 1);
    }

    Instant arrival(int sequence) {
        return arrivals.apply(sequence - 1);
    }

    void countGiven() {
        given.incrementAndGet();
    }

    long uid(int sequence) {
        return firstUid + sequence - 1L;
    }

    int sequenceOf(long uid, int held) {
        return (int) Math.max(1, Math.min(uid - firstUid + 1, held + 1L));
    }

    long uidValidity() {
        return uidValidity;
    }

    int times() {
        return stammering ? 2 : 1;
    }

    @Override
    public synchronized void close() {
        try {
            door.close();
            for (Socket line : lines) {
                line.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notifyAll();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }
}
