package lt.atsakas.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are borne within the window.
 *
 * @param tries for one account from one address
 * @param triesPerAccount for one account from all addresses together: so many that nobody is locked out in passing
 * @param triesPerAddress from one address for all accounts together
 */
@ConfigurationProperties("atsakas.login")
record LoginLimits(
        @DefaultValue("10") int tries,
        @DefaultValue("100") int triesPerAccount,
        @DefaultValue("50") int triesPerAddress,
        @DefaultValue("15m") Duration window) {}
