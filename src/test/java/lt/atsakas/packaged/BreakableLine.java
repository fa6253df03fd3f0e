package lt.atsakas.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The line between an application and its database, which a test cuts, makes dead silent and mends. */
final class BreakableLine implements AutoCloseable {

    private enum State {
        WORKING,
        CUT,
        SILENT
    }

    private final ExecutorService carriers = Executors.newCachedThreadPool();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final int to;
    private volatile State state = State.WORKING;

    private BreakableLine(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    static BreakableLine to(int port) throws IOException {
        BreakableLine line = new BreakableLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        line.carriers.execute(line::answer);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    /** The database goes down: connections break, new ones come to nothing. */
    void cut() {
        state = State.CUT;
        hangUp();
    }

    /** The network swallows everything and says nothing. */
    void silence() {
        state = State.SILENT;
    }

    /** What was held back in silence is lost with its connections. */
    void mend() {
        if (state != State.WORKING) {
            hangUp();
            state = State.WORKING;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
        carriers.shutdownNow();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException nobodyThere) {
                hangUp();
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        if (state == State.CUT) {
            caller.close();
            return;
        }
        Socket called = new Socket(InetAddress.getLoopbackAddress(), to);
        ends.add(caller);
        ends.add(called);
        carriers.execute(() -> carry(caller, called));
        carriers.execute(() -> carry(called, caller));
    }

    private void carry(Socket speaker, Socket listener) {
        byte[] words = new byte[8192];
        try (speaker;
                listener) {
            InputStream heard = speaker.getInputStream();
            for (int count = heard.read(words); count >= 0; count = heard.read(words)) {
                if (state != State.SILENT) {
                    listener.getOutputStream().write(words, 0, count);
                }
            }
        } catch (IOException hungUp) {
            ends.remove(speaker);
        }
    }

    private void hangUp() {
        for (Socket end : Set.copyOf(ends)) {
            try {
                end.close();
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        }
        ends.clear();
    }
}
