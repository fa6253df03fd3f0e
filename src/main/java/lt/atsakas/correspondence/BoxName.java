package lt.atsakas.correspondence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a message to an official box: the letter, and how often it was made anew because the gateway had refused it. */
record BoxName(LetterId letter, int sending) {

    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([1-9][0-9]{0,3})");

    /** What the name means, if it is one of ours. */
    static Optional<BoxName> of(String name) {
        Matcher found = NAME.matcher(name);
        return found.matches()
                ? Optional.of(
                        new BoxName(new LetterId(UUID.fromString(found.group(1))), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return letter + "-" + sending;
    }
}
