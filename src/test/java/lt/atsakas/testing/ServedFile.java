package lt.atsakas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A file as a page hands it out: to be kept and not to be run, stored nowhere on the way, whole or a piece of it. */
public final class ServedFile {

    private ServedFile() {}

    /** What is made anew each time may differ by a few bytes from one second to the next. */
    public static void at(Visitor visitor, String path) {
        HttpResponse<String> whole = visitor.exchange(visitor.request(path).GET());
        assertThat(whole.statusCode()).as(path).isEqualTo(200);
        harmless(whole.headers());
        HttpResponse<String> head = head(visitor, path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(length(head)).isCloseTo(length(whole), within(64L));
        harmless(head.headers());
    }

    private static HttpResponse<String> head(Visitor visitor, String path) {
        return visitor.exchange(visitor.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private static long length(HttpResponse<String> response) {
        return response.headers().firstValueAsLong("Content-Length").orElseThrow();
    }

    /** The same, also by pieces. */
    public static void byPiecesAt(Visitor visitor, String path) {
        at(visitor, path);
        HttpResponse<String> all = visitor.exchange(visitor.request(path).GET());
        assertThat(length(head(visitor, path))).isEqualTo(length(all));
        String whole = all.body();
        HttpResponse<String> piece = visitor.exchange(
                visitor.request(path).header("Range", "bytes=1-4").GET());
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.body()).isEqualTo(whole.substring(1, 5));
        harmless(piece.headers());
        assertThat(visitor.exchange(visitor.request(path)
                                .header("Range", "bytes=90000000-")
                                .GET())
                        .statusCode())
                .isEqualTo(416);
    }

    private static void harmless(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(headers.allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-");
    }
}
