package lt.atsakas.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask in each {@code window} without signing in: so many times at once, then as the window passes.
 * Generous to a busy library or a house behind one gateway, too little for a flood.
 *
 * @param complaints times that one address may bring the words of a complaint, filed or not
 * @param filed complaints filed from one address
 * @param filedADay the same within a day
 * @param complaintsPerMailbox complaints filed whose letters go to one mailbox
 * @param complaintsPerMailboxADay the same within a day
 * @param uploads times that one address may bring files
 * @param wrongCodesPerCase wrong codes that one case number may meet
 * @param wrongCodesPerAddress wrong codes that one address may try
 * @param newsChoicesPerCase times that one case may be told how to tell its client of changes
 */
@ConfigurationProperties("atsakas.portal.limits")
record PortalLimits(
        @DefaultValue("300") int complaints,
        @DefaultValue("60") int filed,
        @DefaultValue("300") int filedADay,
        @DefaultValue("20") int complaintsPerMailbox,
        @DefaultValue("40") int complaintsPerMailboxADay,
        @DefaultValue("1500") int uploads,
        @DefaultValue("20") int wrongCodesPerCase,
        @DefaultValue("60") int wrongCodesPerAddress,
        @DefaultValue("10") int newsChoicesPerCase,
        @DefaultValue("1h") Duration window) {}
