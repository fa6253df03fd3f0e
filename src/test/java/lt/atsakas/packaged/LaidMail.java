package lt.atsakas.packaged;

import java.util.HexFormat;
import java.util.List;
import lt.atsakas.shared.Sha256;

/**
 * A mail as it was laid into the mailbox.
 *
 * @param files the hashes of what lies in it
 */
record LaidMail(Kind kind, String from, byte[] bytes, List<String> files) {

    /** What it is, and what is to become of it. */
    enum Kind {
        COMPLAINT("OPENED_CASE"),
        COMPLAINT_WITH_FILES("OPENED_CASE"),
        WITH_A_NUMBER("JOINED_CASE"),
        REPLY("JOINED_CASE"),
        FROM_A_STRANGER("NEEDS_PERSON"),
        LOCKED("NEEDS_PERSON"),
        AUTOMATIC("AUTOMATIC"),
        LIST("AUTOMATIC"),
        AGAIN("DUPLICATE"),
        AGAIN_BY_ANOTHER_WAY("DUPLICATE");

        private final String state;

        Kind(String state) {
            this.state = state;
        }

        String state() {
            return state;
        }

        boolean isComplaint() {
            return this == COMPLAINT || this == COMPLAINT_WITH_FILES;
        }

        boolean isByProgram() {
            return this == AUTOMATIC || this == LIST;
        }
    }

    String sha256() {
        return hash(bytes);
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.start().digest(content));
    }
}
