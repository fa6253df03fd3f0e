package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import lt.atsakas.registry.CaseNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the pages are, as people outside reach them. */
@ConfigurationProperties("atsakas")
record PublicAddress(String publicUrl) {

    /** Where a client follows a case. */
    public String status() {
        return publicUrl + "/status";
    }

    public String privacyNotice() {
        return publicUrl + "/privacy";
    }

    String host() {
        return requireNonNullElse(URI.create(publicUrl).getHost(), "localhost");
    }

    public String tasklist() {
        return publicUrl + "/camunda/app/tasklist/";
    }

    /** A page by its path. */
    public String page(String path) {
        return publicUrl + path;
    }

    String caseFile(CaseNumber number) {
        return page("/cases/" + number.address());
    }
}
