package lt.atsakas.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may ask: generous to a busy library or a shared gateway, too little for a flood.
 *
 * @param complaints complaints that one address may file in a minute without signing in
 * @param wrongCodesPerCase wrong codes that one case number may meet in {@code window}
 * @param wrongCodesPerAddress wrong codes that one address may try in {@code window}
 */
@ConfigurationProperties("atsakas.portal.limits")
record PortalLimits(
        @DefaultValue("300") int complaints,
        @DefaultValue("20") int wrongCodesPerCase,
        @DefaultValue("60") int wrongCodesPerAddress,
        @DefaultValue("1h") Duration window) {}
