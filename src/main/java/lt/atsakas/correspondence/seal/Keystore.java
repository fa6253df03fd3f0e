package lt.atsakas.correspondence.seal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The PKCS#12 file with the key of the seal: opened once, and anew whenever the file is another one. */
class Keystore {

    private static final String WHERE = "Set ATSAKAS_SEAL_KEYSTORE to a PKCS#12 file that the application may read, or,"
            + " for letters without a seal, take it away.";
    private static final String WHICH = "Set ATSAKAS_SEAL_ALIAS to the name of the seal's key.";
    private static final String PASSWORD = "Set ATSAKAS_SEAL_PASSWORD to what opens the keystore of the seal.";

    private final SealSettings settings;
    private volatile @Nullable Opened opened;

    Keystore(SealSettings settings) {
        this.settings = settings;
    }

    /** The key as it was read from a file that looked so. */
    private record Opened(
            FileTime changed, long size, @Nullable Object file, SealKey key) {

        boolean isOf(BasicFileAttributes now) {
            return changed.equals(now.lastModifiedTime()) && size == now.size() && Objects.equals(file, now.fileKey());
        }
    }

    /** The key of the seal. Never what it is, but only that it cannot be used is told. */
    SealKey key() throws KeystoreUnusable {
        Path file = requireNonNull(settings.keystore());
        BasicFileAttributes now = look(file);
        Opened last = opened;
        if (last != null && last.isOf(now)) {
            return last.key();
        }
        SealKey key = read(file);
        opened = new Opened(now.lastModifiedTime(), now.size(), now.fileKey(), key);
        return key;
    }

    private static BasicFileAttributes look(Path file) throws KeystoreUnusable {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new KeystoreUnusable("The keystore of the seal is not there: " + file, WHERE, e);
        }
    }

    private SealKey read(Path file) throws KeystoreUnusable {
        String password = settings.password();
        if (password == null) {
            throw new KeystoreUnusable("The keystore of the seal has no password.", PASSWORD);
        }
        char[] opens = password.toCharArray();
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(content, opens);
            return keyOf(keys, opens);
        } catch (UnrecoverableKeyException e) {
            throw new KeystoreUnusable("The password does not open the key of the seal.", PASSWORD, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (GeneralSecurityException e) {
            throw new KeystoreUnusable("The keystore of the seal cannot be used: " + file, WHERE, e);
        }
    }

    private static KeystoreUnusable unreadable(Path file, IOException e) {
        return e.getCause() instanceof UnrecoverableKeyException
                ? new KeystoreUnusable("The password does not open the keystore of the seal: " + file, PASSWORD, e)
                : new KeystoreUnusable(
                        "The keystore of the seal cannot be read, or is no PKCS#12 file: " + file, WHERE, e);
    }

    private SealKey keyOf(KeyStore keys, char[] password) throws GeneralSecurityException, KeystoreUnusable {
        String alias = alias(keys);
        PrivateKey secret = (PrivateKey) keys.getKey(alias, password);
        return SealKey.of(secret, List.of(keys.getCertificateChain(alias)));
    }

    private String alias(KeyStore keys) throws GeneralSecurityException, KeystoreUnusable {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(keys.aliases())) {
            if (keys.entryInstanceOf(name, KeyStore.PrivateKeyEntry.class)) {
                names.add(name);
            }
        }
        String alias = settings.alias();
        if (alias == null && names.size() == 1) {
            return names.get(0);
        }
        if (alias != null && keys.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
            return alias;
        }
        String asked = alias == null ? "no one key" : "no key named " + alias;
        throw new KeystoreUnusable("The keystore of the seal has " + asked + "; its keys: " + names, WHICH);
    }
}
