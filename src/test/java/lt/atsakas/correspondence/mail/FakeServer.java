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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that offers a login, needs none, and has one fixed answer to one command. */
final class FakeServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final String refused;
    private final String answer;

    private FakeServer(String refused, String answer) throws IOException {
        this.refused = refused;
        this.answer = answer;
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that answers every recipient so. */
    static FakeServer answering(String answer) {
        return answering("RCPT", answer);
    }

    /** A server that answers this command so, and is content with all others. */
    static FakeServer answering(String command, String answer) {
        try {
            return new FakeServer(command, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the other side said, line by line. */
    List<String> said() {
        return said;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                OutputStream out = client.getOutputStream();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
            say(out, "220 fake");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, reply(line.toUpperCase(Locale.ROOT)));
            }
        } catch (IOException clientLeft) {
            Thread.currentThread().interrupt();
        }
    }

    private String reply(String line) {
        said.add(line);
        if (line.startsWith("EHLO")) {
            return "250-fake\r\n250 AUTH PLAIN LOGIN";
        }
        if (line.startsWith("QUIT")) {
            return "221 bye";
        }
        return line.startsWith(refused) ? answer : "250 ok";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
