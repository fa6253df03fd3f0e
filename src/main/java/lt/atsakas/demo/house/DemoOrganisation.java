package lt.atsakas.demo.house;

import java.util.List;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.Credentials;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty house with the units and employees of {@code demo/*.csv}, once; everybody's password is known. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoOrganisation implements ApplicationRunner {

    /** Not a secret: demo mode listens to this machine only. */
    public static final String PASSWORD = "demo";

    private final Organisation organisation;
    private final Credentials credentials;

    public DemoOrganisation(Organisation organisation, Credentials credentials) {
        this.organisation = organisation;
        this.credentials = credentials;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (organisation.all().isEmpty()) {
            fill();
        }
    }

    private void fill() {
        List<DemoUnit> units = DemoUnit.all();
        units.forEach(unit -> organisation.add(unit.code(), unit.name(), null));
        DemoEmployee.all().forEach(employee -> {
            organisation.add(employee.card());
            credentials.setPassword(employee.card().id(), PASSWORD);
        });
        units.forEach(unit -> organisation.appointHead(unit.code(), unit.head()));
    }
}
