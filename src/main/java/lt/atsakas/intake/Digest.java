package lt.atsakas.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** SHA-256 over parts that cannot run into each other: each is preceded by its length. */
final class Digest {

    private static final int PIECE = 64 * 1024;

    /** What stands before parts that few submissions have: no part is as long. */
    private static final int PROOF_AWAITED = -1;

    private static final int NEEDS = -2;

    private static final int BOX = -3;

    private static final int ANSWERED_AT_ONCE = -4;

    private final MessageDigest digest = Sha256.start();

    private Digest() {}

    static byte[] sha256(byte[]... parts) {
        Digest sum = new Digest();
        for (byte[] part : parts) {
            sum.add(part);
        }
        return sum.digest.digest();
    }

    /** Of what was sent under a key, part by part. */
    static byte[] of(IdempotencyKey key, List<String> parts) {
        Digest sum = new Digest();
        sum.digest.update(key.hash());
        parts.forEach(sum::add);
        return sum.digest.digest();
    }

    static byte[] of(Submission submission) {
        Digest sum = new Digest();
        sum.add(String.valueOf(submission.channel()));
        sum.addClient(submission.client());
        Representative acting = submission.representative();
        sum.addOptional(acting == null ? null : acting.name());
        sum.addOptional(acting == null ? null : acting.authority());
        sum.addBox(submission.client().box());
        sum.addWhatFewSay(acting != null && acting.proofAwaited(), submission.needs());
        sum.addAnswer(submission.answeredAtOnce());
        sum.add(submission.language());
        sum.add(String.valueOf(submission.replyBy()));
        sum.add(String.valueOf(submission.receivedAt()));
        sum.add(submission.subject());
        sum.add(submission.text());
        submission.files().forEach(file -> {
            sum.add(file.name());
            sum.add(file);
        });
        return sum.digest.digest();
    }

    private void addClient(Client client) {
        add(String.valueOf(client.kind()));
        add(client.name());
        addOptional(client.email());
        addOptional(client.phone());
        addOptional(client.address());
    }

    /** Only where it is said: whatever was sent under its key before anybody was asked is known again. */
    private void addWhatFewSay(boolean proofAwaited, ClientNeeds needs) {
        if (proofAwaited) {
            addLength(PROOF_AWAITED);
        }
        if (!needs.isNone()) {
            addLength(NEEDS);
            addOptional(needs.interpreter());
            addOptional(needs.assistance());
        }
    }

    private void addBox(@Nullable String box) {
        if (box != null) {
            addLength(BOX);
            add(box);
        }
    }

    private void addAnswer(@Nullable SpokenAnswer atOnce) {
        if (atOnce != null) {
            addLength(ANSWERED_AT_ONCE);
            add(atOnce.text());
        }
    }

    /** Nothing and an empty word differ. */
    private void addOptional(@Nullable String part) {
        add(part == null ? "" : "=" + part);
    }

    private void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        addLength(part.length);
        digest.update(part);
    }

    private void add(SubmittedFile file) {
        addLength(Math.toIntExact(file.size()));
        try (InputStream content = file.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLength(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
