package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.packaged.LaidMail.Kind;

/** Mails of every kind that may lie in the mailbox of a morning, in an order of chance. */
final class MailPile {

    private final Random random;
    private final List<LaidMail> mails = new ArrayList<>();

    MailPile(Random random) {
        this.random = random;
    }

    /** A case that is there already, its client and the name of the letter that the client got. */
    record Known(String number, String client, String letter) {}

    /** So many new complaints, and beside them all else in proportion. */
    List<LaidMail> of(int complaints, List<Known> cases) {
        times(complaints, this::complaint);
        times(complaints / 8, this::withFiles);
        times(complaints / 8, index -> aboutCase(Kind.WITH_A_NUMBER, cases.get(index % cases.size()), index));
        times(complaints / 8, index -> aboutCase(Kind.REPLY, cases.get(index % cases.size()), index));
        times(complaints / 12, index -> aboutCase(Kind.FROM_A_STRANGER, cases.get(index % cases.size()), index));
        times(complaints / 12, this::locked);
        times(complaints / 8, this::automatic);
        times(complaints / 12, this::ofAList);
        times(complaints / 12, index -> again(Kind.AGAIN, index, ""));
        times(
                complaints / 12,
                index -> again(
                        Kind.AGAIN_BY_ANOTHER_WAY,
                        index + complaints / 2,
                        "Received: from kelias by " + index + ".lt\r\n"));
        Collections.shuffle(mails, random);
        return List.copyOf(mails);
    }

    private void complaint(int index) {
        String from = "nauja-" + index + "@pastas.lt";
        lay(
                Kind.COMPLAINT,
                from,
                Mails.from(from).subject("Šąla butas " + index).saying(words(index)));
    }

    private void withFiles(int index) {
        String from = "su-failais-" + index + "@pastas.lt";
        byte[][] files = {pdf(), pdf()};
        StringBuilder body =
                new StringBuilder("--riba\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nŽr. priedus.\r\n");
        for (byte[] file : files) {
            body.append("--riba\r\nContent-Type: application/pdf; name=\"nuotrauka.pdf\"\r\n")
                    .append("Content-Disposition: attachment; filename=\"nuotrauka.pdf\"\r\n")
                    .append("Content-Transfer-Encoding: base64\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString(file))
                    .append("\r\n");
        }
        Mails mail = Mails.from(from)
                .subject("Su failais " + index)
                .with("Content-Type", "multipart/mixed; boundary=riba")
                .saying(body + "--riba--\r\n");
        mails.add(new LaidMail(
                Kind.COMPLAINT_WITH_FILES,
                from,
                mail.bytes(),
                List.of(LaidMail.hash(files[0]), LaidMail.hash(files[1]))));
    }

    private void aboutCase(Kind kind, Known known, int index) {
        String from = kind == Kind.FROM_A_STRANGER ? "svetimas-" + index + "@pastas.lt" : known.client();
        Mails mail = Mails.from(from).saying("Papildau. " + words(index) + kind);
        lay(
                kind,
                from,
                kind == Kind.REPLY
                        ? mail.subject("Re: Jūsų skundas").with("In-Reply-To", known.letter())
                        : mail.subject("Dėl bylos " + known.number()));
    }

    private void locked(int index) {
        String from = "uzrakinta-" + index + "@pastas.lt";
        lay(
                Kind.LOCKED,
                from,
                Mails.from(from)
                        .subject("Užrakinta")
                        .with("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")
                        .with("Content-Transfer-Encoding", "base64")
                        .saying("TUlJQg==" + index));
    }

    private void automatic(int index) {
        String from = "automatas-" + index + "@pastas.lt";
        lay(
                Kind.AUTOMATIC,
                from,
                Mails.from(from)
                        .with("Auto-Submitted", "auto-replied")
                        .subject("Atostogauju " + index)
                        .saying("Grįšiu pirmadienį."));
    }

    private void ofAList(int index) {
        String from = "naujienos-" + index + "@pastas.lt";
        lay(
                Kind.LIST,
                from,
                Mails.from(from)
                        .with("List-Id", "<naujienos.pastas.lt>")
                        .with("Precedence", "bulk")
                        .subject("Savaitės naujienos " + index));
    }

    private void again(Kind kind, int index, String more) {
        LaidMail first = mails.get(index);
        byte[] before = more.getBytes(US_ASCII);
        byte[] bytes = new byte[before.length + first.bytes().length];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(first.bytes(), 0, bytes, before.length, first.bytes().length);
        mails.add(new LaidMail(kind, first.from(), bytes, List.of()));
    }

    private void lay(Kind kind, String from, Mails mail) {
        mails.add(new LaidMail(kind, from, mail.bytes(), List.of()));
    }

    private String words(int index) {
        return "Kambaryje " + index + " šalta, radiatoriai nešyla. ".repeat(1 + random.nextInt(60));
    }

    private byte[] pdf() {
        byte[] noise = new byte[20_000 + random.nextInt(30_000)];
        random.nextBytes(noise);
        byte[] head = "%PDF-1.7\n".getBytes(US_ASCII);
        System.arraycopy(head, 0, noise, 0, head.length);
        return noise;
    }

    private static void times(int number, IntConsumer what) {
        IntStream.range(0, number).forEach(what);
    }
}
