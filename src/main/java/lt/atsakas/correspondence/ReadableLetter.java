package lt.atsakas.correspondence;

/**
 * A letter as its client reads it on a page: the words of the letter itself where they are at hand, else those of the mail that brought it.
 *
 * @param html made from the letter's template, in which every word is escaped
 */
public record ReadableLetter(ClientsLetter letter, String html) {

    @Override
    public String toString() {
        return "ReadableLetter[" + letter.id() + "]";
    }
}
