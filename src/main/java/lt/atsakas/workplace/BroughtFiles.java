package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that a form brings; what a browser sends for an empty field is none. */
final class BroughtFiles {

    private BroughtFiles() {}

    static List<MultipartFile> of(@Nullable List<MultipartFile> sent) {
        return requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty() || !nameOf(file).isEmpty())
                .toList();
    }

    static String nameOf(MultipartFile file) {
        return requireNonNullElse(file.getOriginalFilename(), "");
    }
}
