package lt.atsakas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** When a form is the same one again, and when it is another. */
class FormsOnceTests {

    private final FormsOnce once = new FormsOnce();
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void theSameFormAgainLeadsWhereTheFirstOneLed() throws Exception {
        send(form("vardas", "a"), this::redirect);

        MockHttpServletResponse again = send(form("vardas", "a"), this::redirect);

        assertThat(taken).hasValue(1);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(again.getHeader("Location")).isEqualTo("/cases/1");
    }

    @Test
    void anotherPageAnotherContentAndAnotherPersonAreOtherForms() throws Exception {
        send(form("vardas", "a"), this::redirect);

        send(form("vardas", "b"), this::redirect);
        send(form("kitas", "a"), this::redirect);
        MockHttpServletRequest other = form("vardas", "a");
        other.setRemoteUser("ona");
        send(other, this::redirect);

        assertThat(taken).hasValue(4);
    }

    @Test
    void whoWritesTheFirstContentAgainAfterAnotherIsTakenAnew() throws Exception {
        send(form("vardas", "a"), this::redirect);
        send(form("vardas", "b"), this::redirect);

        send(form("vardas", "a"), this::redirect);

        assertThat(taken).hasValue(3);
    }

    @Test
    void whatWasRefusedOrFailedCanBeSentAgain() throws Exception {
        send(form("vardas", "a"), refused -> refused.setStatus(422));
        assertThatThrownBy(() -> send(form("vardas", "a"), failing -> {
                    throw new UncheckedIOException(new IOException("dingo"));
                }))
                .isInstanceOf(UncheckedIOException.class);

        send(form("vardas", "a"), this::redirect);

        assertThat(taken).hasValue(1);
    }

    @Test
    void whatLedOnButWasNotTakenIsLookedAtAgain() throws Exception {
        MockHttpServletRequest closed = form("vardas", "a");
        NotTaken.mark(closed);
        send(closed, this::redirect);

        send(form("vardas", "a"), this::redirect);

        assertThat(taken).hasValue(2);
    }

    @Test
    void twoAtOnceFromTwoWindowsAreTakenOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<MockHttpServletResponse> first =
                CompletableFuture.supplyAsync(() -> quietly("langas", response -> {
                    begun.countDown();
                    await(goOn);
                    redirect(response);
                }));
        begun.await();
        Thread[] waiting = new Thread[1];
        CompletableFuture<MockHttpServletResponse> second = new CompletableFuture<>();
        waiting[0] = new Thread(() -> second.complete(quietly("kitas langas", this::redirect)));
        waiting[0].start();
        while (waiting[0].getState() != Thread.State.TIMED_WAITING && !second.isDone()) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(second.get().getHeader("Location")).isEqualTo("/cases/1");
        assertThat(first.get().getHeader("Location")).isEqualTo("/cases/1");
        assertThat(taken).hasValue(1);
    }

    @Test
    void formsWithFilesAndCallsOfProgramsPass() throws Exception {
        MockHttpServletRequest files = form("vardas", "a");
        files.setContentType(MediaType.MULTIPART_FORM_DATA_VALUE);
        MockHttpServletRequest program = form("vardas", "a");
        program.removeParameter("_csrf");
        for (MockHttpServletRequest each : new MockHttpServletRequest[] {files, files, program, program}) {
            each.removeAttribute("lt.atsakas.shared.web.FormsOnce.FILTERED");
            send(each, this::redirect);
        }

        assertThat(taken).hasValue(4);
    }

    private MockHttpServletResponse quietly(String token, java.util.function.Consumer<HttpServletResponse> doing) {
        try {
            return send(form(token, "a"), doing);
        } catch (ServletException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private MockHttpServletResponse send(
            MockHttpServletRequest request, java.util.function.Consumer<HttpServletResponse> doing)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (sent, answer) -> doing.accept((HttpServletResponse) answer);
        once.doFilter(request, response, chain);
        return response;
    }

    private void redirect(HttpServletResponse response) {
        taken.incrementAndGet();
        response.setStatus(302);
        response.setHeader("Location", "/cases/1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static MockHttpServletRequest form(String token, String text) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases/1/promises");
        request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        request.setRemoteUser("jonas");
        request.setParameters(Map.of("_csrf", token, "what", text));
        return request;
    }
}
