package lt.atsakas.correspondence.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import lt.atsakas.correspondence.Carrier;
import org.springframework.boot.autoconfigure.mail.MailProperties;

/** A mail server that plays one fault a connection, in their order, and is in order after that; it keeps what it took. */
public final class FaultyServer implements AutoCloseable {

    /** Where it fails. */
    public enum Fault {
        /** Refuses the connection in its first line. */
        REFUSES_TO_TALK,
        /** Lets one wait for its first line. */
        HANGS_AT_THE_DOOR,
        /** Hangs up when the mail is announced: it has nothing. */
        DROPS_BEFORE_DATA,
        /** Hangs up in the middle of the mail: it has nothing. */
        DROPS_WITHIN_DATA,
        /** Takes the mail and hangs up before it says so. */
        DROPS_AFTER_DATA,
        /** Takes the mail and never says so. */
        HANGS_AFTER_DATA
    }

    private static final int PATIENCE_MILLIS = 700;

    private final ServerSocket socket;
    private final Deque<Fault> script;
    private final boolean givesReports;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private FaultyServer(boolean givesReports, Fault... script) {
        this.givesReports = givesReports;
        this.script = new ArrayDeque<>(Arrays.asList(script));
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::receive);
    }

    public static FaultyServer playing(Fault... script) {
        return new FaultyServer(true, script);
    }

    static FaultyServer withoutReports() {
        return new FaultyServer(false);
    }

    /** What carries letters to it, with little patience. */
    public Carrier carrier() {
        MailProperties server = new MailProperties();
        server.setHost("127.0.0.1");
        server.setPort(socket.getLocalPort());
        server.getProperties().put("mail.smtp.timeout", String.valueOf(PATIENCE_MILLIS));
        return new SmtpCarrier(server);
    }

    /** The mails that it has, in full, in the order in which they came. */
    public List<String> taken() {
        return taken;
    }

    /** The commands, without the mails. */
    List<String> said() {
        return said;
    }

    private void receive() {
        try {
            while (true) {
                Socket client = socket.accept();
                open.add(client);
                Fault fault = script.poll();
                start(() -> serve(client, fault));
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket client, Fault fault) {
        try (client;
                OutputStream out = client.getOutputStream();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
            if (fault == Fault.HANGS_AT_THE_DOOR) {
                in.readLine();
                return;
            }
            say(out, fault == Fault.REFUSES_TO_TALK ? "554 no service" : "220 faulty");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                boolean data = line.equalsIgnoreCase("DATA");
                if (data ? !take(in, out, fault) : !answer(out, line.toUpperCase(Locale.ROOT))) {
                    return;
                }
            }
        } catch (IOException clientLeft) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answer(OutputStream out, String line) throws IOException {
        if (line.startsWith("EHLO")) {
            say(out, givesReports ? "250-faulty\r\n250-8BITMIME\r\n250 DSN" : "250 faulty");
        } else {
            say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
        return !line.startsWith("QUIT");
    }

    /** Whether the talk goes on. */
    private boolean take(BufferedReader in, OutputStream out, Fault fault) throws IOException {
        if (fault == Fault.DROPS_BEFORE_DATA) {
            return false;
        }
        say(out, "354 go on");
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\n");
            if (fault == Fault.DROPS_WITHIN_DATA) {
                return false;
            }
        }
        taken.add(mail.toString());
        if (fault == Fault.HANGS_AFTER_DATA) {
            in.readLine();
        }
        if (fault == Fault.HANGS_AFTER_DATA || fault == Fault.DROPS_AFTER_DATA) {
            return false;
        }
        say(out, "250 2.0.0 taken as " + taken.size());
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
