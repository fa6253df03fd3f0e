package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class DocumentStoreTests {

    @Autowired
    private DocumentStore store;

    @Autowired
    private Shelf port;

    @Autowired
    private ShelfCleaning cleaning;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private Journal journal;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    private final byte[] pdf = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(ISO_8859_1);
    private CaseNumber number;
    private DiskShelf shelf;

    @BeforeEach
    void registerACase() {
        number = complaints.file().caseNumber();
        shelf = (DiskShelf) port;
    }

    @Test
    void keepsWhatItWasGivenAndTellsTheJournal() {
        DocumentCard card = add("Nuotrauka.php.exe", pdf);

        assertThat(card.fileName()).isEqualTo("Nuotrauka_php.pdf");
        assertThat(card.mediaType()).isEqualTo("application/pdf");
        assertThat(store.of(number)).containsExactly(card);
        assertThat(store.open(number, card.id()).bytes()).isEqualTo(pdf);
        assertThat(journal.of(number)).anyMatch(entry -> entry.kind() == JournalKind.DOCUMENT_ADDED);
    }

    @Test
    void givesADocumentOutOnlyWithItsOwnCase() {
        DocumentCard card = add("Priedas.pdf", pdf);
        CaseNumber other = complaints.file().caseNumber();

        assertThatThrownBy(() -> store.open(other, card.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> DocumentId.fromAddress("../../etc/passwd")).isInstanceOf(NotFound.class);
    }

    @Test
    void takesNothingMoreFromOutsideForACaseThatIsOver() {
        registry.close(number, Outcome.ANSWERED, Actor.system());

        assertThatThrownBy(() -> add("pavėluota.pdf", pdf)).isInstanceOf(CaseAlreadyClosed.class);
        assertThat(store.of(number)).isEmpty();
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        byte[] program = "MZ\u0090\0program".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> add("skundas.pdf", program)).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> add("tuščias.txt", new byte[0])).isInstanceOf(FileEmpty.class);

        assertThat(store.of(number)).isEmpty();
    }

    @Test
    void takesAsManyFilesAsACaseMayHave() {
        for (int i = 0; i < settings.maxFiles(); i++) {
            add(i + ".txt", ("Failas " + i).getBytes(UTF_8));
        }

        assertThatThrownBy(() -> add("dar.txt", "Dar vienas".getBytes(UTF_8))).isInstanceOf(TooManyFiles.class);
    }

    @Test
    void handsADocumentOverAsAnAttachmentThatCanRunNothing() throws IOException {
        DocumentCard card = add("Šildymo sąskaita.pdf", pdf);

        ResponseEntity<Resource> response = DocumentDownload.of(store.open(number, card.id()));

        assertThat(response.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(response.getHeaders().getContentDisposition().getFilename()).isEqualTo("Šildymo sąskaita.pdf");
        assertThat(response.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(response.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void cleansAwayFilesWhoseTransactionNeverEndedWell() throws IOException {
        Path kept = shelf.place(add("Lieka.pdf", pdf).sha256());
        Path orphan = transaction.execute(open -> {
            open.setRollbackOnly();
            return shelf.place(add("Nelieka.pdf", ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(ISO_8859_1))
                    .sha256());
        });
        age(kept);
        age(orphan);

        cleaning.clean();

        assertThat(kept).exists();
        assertThat(orphan).doesNotExist();
    }

    private DocumentCard add(String name, byte[] content) {
        return store.add(number, DocumentKind.ATTACHMENT, name, content, Actor.client());
    }

    private void age(Path file) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(shelf.present().toInstant().minus(Duration.ofDays(2))));
    }
}
