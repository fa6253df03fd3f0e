package lt.atsakas.portal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.atsakas.intake.SubmittedFile;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a multipart request; a part of another name is refused, so that no file is lost by a misspelling. */
final class FileParts {

    static final String COMPLAINT = "complaint";
    static final String WORDS = "words";
    private static final String FILE = "file";
    private static final long LARGEST_COMPLAINT = 1 << 20;

    private FileParts() {}

    /** Those that come beside the one part that is no file. */
    static List<SubmittedFile> of(MultipartHttpServletRequest request, String beside) {
        List<SubmittedFile> files = new ArrayList<>();
        for (Map.Entry<String, List<MultipartFile>> part :
                request.getMultiFileMap().entrySet()) {
            refuseUnknown(part.getKey(), beside);
            refuseWordsInFile(part.getKey());
            if (part.getKey().equals(FILE)) {
                for (MultipartFile file : part.getValue()) {
                    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                    files.add(new SubmittedFile(name, file.getSize(), file));
                }
            }
        }
        request.getParameterMap().keySet().forEach(part -> refuseFieldOrUnknown(part, beside));
        refuseStrangeComplaint(request.getMultiFileMap().getOrDefault(COMPLAINT, List.of()));
        return files;
    }

    private static void refuseStrangeComplaint(List<MultipartFile> complaints) {
        if (complaints.size() > 1) {
            throw new UnusablePart(COMPLAINT, "portal.part.twice");
        }
        if (complaints.stream().anyMatch(complaint -> complaint.getSize() > LARGEST_COMPLAINT)) {
            throw new UnusablePart(COMPLAINT, "portal.part.tooLarge");
        }
    }

    /** A file that came without a name arrives as a field and would be lost. */
    private static void refuseFieldOrUnknown(String part, String beside) {
        refuseUnknown(part, beside);
        if (part.equals(FILE)) {
            throw new UnusablePart(part, "portal.part.nameless");
        }
    }

    /** Words that came with the name of a file arrive as a file and would be lost. */
    private static void refuseWordsInFile(String part) {
        if (part.equals(WORDS)) {
            throw new UnusablePart(part, "portal.part.named");
        }
    }

    private static void refuseUnknown(String part, String beside) {
        if (!part.equals(FILE) && !part.equals(beside)) {
            throw new UnusablePart(part, "portal.part.unknown");
        }
    }
}
