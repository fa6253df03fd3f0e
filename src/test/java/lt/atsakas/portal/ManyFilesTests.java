package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server lets enough through for the house's own rules to say what is wrong. */
@AtsakasTest
class ManyFilesTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "language":"lt","subject":"Nešildomas butas","text":"Butas nešildomas.","replyBy":"EMAIL"}""";

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
