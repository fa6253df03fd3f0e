package lt.atsakas.packaged;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A complaint as a program sends it, with one file. */
final class ComplaintWithFile {

    private static final String HEAD = """
            --riba
            Content-Disposition: form-data; name="complaint"
            Content-Type: application/json

            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Failaitė","email":"ona.failaite@example.lt"},
             "language":"lt","subject":"Šąla butas","text":"Siunčiu nuotraukas.","replyBy":"EMAIL"}
            --riba
            Content-Disposition: form-data; name="file"; filename="nuotraukos.pdf"
            Content-Type: application/pdf

            """;
    private static final String END = "\r\n--riba--\r\n";

    private ComplaintWithFile() {}

    static HttpRequest to(PackagedApplication application, String key, BodyPublisher... file) {
        BodyPublisher[] body = new BodyPublisher[file.length + 2];
        body[0] = BodyPublishers.ofString(HEAD.replace("\n", "\r\n"));
        System.arraycopy(file, 0, body, 1, file.length);
        body[file.length + 1] = BodyPublishers.ofString(END);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + application.port() + "/api/complaints"))
                .header("Content-Type", "multipart/form-data; boundary=riba")
                .header("Accept", "application/json")
                .header("Idempotency-Key", key)
                .timeout(Duration.ofMinutes(5))
                .POST(BodyPublishers.concat(body))
                .build();
    }
}
