package lt.atsakas.mailroom.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a mail by which it is sorted. */
public final class Header {

    private static final Pattern ID = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,250}>");
    private static final int MOST_IDS = 200;

    private final Fields fields;

    Header(Fields fields) {
        this.fields = fields;
    }

    public boolean has(String name) {
        return fields.has(name);
    }

    /** The first value in small letters without comments, or nothing. */
    public String word(String name) {
        return fields.first(name).replaceAll("\\(.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the first value holds the words, in whatever letters. */
    public boolean says(String name, String words) {
        return fields.first(name).toLowerCase(Locale.ROOT).contains(words);
    }

    /** How many fields there are of this name. */
    public int count(String name) {
        return fields.all(name).size();
    }

    /** Whether one of those to whom it is written, or who get a copy, is meant. */
    public boolean isAddressedTo(Predicate<String> address) {
        return Stream.of("to", "cc")
                .flatMap(name -> fields.all(name).stream())
                .flatMap(value -> Sender.of(value).stream())
                .map(Sender::address)
                .anyMatch(address);
    }

    /** Whether one of these mail servers, in the line that stands topmost, found that the mail does come from the domain. */
    public boolean isVouchedFor(String domain, Collection<String> servers) {
        return Voucher.of(fields.first("authentication-results")).vouchesFor(domain, servers);
    }

    /** The type of the whole, such as {@code multipart/report}. */
    public String mediaType() {
        return Described.of(fields.first("content-type")).value();
    }

    /** A parameter of the type, in small letters. */
    public String typeParameter(String name) {
        return Described.of(fields.first("content-type")).parameter(name).toLowerCase(Locale.ROOT);
    }

    /** The mail's own name, if it has one. */
    public @Nullable String messageId() {
        List<String> ids = ids("message-id");
        return ids.isEmpty() ? null : ids.get(0);
    }

    /** The mails that this one answers, the nearest first. */
    public List<String> answered() {
        List<String> answered = new ArrayList<>(ids("in-reply-to"));
        List<String> before = ids("references");
        for (int index = before.size() - 1; index >= 0; index--) {
            answered.add(before.get(index));
        }
        return List.copyOf(answered);
    }

    private List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (String value : fields.all(name)) {
            Matcher id = ID.matcher(value);
            while (id.find() && ids.size() < MOST_IDS) {
                ids.add(id.group());
            }
        }
        return ids;
    }
}
