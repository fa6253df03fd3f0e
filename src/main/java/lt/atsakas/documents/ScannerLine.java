package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A line to the scanner, over TCP or a socket of the file system, on which nothing is waited for longer than so. */
final class ScannerLine implements AutoCloseable {

    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final Duration timeout;

    private ScannerLine(SocketChannel channel, Selector selector, Duration timeout) {
        this.channel = channel;
        this.selector = selector;
        this.timeout = timeout;
    }

    /** The line is not there, fell silent or broke. */
    static final class Broken extends IOException {
        Broken(String what) {
            super(what);
        }

        Broken(IOException cause) {
            super(cause);
        }
    }

    static ScannerLine to(SocketAddress address, Duration timeout) throws IOException {
        SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        try {
            channel.configureBlocking(false);
            ScannerLine line = new ScannerLine(channel, Selector.open(), timeout);
            line.connect(address);
            return line;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private void connect(SocketAddress address) throws IOException {
        channel.register(selector, 0);
        try {
            if (!channel.connect(address)) {
                await(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
        } catch (IOException refused) {
            selector.close();
            throw new Broken(refused);
        }
    }

    void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    /** What the scanner says up to its end; nothing when it hung up without a word. */
    String read() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(LONGEST_ANSWER);
        try {
            while (said.size() < LONGEST_ANSWER) {
                await(SelectionKey.OP_READ);
                int read = channel.read(piece.clear());
                if (read < 0) {
                    break;
                }
                said.write(piece.array(), 0, read);
                if (read > 0 && piece.get(read - 1) == 0) {
                    break;
                }
            }
        } catch (IOException broken) {
            throw new Broken(broken);
        }
        return said.toString(UTF_8).replace("\0", "").strip();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }

    private void await(int what) throws IOException {
        SelectionKey key = channel.keyFor(selector);
        key.interestOps(what);
        if (selector.select(timeout.toMillis()) == 0) {
            throw new Broken("Nothing within " + timeout);
        }
        selector.selectedKeys().clear();
    }
}
