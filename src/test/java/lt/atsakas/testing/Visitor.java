package lt.atsakas.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Somebody with a browser of their own: keeps cookies, follows no redirect by itself and sends forms with their token. */
public final class Visitor {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI site;

    public Visitor(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    /** A visitor who has signed in as this demo employee. */
    public static Visitor signedIn(int port, String login) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, "demo");
        return visitor;
    }

    public HttpResponse<String> signIn(String login, String password) {
        return send("/login", Map.of("username", login, "password", password));
    }

    /** Opens an address as a browser does. */
    public HttpResponse<String> open(String path) {
        return exchange(request(path).header("Accept", "text/html").GET());
    }

    /** Reads data as a script does. */
    public HttpResponse<String> read(String path) {
        return exchange(request(path).header("Accept", "application/json").GET());
    }

    /** Fills in the form that the page at this address shows and sends it there. */
    public HttpResponse<String> send(String path, Map<String, String> fields) {
        return sendFrom(path, path, fields);
    }

    /** Fills in a form of the page that sends it to another address. */
    public HttpResponse<String> sendFrom(String page, String path, Map<String, String> fields) {
        return sendFrom(page, path, fields.entrySet());
    }

    /** The same with fields of which some have several values, in their order. */
    public HttpResponse<String> sendFrom(String page, String path, Collection<Map.Entry<String, String>> fields) {
        String token =
                Jsoup.parse(open(page).body()).select("main input[name=_csrf]").val();
        return post(path, token, fields);
    }

    /** Sends one form of the page twice at the same moment, as a double click does. */
    public List<HttpResponse<String>> sendTwiceAtOnce(String path, Map<String, String> fields) {
        String token =
                Jsoup.parse(open(path).body()).select("main input[name=_csrf]").val();
        return Stream.generate(() -> CompletableFuture.supplyAsync(() -> post(path, token, fields.entrySet())))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Fills in the form of this page and chooses files for one of its fields: what they are called and what they hold. */
    public HttpResponse<String> sendFiles(
            String path, Map<String, String> fields, String field, Map<String, String> files) {
        return sendFilesFrom(path, path, fields, field, files);
    }

    /** The same with a form of the page that sends it to another address. */
    public HttpResponse<String> sendFilesFrom(
            String page, String path, Map<String, String> fields, String field, Map<String, String> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((name, content) -> contents.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return sendBytesFrom(page, path, fields, field, contents);
    }

    /** The same with files that are no text, such as photos. */
    public HttpResponse<String> sendBytesFrom(
            String page, String path, Map<String, String> fields, String field, Map<String, byte[]> files) {
        String token =
                Jsoup.parse(open(page).body()).select("main input[name=_csrf]").val();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes("--riba--\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=riba")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        String head = "--riba\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String token, Collection<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return exchange(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form by the token of another page, as somebody does to whom the form was not shown. */
    public HttpResponse<String> sendWithTokenOf(String page, String path, Map<String, String> fields) {
        String token =
                Jsoup.parse(open(page).body()).select("input[name=_csrf]").val();
        return post(path, token, fields.entrySet());
    }

    /** Calls the engine as the webapps do, with their own token against forgery. */
    public HttpResponse<String> call(String method, String path, String json) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
