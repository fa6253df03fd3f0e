package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** What a handler fills in to ask a unit, a body or the client: whom, what, until when, and what of the case they may read. */
record InquiryForm(
        @Nullable String unit,
        @Nullable String body,
        @Nullable String question,
        @Nullable String dueOn,
        @Nullable List<String> shown) {

    /** One that is still to be filled in, with the day that is usual. */
    static InquiryForm until(LocalDate usual) {
        return new InquiryForm(null, null, null, usual.toString(), null);
    }

    Optional<UnitCode> chosenUnit() {
        return Optional.ofNullable(unit).filter(code -> !code.isBlank()).map(UnitCode::new);
    }

    Optional<BodyId> chosenBody() {
        return Optional.ofNullable(body).filter(id -> !id.isBlank()).map(BodyId::of);
    }

    String written() {
        return question == null ? "" : question.strip();
    }

    String day() {
        return dueOn == null ? "" : dueOn;
    }

    Set<DocumentId> documents() {
        return shown == null
                ? Set.of()
                : shown.stream().map(DocumentId::fromAddress).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the document was ticked, for showing the form again. */
    public boolean shows(String document) {
        return shown != null && shown.contains(document);
    }
}
