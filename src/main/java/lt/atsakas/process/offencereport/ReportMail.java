package lt.atsakas.process.offencereport;

import java.time.Clock;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.ReportNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Writes to people about a report, each of them once a day on each level for the same reason. */
@Component
class ReportMail {

    private static final String PAGE = "/offence-reports/";

    private final PostOffice postOffice;
    private final OffenceDesk desk;
    private final Clock clock;

    ReportMail(PostOffice postOffice, OffenceDesk desk, Clock clock) {
        this.postOffice = postOffice;
        this.desk = desk;
        this.clock = clock;
    }

    void send(EmployeeId to, ReportNotice.Kind kind, ReportNumber number) {
        String occasion = String.join(
                "-",
                kind.name(),
                String.valueOf(desk.card(number).level()),
                String.valueOf(Vilnius.dayOf(clock.instant())));
        postOffice.notifyStaff(to, new ReportNotice(kind, number.value(), occasion, PAGE + number));
    }
}
