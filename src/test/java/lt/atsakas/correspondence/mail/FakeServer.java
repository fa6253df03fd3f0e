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
import java.util.Locale;

/** A mail server that greets politely and gives every sender the same answer. */
final class FakeServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;

    private FakeServer(String answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeServer answering(String answer) {
        try {
            return new FakeServer(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return line.startsWith("EHLO") || line.startsWith("RSET")
                ? "250 ok"
                : line.startsWith("QUIT") ? "221 bye" : answer;
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
