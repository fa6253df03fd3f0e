package lt.atsakas.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long a one-time password is good. */
@ConfigurationProperties("atsakas.passwords")
record PasswordSettings(@DefaultValue("7d") Duration oneTimeValid) {}
