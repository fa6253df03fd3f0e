package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * What is replied to a question.
 *
 * @param upload given when only files are brought for now
 */
record InquiryReplyForm(@Nullable String reply, @Nullable String upload) {

    String text() {
        return requireNonNullElse(reply, "");
    }

    boolean onlyFiles() {
        return upload != null;
    }
}
