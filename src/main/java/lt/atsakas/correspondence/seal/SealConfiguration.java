package lt.atsakas.correspondence.seal;

import java.time.Clock;
import lt.atsakas.correspondence.Seal;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);

    @Bean
    Keystore sealKeystore(SealSettings settings) {
        return new Keystore(settings);
    }

    /** Where a seal is set up that cannot be used, nothing starts; only a certificate whose days are over lets the rest of the house work. */
    @Bean
    Seal seal(SealSettings settings, Keystore sealKeystore, Entity house, HouseWords words, Clock clock) {
        if (!settings.isOn()) {
            return pdf -> pdf;
        }
        requireUsable(sealKeystore, clock);
        SealedPdf sealed = new SealedPdf(
                words.of("correspondence.seal.label"),
                house.name(),
                house.address(),
                words.of("correspondence.seal.reason"));
        return new KeystoreSeal(sealKeystore, sealed, clock);
    }

    private static void requireUsable(Keystore keystore, Clock clock) {
        SealKey key;
        try {
            key = keystore.key();
        } catch (KeystoreUnusable e) {
            throw new CannotStart(e.problem(), e.remedy(), e);
        }
        try {
            key.requireValidAt(clock.instant());
        } catch (KeystoreUnusable e) {
            LOG.error("Letters cannot be sealed and will wait: {} – {}", e.problem(), e.remedy());
        }
    }
}
