package lt.atsakas.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who administers a house that nobody administers yet; the password comes from ATSAKAS_ADMIN_PASSWORD. */
@ConfigurationProperties("atsakas.admin")
record FirstAdministratorAccount(
        @DefaultValue("admin") String login,
        @DefaultValue("") String password,
        @DefaultValue("") String email) {}
