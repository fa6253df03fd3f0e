package lt.atsakas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A mail server that takes every letter, line by line, and forgets it. The real one stands on another machine; one that
 * parses and keeps mail in our memory would be measured as if it were ours.
 */
final class MailSink implements AutoCloseable {

    private static final int WAITING = 50;

    private final ServerSocket door;

    private MailSink(ServerSocket door) {
        this.door = door;
    }

    static MailSink open() {
        try {
            MailSink sink = new MailSink(new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()));
            start("mail-sink", sink::welcome);
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() throws IOException {
        while (!door.isClosed()) {
            Socket line = door.accept();
            line.setTcpNoDelay(true);
            start("mail-sink-line", () -> serve(line));
        }
    }

    private static void serve(Socket line) throws IOException {
        try (line;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = line.getOutputStream();
            say(out, "220 bench");
            String command = in.readLine();
            while (command != null && !command.equalsIgnoreCase("QUIT")) {
                if (command.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                    say(out, "354 go on");
                    swallow(in);
                }
                say(out, "250 ok");
                command = in.readLine();
            }
        }
    }

    private static void swallow(BufferedReader in) throws IOException {
        String written = in.readLine();
        while (written != null && !written.equals(".")) {
            written = in.readLine();
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void start(String name, Talk talk) {
        Thread thread = new Thread(() -> hold(talk), name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void hold(Talk talk) {
        try {
            talk.hold();
        } catch (SocketException closed) {
            // the door or the line was shut, which is how a talk ends
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Talk {
        void hold() throws IOException;
    }
}
