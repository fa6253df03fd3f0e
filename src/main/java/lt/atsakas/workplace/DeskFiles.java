package lt.atsakas.workplace;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import lt.atsakas.documents.DraftFile;
import lt.atsakas.documents.DraftFiles;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The scans of a form at the desk: kept by the form's key, whatever there is to mend, until it is registered. */
@Component
class DeskFiles {

    private final DraftFiles shelf;
    private final HouseWords words;

    DeskFiles(DraftFiles shelf, HouseWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    /**
     * What a form says about files.
     *
     * @param remove the id of a file to remove, given when the registrar only wants that
     */
    record Brought(
            @Nullable List<MultipartFile> files, @Nullable String remove) {

        boolean only() {
            return remove != null;
        }
    }

    /** Keeps what the form brought and drops what it says to; for what cannot be kept, why not. */
    List<PageFault> take(DeskForm form, Brought brought, SignedInEmployee me, HttpSession session) {
        List<DraftFile> before = of(form, session);
        before.stream().filter(file -> file.id().equals(brought.remove())).forEach(shelf::drop);
        List<DraftFile> left = before.stream()
                .filter(file -> !file.id().equals(brought.remove()))
                .toList();
        List<MultipartFile> files = Objects.requireNonNullElse(brought.files(), List.of());
        DraftFiles.Added added = shelf.add(files, left, "desk:" + me.id());
        session.setAttribute(name(form), added.files());
        return added.refused().stream().map(this::fault).toList();
    }

    @SuppressWarnings("unchecked")
    List<DraftFile> of(DeskForm form, HttpSession session) {
        Object kept = session.getAttribute(name(form));
        return kept == null ? List.of() : (List<DraftFile>) kept;
    }

    List<SubmittedFile> submitted(DeskForm form, HttpSession session) {
        return of(form, session).stream()
                .map(file -> new SubmittedFile(file.name(), file.size(), new FileSystemResource(shelf.place(file))))
                .toList();
    }

    /** The file is gone; the form goes on without it. */
    void without(DraftFile lost, DeskForm form, HttpSession session) {
        session.setAttribute(
                name(form),
                of(form, session).stream().filter(file -> !file.equals(lost)).toList());
    }

    /** From now on the files are another form's. */
    void pass(DeskForm from, DeskForm to, HttpSession session) {
        session.setAttribute(name(to), of(from, session));
        session.removeAttribute(name(from));
    }

    void forget(DeskForm form, HttpSession session) {
        of(form, session).forEach(shelf::drop);
        session.removeAttribute(name(form));
    }

    private PageFault fault(DraftFiles.Refused file) {
        return new PageFault("files", words.of("portal.file.refused", file.name(), words.of(file.reason())));
    }

    private static String name(DeskForm form) {
        return "desk.files." + form.key();
    }
}
