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

    String tasklist() {
        return publicUrl + "/camunda/app/tasklist/";
    }

    String caseFile(CaseNumber number) {
        return publicUrl + "/cases/" + number.address();
    }
}
