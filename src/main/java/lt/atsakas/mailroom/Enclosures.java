package lt.atsakas.mailroom;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelfOutOfOrder;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.ReadFile;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.WrittenDates;
import org.springframework.stereotype.Component;

/** Makes documents of what a mail holds: the files that the house takes, and the original where anything else was in it. */
@Component
class Enclosures {

    private static final Set<Flaw> ONLY_THE_ORIGINAL_SHOWS =
            EnumSet.of(Flaw.SIGNED, Flaw.PACKED, Flaw.SEALED, Flaw.ENCRYPTED, Flaw.TOO_DEEP, Flaw.TOO_MANY_PARTS);

    /** For the text and the original. */
    private static final int KEPT_FREE = 2;

    private final DocumentStore documents;
    private final DocumentSettings limits;
    private final HouseWords words;

    Enclosures(DocumentStore documents, DocumentSettings limits, HouseWords words) {
        this.documents = documents;
        this.limits = limits;
        this.words = words;
    }

    /**
     * What goes to the case, safe on the disk.
     *
     * @param complete whether all of the mail is in it, one way or another
     */
    record Enclosed(List<ShelvedFile> files, boolean complete) {}

    /** The files of the mail alone: its text is the complaint's. */
    Enclosed of(ReadMail mail, Path original) {
        List<ShelvedFile> kept = new ArrayList<>();
        long weight = 0;
        for (ReadFile file : mail.files()) {
            boolean room = kept.size() < limits.maxFiles() - KEPT_FREE;
            Optional<ShelvedFile> shelved = room ? shelve(file.name(), file.open()) : Optional.empty();
            long size = shelved.map(ShelvedFile::size).orElse(0L);
            if (shelved.isPresent() && weight + size <= roomBesideTheOriginal()) {
                kept.add(shelved.get());
                weight += size;
            }
        }
        boolean all = kept.size() == mail.files().size()
                && mail.flaws().stream().noneMatch(ONLY_THE_ORIGINAL_SHOWS::contains);
        Optional<ShelvedFile> whole = all ? Optional.empty() : shelve("laiskas.eml", opened(original));
        whole.ifPresent(kept::add);
        return new Enclosed(List.copyOf(kept), all || whole.isPresent());
    }

    /** The mail with its text as a file that says first who wrote it, and whether that is sure: for a case that has a text already. */
    Enclosed withText(ReadMail mail, Path original, Instant receivedAt, Voice voice) {
        Enclosed enclosed = of(mail, original);
        if (mail.text().isBlank() && voice == Voice.CLIENT) {
            return enclosed;
        }
        byte[] written = (head(mail, receivedAt, voice) + mail.text()).getBytes(StandardCharsets.UTF_8);
        Optional<ShelvedFile> text = shelve("laiskas.txt", new ByteArrayInputStream(written));
        List<ShelvedFile> files = new ArrayList<>(text.stream().toList());
        files.addAll(enclosed.files());
        return new Enclosed(List.copyOf(files), enclosed.complete() && text.isPresent());
    }

    private String head(ReadMail mail, Instant receivedAt, Voice voice) {
        String note = voice.noteKey() == null ? "" : words.of(voice.noteKey()) + "\n\n";
        String senders = mail.from().isEmpty()
                ? words.of("mailbox.noSender")
                : mail.from().stream().map(Enclosures::written).collect(joining(", "));
        return note
                + line("mailbox.from", senders)
                + line(
                        "mailbox.received",
                        WrittenDates.in(HouseWords.LITHUANIAN).moment(receivedAt))
                + line("mailbox.subject", mail.subject().isBlank() ? words.of("mailbox.noSubject") : mail.subject())
                + "\n";
    }

    private String line(String key, String value) {
        return words.of(key) + ": " + value + "\n";
    }

    private static String written(Sender sender) {
        return sender.name().isBlank() ? sender.address() : sender.name() + " <" + sender.address() + ">";
    }

    private long roomBesideTheOriginal() {
        return limits.maxTotalSize().toBytes() - limits.maxFileSize().toBytes();
    }

    private Optional<ShelvedFile> shelve(String name, InputStream content) {
        try (content) {
            return Optional.of(documents.shelve(name, content));
        } catch (ShelfOutOfOrder disk) {
            throw new UncheckedIOException(new IOException(disk));
        } catch (RuleViolation notTaken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(Path original) {
        try {
            return Files.newInputStream(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
