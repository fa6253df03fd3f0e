package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import org.springframework.stereotype.Component;

/** How much of a case that was opened to somebody they get to see. */
@Component
class CaseSight {

    private final CaseAccess access;
    private final ReadingRoom room;

    CaseSight(CaseAccess access, ReadingRoom room) {
        this.access = access;
        this.room = room;
    }

    /**
     * What the reader sees.
     *
     * @param visiting whether they look in exceptionally, and so change nothing
     * @param beside whether they read it because they examine anew what was answered, and so change nothing
     * @param answer whether they read the answer too
     * @param everything whether they see more than is registered
     */
    record Sight(EmployeeId reader, boolean visiting, boolean beside, boolean answer, boolean everything) {

        boolean includes(JournalEntry line) {
            return everything || RegistrationFacts.include(line, reader);
        }

        boolean includes(DocumentCard document) {
            return document.kind() == DocumentKind.ANSWER_LETTER
                            || document.kind() == DocumentKind.INTERIM_ANSWER_LETTER
                    ? answer
                    : everything || RegistrationFacts.include(document, reader);
        }
    }

    Sight of(CaseFacts facts, EmployeeId reader) {
        if (access.mayReadAnswer(facts, reader)) {
            return new Sight(reader, false, false, true, true);
        }
        boolean beside = room.isReadBeside(facts, reader);
        boolean visiting = !beside && !access.maySee(facts, reader) && room.isVisiting(facts.number(), reader);
        boolean whole = beside || visiting;
        return new Sight(reader, visiting, beside, whole, whole || !access.onlyRegisters(facts, reader));
    }
}
