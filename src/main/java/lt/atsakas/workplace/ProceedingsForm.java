package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.proceedings.ProceedingBody;
import org.jspecify.annotations.Nullable;

/** What an employee writes down of a proceeding before a court or another body. */
record ProceedingsForm(
        @Nullable String body,
        @Nullable String bodyName,
        @Nullable String bodyCase,
        @Nullable String begunOn,
        @Nullable String learned,
        @Nullable String document) {

    static final ProceedingsForm EMPTY = new ProceedingsForm(null, null, null, null, null, null);

    Optional<ProceedingBody> chosenBody() {
        return ProceedingBody.of(body);
    }

    String name() {
        return written(bodyName);
    }

    String number() {
        return written(bodyCase);
    }

    String day() {
        return written(begunOn);
    }

    String how() {
        return written(learned);
    }

    @Nullable
    DocumentId shown() {
        return written(document).isEmpty() ? null : DocumentId.fromAddress(written(document));
    }

    private static String written(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
