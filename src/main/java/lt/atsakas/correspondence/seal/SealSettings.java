package lt.atsakas.correspondence.seal;

import java.nio.file.Path;
import java.time.Duration;
import lt.atsakas.shared.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The house's electronic seal. Without a keystore letters leave without one.
 *
 * @param keystore a PKCS#12 file with the key and the certificates of the seal; read anew when it changes
 * @param password what opens it
 * @param alias the name of the key in it; needed where it holds several
 * @param warnBefore how long before the certificate's end people are told
 */
@ConfigurationProperties("atsakas.seal")
record SealSettings(
        @Nullable Path keystore,
        @Nullable String password,
        @Nullable String alias,
        @DefaultValue("30d") Duration warnBefore) {

    SealSettings {
        keystore = keystore == null || keystore.toString().isBlank() ? null : keystore;
        password = StringUtils.hasLength(password) ? password : null;
        alias = StringUtils.hasText(alias) ? alias : null;
        if (keystore == null && (password != null || alias != null)) {
            throw new CannotStart(
                    "The seal has a password or an alias, but no keystore.",
                    "Set ATSAKAS_SEAL_KEYSTORE to the PKCS#12 file of the seal, or, for letters without a seal,"
                            + " take ATSAKAS_SEAL_PASSWORD and ATSAKAS_SEAL_ALIAS away.");
        }
    }

    boolean isOn() {
        return keystore != null;
    }

    @Override
    public String toString() {
        return "SealSettings[" + keystore + "]";
    }
}
