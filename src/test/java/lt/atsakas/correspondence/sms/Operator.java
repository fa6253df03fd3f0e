package lt.atsakas.correspondence.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An operator of texts on this machine that does what a test wants of it, and keeps what it was sent. */
final class Operator implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** What was sent. */
    record Call(String path, Headers headers, String body) {}

    /** How it answers. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange call) throws IOException, InterruptedException;
    }

    private Operator(Manner manner) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", call -> take(call, manner));
        server.start();
    }

    static Operator answering(int status) {
        return new Operator(call -> {
            byte[] words = "+37061234567 Labas".getBytes(UTF_8);
            call.sendResponseHeaders(status, words.length);
            call.getResponseBody().write(words);
        });
    }

    static Operator redirecting() {
        return new Operator(call -> {
            call.getResponseHeaders().add("Location", "/elsewhere");
            call.sendResponseHeaders(302, -1);
        });
    }

    /** Takes the text and never says so. */
    Operator(boolean afterTheHeaders) {
        this(call -> {});
        server.removeContext("/");
        server.createContext(
                "/",
                call -> take(call, hanging -> {
                    if (afterTheHeaders) {
                        hanging.sendResponseHeaders(202, 10);
                        hanging.getResponseBody().flush();
                    }
                    over.await();
                }));
    }

    private void take(HttpExchange call, Manner manner) throws IOException {
        calls.add(new Call(
                call.getRequestURI().getPath(),
                call.getRequestHeaders(),
                new String(call.getRequestBody().readAllBytes(), UTF_8)));
        try {
            manner.answer(call);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            call.close();
        }
    }

    List<Call> calls() {
        return calls;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/texts");
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }
}
