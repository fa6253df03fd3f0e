package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What a {@link ScriptedMailServer} answers on one connection, to which the mailbox holds as many mails as when it was opened. */
final class Answers {

    private static final Pattern LISTING = Pattern.compile("UID FETCH (\\d+):?(\\d+|\\*)? .*");
    private static final Pattern FETCH = Pattern.compile("FETCH ([\\d:,*]+) \\((.*)\\)");
    private static final Pattern PIECE = Pattern.compile("BODY(?:\\.PEEK)?\\[\\]<(\\d+)\\.(\\d+)>");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ScriptedMailServer server;
    private final int held;

    Answers(ScriptedMailServer server, int held) {
        this.server = server;
        this.held = held;
    }

    byte[] to(String tag, String asked) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        if (asked.startsWith("CAPABILITY")) {
            say(answer, "* CAPABILITY IMAP4rev1\r\n");
        } else if (asked.startsWith("EXAMINE")) {
            say(
                    answer,
                    "* FLAGS (\\Seen)\r\n* " + held + " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY "
                            + server.uidValidity() + "] valid\r\n* OK [UIDNEXT " + server.uid(held + 1) + "] next\r\n");
        } else if (asked.startsWith("UID FETCH")) {
            list(answer, asked);
        } else if (asked.startsWith("FETCH")) {
            fetch(answer, asked);
        } else if (asked.startsWith("LOGOUT")) {
            say(answer, "* BYE\r\n");
        }
        say(answer, tag + " OK done\r\n");
        return answer.toByteArray();
    }

    /** Beyond its end a mailbox gives its last mail, as the protocol wants. */
    private void list(ByteArrayOutputStream answer, String asked) {
        Matcher range = LISTING.matcher(asked);
        if (range.matches() && held > 0) {
            long from = Long.parseLong(range.group(1));
            long to = range.group(2) == null
                    ? from
                    : range.group(2).equals("*") ? server.uid(held) : Long.parseLong(range.group(2));
            LongStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                    .filter(uid -> uid >= server.uid(1) && uid <= server.uid(held))
                    .forEach(uid -> sayOften(answer, server.sequenceOf(uid, held), "UID " + uid));
        }
    }

    private void fetch(ByteArrayOutputStream answer, String asked) {
        Matcher fetch = FETCH.matcher(asked);
        if (!fetch.matches()) {
            throw new AssertionError("this server does not understand " + asked);
        }
        IntStream sequences = sequences(fetch.group(1), held);
        Matcher piece = PIECE.matcher(fetch.group(2));
        if (piece.find()) {
            int from = Integer.parseInt(piece.group(1));
            int most = Integer.parseInt(piece.group(2));
            sequences.forEach(sequence -> give(answer, sequence, from, most));
        } else {
            sequences.forEach(sequence -> sayOften(answer, sequence, about(sequence)));
        }
    }

    private String about(int sequence) {
        String arrival = DAY.format(server.arrival(sequence));
        return "INTERNALDATE \"" + arrival + "\" RFC822.SIZE " + server.mail(sequence).length;
    }

    private void give(ByteArrayOutputStream answer, int sequence, int from, int most) {
        byte[] mail = server.mail(sequence);
        server.countGiven();
        int length = Math.max(0, Math.min(most, mail.length - from));
        for (int time = 0; time < server.times(); time++) {
            say(answer, "* " + sequence + " FETCH (BODY[]<" + from + "> {" + length + "}\r\n");
            answer.write(mail, Math.min(from, mail.length), length);
            say(answer, ")\r\n");
        }
    }

    private void sayOften(ByteArrayOutputStream answer, int sequence, String what) {
        for (int time = 0; time < server.times(); time++) {
            say(answer, "* " + sequence + " FETCH (" + what + ")\r\n");
        }
    }

    private static IntStream sequences(String set, int last) {
        return List.of(set.split(",")).stream().flatMapToInt(part -> {
            String[] ends = part.replace("*", String.valueOf(last)).split(":");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        });
    }

    private static void say(ByteArrayOutputStream answer, String words) {
        answer.writeBytes(words.getBytes(ISO_8859_1));
    }
}
