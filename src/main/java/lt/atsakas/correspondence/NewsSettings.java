package lt.atsakas.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients are told that their cases stand elsewhere.
 *
 * @param automatic whether they are told by themselves; off only where rounds are made by hand, as in tests
 * @param quiet how long to wait whether more changes: several within that time are told as one
 */
@ConfigurationProperties("atsakas.news")
record NewsSettings(
        @DefaultValue("true") boolean automatic,
        @DefaultValue("10m") Duration quiet) {}
