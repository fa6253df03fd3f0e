package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class StaffNewsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Postman postman;

    @Autowired
    private MovableClock clock;

    @Test
    void pagesOfTheStaffSayThatLettersCannotLeaveAsLongAsTheyCannot() {
        CaseNumber number = complaints.fileOf(UUID.randomUUID() + "@pastas.lt").caseNumber();
        mailbox.refusing(() -> {
            postman.round();
            clock.advance(Duration.ofHours(5));
            postman.round();
        });
        StaffMember registrar = StaffMember.signIn(port, "registrar");

        String meanwhile = registrar.get("/cases/" + number.address()).body();
        clock.advance(Duration.ofHours(2));
        postman.round();
        String afterwards = registrar.get("/cases/" + number.address()).body();

        assertThat(meanwhile).contains("Neišsiųstų laiškų: ", "Laukia per ilgai", "Laiškas dar neišsiųstas");
        assertThat(afterwards).contains("Laiškas dar neišsiųstas").doesNotContain("Laukia per ilgai");
        assertThat(registrar.get("/cases").body()).doesNotContain("Neišsiųstų laiškų");
    }
}
