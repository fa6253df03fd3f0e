package lt.atsakas.workplace;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Sha256;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts the files that a form brings where they belong, each by itself: what can be kept is kept, and of the rest it is said why not. */
@Component
class FormFiles {

    private final DocumentStore documents;
    private final HouseWords words;

    FormFiles(DocumentStore documents, HouseWords words) {
        this.documents = documents;
        this.words = words;
    }

    List<PageFault> put(@Nullable List<MultipartFile> sent, Consumer<ShelvedFile> keeper) throws IOException {
        List<PageFault> faults = new ArrayList<>();
        for (MultipartFile file : BroughtFiles.of(sent)) {
            String name = BroughtFiles.nameOf(file);
            try (InputStream content = file.getInputStream()) {
                keeper.accept(documents.shelve(name, content));
            } catch (RuleViolation refused) {
                faults.add(new PageFault("files", words.of("portal.file.refused", name, words.of(refused))));
            }
        }
        return faults;
    }

    /** Of the files that a form brought too late, those whose content is not among what is kept already. */
    List<String> notAmong(List<DocumentCard> kept, @Nullable List<MultipartFile> sent) throws IOException {
        Set<String> contents = kept.stream().map(DocumentCard::sha256).collect(toUnmodifiableSet());
        List<String> names = new ArrayList<>();
        for (MultipartFile file : BroughtFiles.of(sent)) {
            try (InputStream content = file.getInputStream()) {
                if (!contents.contains(Sha256.of(content))) {
                    names.add(BroughtFiles.nameOf(file));
                }
            }
        }
        return names;
    }
}
