package lt.atsakas.mailroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where tests put messages of E. delivery, and have the mailroom's work done. */
final class BoxDrop {

    static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    private final Gateway gateway;
    private final MailCrew crew;
    private final Mailroom mailroom;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;

    BoxDrop(ApplicationContext beans) {
        gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
        crew = beans.getBean(MailCrew.class);
        mailroom = beans.getBean(Mailroom.class);
        jdbc = beans.getBean(JdbcTemplate.class);
        clock = beans.getBean(MovableClock.class);
        clock.set("2026-11-23T12:00:00+02:00");
    }

    Gateway gateway() {
        return gateway;
    }

    void makeRound() {
        crew.round();
    }

    void chosenIsDone() {
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();
    }

    /** Has the message taken and sorted; gives what became of it. */
    MailCard take(ObjectNode list) {
        return take(list, Map.of());
    }

    MailCard take(ObjectNode list, Map<String, byte[]> files) {
        String sender = list.at("/from/box").asText();
        List<MailId> before = of(sender).stream().map(MailCard::id).toList();
        gateway.lay(list, files);
        crew.round();
        return of(sender).stream()
                .filter(card -> !before.contains(card.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What came from the box. */
    List<MailCard> of(String sender) {
        return cards("m.sender_address = '" + sender + "' order by taken_at");
    }

    MailCard last(String condition) {
        return cards(condition + " order by taken_at desc limit 1").get(0);
    }

    private List<MailCard> cards(String condition) {
        return jdbc.queryForList("select m.id from mailroom.mail m where " + condition, UUID.class).stream()
                .map(id -> mailroom.open(new MailId(id), REGISTRAR))
                .toList();
    }
}
