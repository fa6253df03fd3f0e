package lt.atsakas.correspondence;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.Representative;

/** The signs that a client uses and our letters do not have: where one would stand, a letter shows that something is left out. */
public final class Unprintable {

    private Unprintable() {}

    /** Those that every letter of the case would leave out, parted by blanks; empty when there are none. */
    public static String in(CaseFacts facts) {
        Client client = facts.client();
        Representative acting = facts.representative();
        String words = Stream.of(
                        client.name(), client.address(), acting == null ? null : acting.name(), facts.subject())
                .filter(Objects::nonNull)
                .collect(joining());
        return Glyphs.lackingIn(words).stream()
                .filter(sign -> Glyphs.readable(sign).equals(Glyphs.LEFT_OUT))
                .collect(joining(" "));
    }
}
