package lt.atsakas.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a form once: whoever sends it again – by a double click, by a second try of the browser, in two windows at the same moment – is led
 * where the first one led, and nothing is written twice (ADR 0029). What was refused is not remembered and can be sent again.
 */
@Component
class FormsOnce extends OncePerRequestFilter {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    private final Map<String, CompletableFuture<Optional<Led>>> underWay = new ConcurrentHashMap<>();
    private final Cache<String, Done> done =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /** Forms with files have keys of their own, and the Camunda webapps send none. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !isPlainForm(request) || !carriesToken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentForm sent = SentForm.of(request);
        CompletableFuture<Optional<Led>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Led>> first = underWay.putIfAbsent(sent.content(), mine);
        while (first != null) {
            Optional<Led> led = await(first);
            if (led.isPresent()) {
                led.get().lead(response);
                return;
            }
            first = underWay.putIfAbsent(sent.content(), mine);
        }
        take(sent, mine, request, response, chain);
    }

    private void take(
            SentForm sent,
            CompletableFuture<Optional<Led>> mine,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<Led> led = takenBefore(sent);
        try {
            if (led.isPresent()) {
                led.get().lead(response);
            } else {
                chain.doFilter(request, response);
                led = NotTaken.is(request) ? Optional.empty() : Led.of(response);
                led.ifPresent(there -> done.put(sent.form(), new Done(sent.content(), there)));
            }
        } finally {
            underWay.remove(sent.content(), mine);
            mine.complete(led);
        }
    }

    /** Whoever went back and wrote something else sends another form. */
    private Optional<Led> takenBefore(SentForm sent) {
        return Optional.ofNullable(done.getIfPresent(sent.form()))
                .filter(before -> before.content().equals(sent.content()))
                .map(Done::led);
    }

    /** Where the first one led; nowhere if it was refused. Whether one that takes this long is taken, nobody can say: better look. */
    private static Optional<Led> await(CompletableFuture<Optional<Led>> first) throws ServletException {
        try {
            return first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServletException(stopped);
        } catch (TimeoutException late) {
            return Optional.of(Led.NOWHERE);
        } catch (ExecutionException impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean isPlainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean carriesToken(HttpServletRequest request) {
        return request.getParameter(SentForm.TOKEN) != null;
    }

    private record Done(String content, Led led) {}

    /** Where a form that was taken leads its sender. */
    private record Led(int status, String location) {

        static final Led NOWHERE = new Led(HttpStatus.CONFLICT.value(), "");

        static Optional<Led> of(HttpServletResponse response) {
            String location = response.getHeader(HttpHeaders.LOCATION);
            boolean taken = HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
            return taken && location != null ? Optional.of(new Led(response.getStatus(), location)) : Optional.empty();
        }

        void lead(HttpServletResponse response) throws IOException {
            if (location.isEmpty()) {
                response.sendError(status);
            } else {
                response.setStatus(status);
                response.setHeader(HttpHeaders.LOCATION, location);
            }
        }
    }
}
