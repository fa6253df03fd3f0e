package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.ClientsLetter;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;

/** What is personal in a case, for its client. */
@Schema(name = "Content")
record ContentBody(
        String caseNumber,
        String subject,
        String text,

        @Schema(description = "Ko klientas paprašytas") @Nullable
        String asked,

        @Schema(description = "Iki kada") @Nullable LocalDate replyBy,

        List<LetterBody> letters) {

    static ContentBody of(CaseFacts facts, Optional<Awaited> awaited, List<ClientsLetter> letters) {
        return new ContentBody(
                facts.number().value(),
                facts.subject(),
                facts.text(),
                awaited.map(Awaited::what).orElse(null),
                awaited.map(Awaited::until).orElse(null),
                letters.stream().map(LetterBody::of).toList());
    }

    /** A letter of the house that has left. */
    @Schema(name = "ClientsLetter")
    record LetterBody(
            String id,
            String subject,
            @Nullable LocalDate sentOn,

            @Schema(description = "Ar yra failas") boolean file) {

        static LetterBody of(ClientsLetter letter) {
            return new LetterBody(letter.id().toString(), letter.subject(), letter.day(), letter.file());
        }
    }

    @Override
    public String toString() {
        return "ContentBody[" + caseNumber + "]";
    }
}
