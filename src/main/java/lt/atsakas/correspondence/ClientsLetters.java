package lt.atsakas.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters to the client that have left or reached them in another way, and no others: not what is held, tried again or called back, not
 * what goes to bodies or employees, and no notices.
 */
@Service
@Transactional(readOnly = true)
public class ClientsLetters {

    private static final Set<LetterKind> LETTERS = EnumSet.complementOf(EnumSet.of(LetterKind.NOTICE, LetterKind.TEXT));

    private final OutboxReader reader;
    private final LetterReading reading;
    private final DocumentStore documents;

    ClientsLetters(OutboxReader reader, LetterReading reading, DocumentStore documents) {
        this.reader = reader;
        this.reading = reading;
        this.documents = documents;
    }

    /** The letters of the case, the latest first. */
    public List<ClientsLetter> of(CaseNumber number) {
        return reader.toClient(number).stream()
                .filter(ClientsLetters::isTheirs)
                .sorted((one, other) -> other.createdAt().compareTo(one.createdAt()))
                .map(ClientsLetter::of)
                .toList();
    }

    /** One of them, to read on a page. */
    public Optional<ReadableLetter> read(CaseNumber number, LetterId id) {
        return theirs(number, id).map(letter -> new ReadableLetter(ClientsLetter.of(letter), reading.html(letter)));
    }

    /** The file of one of them as it left. */
    public Optional<DocumentContent> file(CaseNumber number, LetterId id) {
        return theirs(number, id)
                .flatMap(letter -> Optional.ofNullable(letter.enclosure()))
                .map(file -> documents.open(number, file).forOthers());
    }

    private Optional<OutgoingLetter> theirs(CaseNumber number, LetterId id) {
        return reader.find(number, id).filter(ClientsLetters::isTheirs);
    }

    private static boolean isTheirs(OutgoingLetter letter) {
        return letter.recipient().equals(OutgoingLetter.CLIENT)
                && LETTERS.contains(letter.kind())
                && !letter.isCalledBack()
                && letter.state().isDelivered();
    }
}
