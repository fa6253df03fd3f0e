package lt.atsakas.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.process.model.form.FieldWords;
import lt.atsakas.shared.TypedText;

/**
 * One field as its form declares it.
 *
 * @param hiding the conditions, its own and those of the groups around it, of which any hides it
 */
record FormField(JsonNode declared, List<String> hiding) {

    private static final int LONGEST_TEXT = 2000;
    private static final Set<String> LISTS = Set.of("taglist", "checklist");
    private static final Set<String> CHOICES = Set.of("radio", "select", "taglist", "checklist");

    String key() {
        return declared.path("key").asText();
    }

    /** Its name as people read it, without the remark whether it must be filled in. */
    String label() {
        return FieldWords.name(declared);
    }

    boolean isReadOnly() {
        return declared.path("readonly").asBoolean()
                || declared.path("disabled").asBoolean();
    }

    boolean isRequired() {
        return declared.path("validate").path("required").asBoolean();
    }

    boolean isChoice() {
        return CHOICES.contains(type());
    }

    /** The choices that the form itself lists. */
    Set<String> offered() {
        Set<String> offered = new HashSet<>();
        declared.path("values")
                .forEach(choice -> offered.add(choice.path("value").asText()));
        return offered;
    }

    /** The variable that holds the choices, when the form does not list them itself. */
    Optional<String> offeredIn() {
        return Optional.of(declared.path("valuesKey").asText()).filter(name -> !name.isEmpty());
    }

    /** What was typed, if anything: words, a number, a tick or a list, as the field's kind has it. */
    Optional<Object> read(Object typed) {
        if (LISTS.contains(type())) {
            return typed instanceof List<?> list
                    ? Optional.<Object>of(list).filter(words -> !list.isEmpty())
                    : blank(typed);
        }
        return switch (type()) {
            case "checkbox" -> typed instanceof Boolean ? Optional.of(typed) : blank(typed);
            case "number" -> typed instanceof Number ? Optional.of(typed) : blank(typed);
            default -> text(typed);
        };
    }

    private Optional<Object> text(Object typed) {
        if (!(typed instanceof String words)) {
            throw FieldRefused.unreadable(label());
        }
        String text = TypedText.unsteered(words).strip();
        int longest = declared.path("validate").path("maxLength").asInt(LONGEST_TEXT);
        if (text.length() > longest) {
            throw FieldRefused.tooLong(label(), longest);
        }
        TypedText.strangeIn(text).ifPresent(sign -> {
            throw FieldRefused.unprintable(label(), sign);
        });
        return TypedText.saysNothing(text) ? Optional.empty() : Optional.of(text);
    }

    private Optional<Object> blank(Object typed) {
        if (!"".equals(typed)) {
            throw FieldRefused.unreadable(label());
        }
        return Optional.empty();
    }

    private String type() {
        return declared.path("type").asText();
    }
}
