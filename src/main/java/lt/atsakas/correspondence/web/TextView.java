package lt.atsakas.correspondence.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.correspondence.wording.TextCard;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextFault;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextPart;
import lt.atsakas.correspondence.wording.TextState;
import lt.atsakas.correspondence.wording.TranslationDesk;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Piece;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of one text show. */
@Component
class TextView {

    private final TextDesk desk;
    private final TranslationDesk translations;
    private final Organisation organisation;
    private final HouseWords words;

    TextView(TextDesk desk, TranslationDesk translations, Organisation organisation, HouseWords words) {
        this.desk = desk;
        this.translations = translations;
        this.organisation = organisation;
        this.words = words;
    }

    /** A part of the text and how the new one differs from it. */
    record PartDifference(TextPart part, List<Piece> pieces) {}

    /** A part of the text as the form shows it, and what may be filled into it. */
    record PartOfForm(TextPart part, String value, boolean oneLine, List<String> fields, List<String> conditions) {}

    ModelAndView text(TextName name, SignedInEmployee me, List<PageFault> faults, String reason) {
        List<TextCard> history = desk.history(name);
        TextCard inForce = inForce(name, history);
        TextCard open = history.stream()
                .filter(text -> text.state().isOpen())
                .findFirst()
                .orElse(null);
        ModelAndView page = about(name, inForce, FormPage.of("correspondence/text", faults))
                .addObject("history", history)
                .addObject("inForce", inForce)
                .addObject("open", open)
                .addObject("names", names(history))
                .addObject("reason", reason)
                .addObject("mayWrite", desk.mayWrite(me.id()));
        if (open != null && open.state() == TextState.PROPOSED) {
            Set<EmployeeId> approvers = desk.approvers(open.authors());
            page.addObject("differences", differences(name, inForce.words(), open.words()))
                    .addObject("movedOn", translations.isOlder(open))
                    .addObject("approvers", named(approvers))
                    .addObject("mayRelease", approvers.contains(me.id()));
        }
        return page;
    }

    ModelAndView draft(TextName name, TextCard draft, LetterWords typed, List<PageFault> faults) {
        TextCard inForce = inForce(name, desk.history(name));
        return about(name, inForce, FormPage.of("correspondence/text-draft", faults))
                .addObject("draft", draft)
                .addObject("unfit", desk.faults(draft).stream().map(this::said).toList())
                .addObject(
                        "parts",
                        parts(name)
                                .map(part -> new PartOfForm(
                                        part,
                                        typed.part(part),
                                        part.isOneLine(),
                                        fields(name, part),
                                        name.letter().fields(part).conditions()))
                                .toList());
    }

    private ModelAndView about(TextName name, TextCard inForce, ModelAndView page) {
        boolean older = translations.isOlder(name);
        LetterWords lithuanian = translations.lithuanian(name.letter());
        return page.addObject("name", name)
                .addObject("path", TextDesk.PATH + "/" + name.address())
                .addObject("shownParts", parts(name).toList())
                .addObject("older", older)
                .addObject("lithuanian", lithuanian)
                .addObject(
                        "lithuanianDiffers",
                        Optional.of(inForce)
                                .filter(text -> older)
                                .flatMap(translations::lithuanianOf)
                                .map(was -> differences(name, was, lithuanian))
                                .orElse(List.of()))
                .addObject("leftBehind", name.isLithuanian() ? leftBehind(name) : "");
    }

    /** The languages of the translations that letters leave out once this text is another. */
    private String leftBehind(TextName name) {
        return translations.besideInForce(name.letter()).stream()
                .map(translation -> words.of("language." + translation.language()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<TextPart> parts(TextName name) {
        return Stream.of(TextPart.values()).filter(part -> name.letter().hasFile() || !part.isOfFile());
    }

    private static List<String> fields(TextName name, TextPart part) {
        return name.letter().fields(part).names().stream()
                .map(field -> "{{" + field + "}}" + (name.letter().fields(part).requires(field) ? " *" : ""))
                .toList();
    }

    private PageFault said(TextFault fault) {
        return new PageFault(
                fault.part().name(),
                words.of(fault.messageKey(), words.of("wording.part." + fault.part()), fault.what()));
    }

    private TextCard inForce(TextName name, List<TextCard> history) {
        int number = desk.inForce(name);
        return history.stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<PartDifference> differences(TextName name, LetterWords was, LetterWords is) {
        return parts(name)
                .map(part -> new PartDifference(part, Piece.between(was.part(part), is.part(part))))
                .filter(part -> part.pieces().stream().anyMatch(piece -> piece.isBefore() || piece.isAfter()))
                .toList();
    }

    private Map<EmployeeId, String> names(List<TextCard> history) {
        return history.stream()
                .flatMap(text -> text.steps().stream())
                .map(TextCard.Step::who)
                .distinct()
                .map(organisation::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(EmployeeCard::id, EmployeeCard::fullName));
    }

    private String named(Set<EmployeeId> people) {
        return people.stream()
                .map(organisation::employee)
                .map(EmployeeCard::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
