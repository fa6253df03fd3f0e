package lt.atsakas.demo.house;

import java.util.List;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.NewBody;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bodies that a complaint to the demo's house may belong to; there before the cases that are forwarded to them. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoBodies implements ApplicationRunner {

    private final AddressBook book;

    DemoBodies(AddressBook book) {
        this.book = book;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (book.all().isEmpty()) {
            DemoTable.read("bodies.csv").forEach(this::enter);
        }
    }

    private void enter(List<String> line) {
        book.enter(new NewBody(
                line.get(0), line.get(1), line.get(2), line.get(3), line.get(4).equals("valid")));
    }
}
