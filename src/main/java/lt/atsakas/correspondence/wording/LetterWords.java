package lt.atsakas.correspondence.wording;

/**
 * A letter's text in one language, with fields to fill in.
 *
 * @param heading empty where no numbered letter goes with the mail, as is what it says
 */
public record LetterWords(String subject, String mail, String heading, String letter) {

    /** That part of it. */
    public String part(TextPart part) {
        return switch (part) {
            case SUBJECT -> subject;
            case MAIL -> mail;
            case HEADING -> heading;
            case LETTER -> letter;
        };
    }
}
