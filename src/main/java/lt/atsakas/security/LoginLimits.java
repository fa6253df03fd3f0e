package lt.atsakas.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many wrong passwords are borne within the window, for one account and from one address. */
@ConfigurationProperties("atsakas.login")
record LoginLimits(
        @DefaultValue("10") int triesPerAccount,
        @DefaultValue("50") int triesPerAddress,
        @DefaultValue("15m") Duration window) {}
