package lt.atsakas.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.correspondence.MissingPart.Part;

/** What VAĮ 10(5) asks of an answer and its handler writes; the rest – house, date, number, decider – the letter adds. */
final class Completeness {

    private Completeness() {}

    static List<MissingPart> missing(AnswerText text, MergeFields fields) {
        List<MissingPart> missing = new ArrayList<>();
        require(missing, text.decision() != null, Part.DECISION);
        require(missing, !text.findings().isBlank(), Part.FINDINGS);
        require(missing, !text.legalBasis().isBlank(), Part.LEGAL_BASIS);
        require(missing, !text.reasons().isBlank(), Part.REASONS);
        require(missing, text.appeal() != null, Part.APPEAL);
        requirePoints(missing, text.points());
        text.words()
                .flatMap(part -> fields.leftIn(part).stream())
                .distinct()
                .forEach(field -> missing.add(new MissingPart(Part.MERGE_FIELD, field)));
        Set<String> unprintable = Glyphs.lackingIn(text.words().collect(Collectors.joining()));
        if (!unprintable.isEmpty()) {
            missing.add(new MissingPart(Part.UNPRINTABLE, String.join(" ", unprintable)));
        }
        return missing;
    }

    /** Every point of the complaint is answered; where none is listed, the reasons answer it. */
    private static void requirePoints(List<MissingPart> missing, List<AnsweredPoint> points) {
        for (int place = 0; place < points.size(); place++) {
            AnsweredPoint one = points.get(place);
            String which = String.valueOf(place + 1);
            if (one.point().isEmpty()) {
                missing.add(new MissingPart(Part.POINT, which));
            }
            if (one.reply().isEmpty()) {
                missing.add(new MissingPart(Part.REPLY, which));
            }
        }
    }

    private static void require(List<MissingPart> missing, boolean present, Part part) {
        if (!present) {
            missing.add(MissingPart.of(part));
        }
    }
}
