package lt.atsakas.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The house that answers: its name, code and how to reach it, as pages and letters print them. */
@ConfigurationProperties("atsakas.entity")
public record Entity(String name, String code, String address, String email, String phone) {}
