package lt.atsakas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @Test
    void aPersonReadsThatThereIsNoSuchPage() throws Exception {
        HttpResponse<String> answer = send(request("/nera").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1").contains("Neradome").contains("Prieinamumo pareiškimas");
    }

    @Test
    void aPersonReadsInTheLanguageThatTheyChoseAndWhereToTurn() throws Exception {
        HttpResponse<String> answer =
                send(request("/nera").header("Accept", "text/html").header("Cookie", "kalba=en"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("lang=\"en\"", "Not found", "If you need help, call", "To the first page")
                .doesNotContain("Neradome", "Jei reikia pagalbos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /nera | 404 | Neradome",
                "GET | /desk | 403 | Šiam veiksmui arba puslapiui neturite teisių",
                "GET | /cases/4.17-99~999999 | 404 | Neradome",
                "GET | /calendar?year=abc | 400 | Užklausa netinkama",
                "GET | /calendar?year=99999999999 | 400 | Užklausa netinkama",
                "GET | /cases?page=abc | 400 | Užklausa netinkama",
                "PUT | /cases | 403 | Puslapis buvo atvertas per ilgai",
                "POST | /cases | 403 | Puslapis buvo atvertas per ilgai"
            })
    void theStaffReadsInLithuanianWhateverTheBrowserAsksFor(String method, String path, int status, String words) {
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> answer = handler.exchange(handler.request(path)
                .header("Accept", "text/html")
                .header("Accept-Language", "en-US,en")
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("lang=\"lt\"", words)
                .doesNotContainPattern("\\?\\?|problem\\.|security\\.\\w");
    }

    @Test
    void anAddressThatSomebodyMendedMakesNoNoiseInTheLog(CapturedOutput log) {
        Visitor handler = Visitor.signedIn(port, "handler");
        int before = log.getAll().length();

        handler.open("/calendar?year=abc");

        assertThat(log.getAll().substring(before)).doesNotContain("MethodArgumentTypeMismatch");
    }

    @Test
    void aClientWhoseFormGrewOldKeepsWhatTheyWrote() throws Exception {
        HttpResponse<String> answer = send(request("/complaints/new/matter")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en-US,en")
                .POST(HttpRequest.BodyPublishers.ofString("text=Senas")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nukopijuokite, ką parašėte").contains("Pateikti skundą");
    }

    @Test
    void aValueThatCannotBeReadIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = send(request("/login?wait=ne").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Užklausa netinkama");
    }

    @Test
    void aProgramIsToldThatThereIsNoSuchAddress() throws Exception {
        HttpResponse<String> answer = send(request("/api/nera"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedInWordsAndTheLineIsKept() throws Exception {
        HttpResponse<String> answer = send(request("/api/complaints")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[25 * MEGABYTE])));

        assertProblem(answer, 413);
        assertThat(answer.body()).contains("MB");
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedOnceItIsTooLarge() throws Exception {
        byte[] endless = ("{\"text\":\"" + "a".repeat(3 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = send(request("/api/complaints")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))));

        assertProblem(answer, 413);
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefusedInWords() throws Exception {
        HttpResponse<String> answer = send(request("/complaints/new/matter")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[110 * MEGABYTE])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("100 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complaints/new/matter", "/api/complaints"})
    void whoSendsTooManyPartsIsToldHowManyThereMayBe(String path) throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nSenas\r\n";

        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(part.repeat(201) + "--x--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("laukų ir failų joje gali būti iki 200");
    }

    @Test
    void aFormThatIsTooMuchForTheServerIsNotCalledOld() throws Exception {
        HttpResponse<String> answer = send(request("/complaints/new/matter")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                        + "a".repeat(3 * MEGABYTE) + "\r\n--x--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContain("per ilgai");
    }

    @Test
    void anotherMethodIsRefusedAsAProblem() throws Exception {
        HttpResponse<String> answer = send(request("/api/complaints").PUT(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(403, 404, 405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void filesOfPagesAreNamedByTheirContentAndKept() throws Exception {
        String home = send(request("/")).body();
        String styles = home.replaceFirst("(?s).*href=\"(/assets/main-[0-9a-f]{32}\\.css)\".*", "$1");

        HttpResponse<String> answer = send(request(styles));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(answer.body()).containsPattern("fonts/noto-sans-latin-wght-normal-[0-9a-f]{32}\\.woff2");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"title\"").contains("\"detail\"");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
