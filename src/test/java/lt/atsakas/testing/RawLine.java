package lt.atsakas.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Writes to the server what no well-behaved client would: the bytes as they are. */
public final class RawLine {

    private final int port;

    public RawLine(int port) {
        this.port = port;
    }

    /** The whole answer, head and body, to a request line, header lines and a body. */
    public String send(String request, String body) {
        return sendOf(body.getBytes(StandardCharsets.UTF_8).length, request, body);
    }

    /** The same, and the line breaks off before as much was sent as had been said. */
    public String sendOf(int said, String request, String body) {
        String head = request.strip().replace("\n", "\r\n")
                + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + said + "\r\n\r\n";
        try (Socket line = new Socket("localhost", port);
                OutputStream out = line.getOutputStream()) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body.getBytes(StandardCharsets.UTF_8));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
