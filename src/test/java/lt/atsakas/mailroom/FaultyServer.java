package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Stands between us and a mail server and does with its words what a script says, one fault for each connection. */
final class FaultyServer implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final Deque<Fault> script = new ArrayDeque<>();

    /** What happens on a connection: after so many bytes of the server it is cut; until then the words are changed. */
    record Fault(int cutAfter, UnaryOperator<String> change) {
        static final Fault NONE = new Fault(Integer.MAX_VALUE, words -> words);
    }

    private FaultyServer(ServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
    }

    static FaultyServer before(int port) {
        try {
            FaultyServer server = new FaultyServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), port);
            start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized FaultyServer cuttingAfter(int bytes) {
        script.add(new Fault(bytes, words -> words));
        return this;
    }

    synchronized FaultyServer saying(String pattern, String instead) {
        script.add(new Fault(Integer.MAX_VALUE, words -> words.replaceAll(pattern, instead)));
        return this;
    }

    private synchronized Fault next() {
        return script.isEmpty() ? Fault.NONE : script.poll();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                Fault fault = next();
                start(() -> pass(client, server, Fault.NONE));
                start(() -> pass(server, client, fault));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to, Fault fault) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[64 * 1024];
            int left = fault.cutAfter();
            for (int read = in.read(piece); read >= 0 && left > 0; read = in.read(piece)) {
                byte[] words = fault.change()
                        .apply(new String(piece, 0, read, ISO_8859_1))
                        .getBytes(ISO_8859_1);
                out.write(words, 0, Math.min(words.length, left));
                out.flush();
                left -= words.length;
                if (left <= 0) {
                    return;
                }
            }
        } catch (IOException cut) {
            // the other side has been cut: so is this one
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
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
