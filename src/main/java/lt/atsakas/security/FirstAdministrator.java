package lt.atsakas.security;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator into an empty house, once; there are no default accounts. */
@Component
@Profile("!demo")
@EnableConfigurationProperties(FirstAdministratorAccount.class)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UnitCode UNIT = new UnitCode("administravimas");

    private final Organisation organisation;
    private final Credentials credentials;
    private final FirstAdministratorAccount account;

    FirstAdministrator(Organisation organisation, Credentials credentials, FirstAdministratorAccount account) {
        this.organisation = organisation;
        this.credentials = credentials;
        this.account = account;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!organisation.withRole(Role.ADMINISTRATOR).isEmpty()) {
            return;
        }
        if (account.password().length() < PasswordRule.SHORTEST) {
            LOG.warn(
                    "Nobody can sign in yet. Set ATSAKAS_ADMIN_PASSWORD (at least {} characters) and start again:"
                            + " the administrator \"{}\" is created with it once.",
                    PasswordRule.SHORTEST,
                    account.login());
            return;
        }
        create(new EmployeeId(account.login()));
    }

    private void create(EmployeeId administrator) {
        if (organisation.units().stream().noneMatch(unit -> unit.code().equals(UNIT))) {
            organisation.add(UNIT, "Administravimo skyrius", null);
        }
        organisation.add(new NewEmployee(
                administrator,
                "Administratorius",
                "Sistemos administratorius",
                account.email(),
                null,
                UNIT,
                null,
                Set.of(Role.ADMINISTRATOR)));
        credentials.setPassword(administrator, account.password());
        LOG.info(
                "The administrator \"{}\" was created; remove ATSAKAS_ADMIN_PASSWORD from the settings.",
                administrator);
    }
}
