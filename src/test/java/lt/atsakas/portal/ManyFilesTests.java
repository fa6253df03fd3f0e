package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server lets enough through for the house's own rules to say what is wrong. */
@AtsakasTest
class ManyFilesTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "language":"lt","subject":"Nešildomas butas","text":"Butas nešildomas.","replyBy":"EMAIL"}""";

    private static final String MEGABYTE = "x".repeat(1 << 20);

    @LocalServerPort
    private int port;

    @Test
    void tooManySmallFilesAreTooManyAndNotTooLarge() {
        HttpResponse<String> answer = send(file("pastaba.txt").repeat(60));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Failų per daug");
    }

    @Test
    void aLongFileNameIsNoLargeFile() {
        HttpResponse<String> answer = send(file("š".repeat(300) + ".txt"));

        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
        assertThat(answer.body()).doesNotContain("10 MB");
    }

    @Test
    void aLargeComplaintWithoutFilesIsToldItsOwnLimit() {
        HttpResponse<String> answer = new Visitor(port)
                .exchange(new Visitor(port)
                        .request("/api/complaints")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\":\"" + "x".repeat(1 << 20) + "\"}")));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("be failų gali būti iki 1 MB");
    }

    @Test
    void aFileThatIsTooLargeIsToldBesideItsFieldAndTheOthersStay() {
        Document form = filledIn(Map.of("filmas.txt", MEGABYTE.repeat(11), "pastaba.txt", "Pastaba"));

        assertThat(form.select("#file-error").text())
                .contains("„filmas.txt“ nepridėtas. Failas per didelis: vienas failas gali būti iki 10 MB");
        assertThat(form.select(".at-files__name").text())
                .contains("pastaba.txt")
                .doesNotContain("filmas.txt");
    }

    @Test
    void filesThatAreTooLargeTogetherAreToldBesideTheirFieldToo() {
        Map<String, String> photographs = new HashMap<>();
        IntStream.range(0, 7).forEach(file -> photographs.put("foto-" + file + ".txt", MEGABYTE.repeat(9)));

        Document form = filledIn(photographs);

        assertThat(form.select(".at-files__name")).hasSize(5);
        assertThat(form.select("#file-error").text()).contains("kartu iki 50 MB");
    }

    @Test
    void aPartThatIsTooLargeToBeAComplaintIsRefusedUnread() {
        Visitor client = new Visitor(port);
        HttpResponse<String> answer = client.exchange(client.request("/api/complaints")
                .header("Content-Type", "multipart/form-data; boundary=riba")
                .POST(BodyPublishers.ofString(
                        part("name=\"complaint\"; filename=\"c.json\"", "application/json", MEGABYTE.repeat(2))
                                + "--riba--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("joje gali būti iki 1 MB");
    }

    /** The page after the form was sent with these files. */
    private Document filledIn(Map<String, String> files) {
        HttpResponse<String> page = new Visitor(port)
                .sendFiles(Questionnaire.address(Question.FILES), Map.of("proofLater", "false"), "file", files);
        assertThat(page.statusCode()).isEqualTo(422);
        return Jsoup.parse(page.body());
    }

    private HttpResponse<String> send(String files) {
        String body = part("name=\"complaint\"", "application/json", COMPLAINT) + files + "--riba--\r\n";
        Visitor client = new Visitor(port);
        return client.exchange(client.request("/api/complaints")
                .header("Content-Type", "multipart/form-data; boundary=riba")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String file(String name) {
        return part("name=\"file\"; filename=\"" + name + "\"", "text/plain", "Pastaba");
    }

    private static String part(String name, String type, String content) {
        return "--riba\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type + "\r\n\r\n" + content
                + "\r\n";
    }
}
