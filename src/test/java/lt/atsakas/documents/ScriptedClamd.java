package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the scanner's side of {@code INSTREAM} as clamd does: finds EICAR, hangs up on what is too large, and is as slow as it is told. */
public final class ScriptedClamd implements AutoCloseable {

    /** The test file that every scanner finds; in two pieces, so that none finds it in this source. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocketChannel server;
    private final Thread waiter;
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger scans = new AtomicInteger();
    private volatile int limit = Integer.MAX_VALUE;
    private volatile boolean silent;
    private volatile String answer = "";

    private ScriptedClamd(ServerSocketChannel server) {
        this.server = server;
        waiter = new Thread(this::serve, "clamd");
        waiter.setDaemon(true);
        waiter.start();
    }

    public static ScriptedClamd overTcp() throws IOException {
        return new ScriptedClamd(ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0)));
    }

    static ScriptedClamd at(int port) throws IOException {
        return new ScriptedClamd(ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", port)));
    }

    static ScriptedClamd at(Path socket) throws IOException {
        SocketAddress place = UnixDomainSocketAddress.of(socket);
        return new ScriptedClamd(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place));
    }

    public int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    int scans() {
        return scans.get();
    }

    void takeAtMost(int bytes) {
        limit = bytes;
    }

    void fallSilent() {
        silent = true;
    }

    void say(String words) {
        answer = words;
    }

    @Override
    public void close() throws IOException {
        goOn.countDown();
        server.close();
        try {
            // until then a caller may still get through
            waiter.join(5000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel line = server.accept()) {
                scan(line);
            } catch (IOException hungUp) {
                // the next one may do better
            }
        }
    }

    private void scan(SocketChannel line) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(line));
        if (!new String(in.readNBytes(10), US_ASCII).equals("zINSTREAM\0")) {
            say(line, "UNKNOWN COMMAND");
            return;
        }
        if (silent) {
            await();
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > limit) {
                say(line, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        scans.incrementAndGet();
        say(line, answer.isEmpty() ? verdict(content.toString(ISO_8859_1)) : answer);
    }

    private static String verdict(String content) {
        return content.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private void await() {
        try {
            goOn.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(SocketChannel line, String words) throws IOException {
        line.write(ByteBuffer.wrap((words + "\0").getBytes(US_ASCII)));
    }
}
