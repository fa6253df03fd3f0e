package lt.atsakas.correspondence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.function.Consumer;
import lt.atsakas.shared.start.CannotStart;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a keystore that cannot be used: what is wrong and what to do, and nothing that opens it. */
class KeystoreTests {

    private final OwnSeal own = OwnSeal.usual();

    @TempDir
    private Path folder;

    @Test
    void opensTheOnlyKeyOrTheOneThatIsNamed() throws Exception {
        assertThat(keystore(own.in(folder), null).key().certificate()).isEqualTo(own.certificate());
        Path two = own.in(folder, OwnSeal.PASSWORD, "senas", "naujas");
        assertThat(keystore(two, "naujas").key().certificate()).isEqualTo(own.certificate());
    }

    @Test
    void asksWhichKeyOfSeveralAndNamesThem() {
        Path two = own.in(folder, OwnSeal.PASSWORD, "senas", "naujas");

        refuses(keystore(two, null), "no one key", "senas", "naujas", "ATSAKAS_SEAL_ALIAS");
        refuses(keystore(two, "kitas"), "no key named kitas", "senas", "ATSAKAS_SEAL_ALIAS");
    }

    @Test
    void saysThatTheFileIsNotThereOrIsSomethingElse() throws IOException {
        Path text = Files.writeString(folder.resolve("spaudas.txt"), "labas");

        refuses(keystore(folder.resolve("nera.p12"), null), "is not there", "nera.p12", "ATSAKAS_SEAL_KEYSTORE");
        refuses(keystore(text, null), "no PKCS#12 file", "spaudas.txt", "ATSAKAS_SEAL_KEYSTORE");
        refuses(keystore(folder, null), "no PKCS#12 file", "ATSAKAS_SEAL_KEYSTORE");
    }

    @Test
    void saysThatThePasswordIsWrongOrMissingAndNeverWhatItIs() {
        Path file = own.in(folder, "tikras-slaptazodis", "spaudas");

        refuses(keystore(file, null), "password does not open", "ATSAKAS_SEAL_PASSWORD");
        refuses(new Keystore(settings(file, null, null)), "no password", "ATSAKAS_SEAL_PASSWORD");
        assertThat(settings(file, OwnSeal.PASSWORD, null).toString()).doesNotContain(OwnSeal.PASSWORD);
    }

    @Test
    void refusesACertificateOfAnotherKeyOrForAnotherUse() {
        KeyPair others = OwnSeal.usual().keys();
        OwnSeal.Made usual = OwnSeal.Made.usual();
        OwnSeal encrypts = OwnSeal.of(new OwnSeal.Made(
                "RSA", 2048, usual.signature(), usual.from(), usual.until(), KeyUsage.keyEncipherment));

        refuses(keystore(new OwnSeal(others, own.certificate()).in(folder), null), "belongs to another key");
        refuses(keystore(encrypts.in(folder), null), "not made for signing");
    }

    @Test
    void aPasswordWithoutAKeystoreIsAForgottenSetting() {
        assertThatThrownBy(() -> settings(null, OwnSeal.PASSWORD, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no keystore")
                .hasMessageNotContaining(OwnSeal.PASSWORD);
        assertThat(settings(Path.of(""), "", " ").isOn()).isFalse();
    }

    private static void refuses(Keystore keystore, String... words) {
        Consumer<KeystoreUnusable> told = why -> assertThat(why.getMessage() + " " + why.remedy())
                .contains(words)
                .doesNotContain(OwnSeal.PASSWORD, "tikras-slaptazodis");
        assertThatThrownBy(keystore::key).isInstanceOfSatisfying(KeystoreUnusable.class, told);
    }

    private static Keystore keystore(Path file, String alias) {
        return new Keystore(settings(file, OwnSeal.PASSWORD, alias));
    }

    private static SealSettings settings(Path file, String password, String alias) {
        return new SealSettings(file, password, alias, Duration.ofDays(30));
    }
}
