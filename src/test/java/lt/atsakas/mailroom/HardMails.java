package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The house's own set of mails that are hard to read or not to be answered; everything in it is made up. */
final class HardMails {

    private static final String LITHUANIAN = "Šąla žmonės, ėmė lyti į vidų. Prašau sutvarkyti.";
    private static final String RUSSIAN = "Прошу отремонтировать отопление в квартире.";

    private final List<byte[]> mails = new ArrayList<>();

    private HardMails() {}

    static List<byte[]> all() {
        HardMails set = new HardMails();
        set.alphabets();
        set.wrappings();
        set.locked();
        set.broken();
        set.beyondMeasure();
        set.programs();
        return set.mails;
    }

    private void alphabets() {
        for (String name : List.of("windows-1257", "iso-8859-13", "iso-8859-4", "utf-8", "utf-16", "utf-7")) {
            inAlphabet(LITHUANIAN, name);
        }
        for (String name : List.of("koi8-r", "koi8-u", "windows-1251", "iso-8859-5", "ibm866", "x-niekada")) {
            inAlphabet(RUSSIAN, name);
        }
        add(person().subject("=?koi8-r?B?8NLP28DQ?= =?windows-1257?q?=D0=E0la?= =?utf-8?b?w7?=")
                .bytes());
    }

    private void inAlphabet(String words, String name) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        Charset written = Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
        mail.writeBytes(person().subject("Abėcėlė " + name)
                .with("Content-Type", "text/plain; charset=" + name)
                .with("Content-Transfer-Encoding", "8bit")
                .saying("")
                .bytes());
        mail.writeBytes(words.getBytes(written));
        add(mail.toByteArray());
    }

    private void wrappings() {
        several("mixed", "Content-Type: text/plain\r\n\r\nTekstas", file("application/ms-tnef", "winmail.dat"));
        several("mixed", file("application/ms-tnef", "winmail.dat"));
        several("signed", "Content-Type: text/plain\r\n\r\nTekstas", file("application/pkcs7-signature", "smime.p7s"));
        several(
                "mixed",
                "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR");
        several(
                "mixed",
                "Content-Type: text/plain\r\n\r\nŽr. priedą",
                "Content-Type: message/rfc822\r\n\r\nSubject: Kitas\r\n\r\nX");
        several(
                "alternative",
                "Content-Type: text/plain\r\n\r\n ",
                "Content-Type: text/html\r\n\r\n<p>Tik <b>taip</b>");
        several("related", "Content-Type: text/html\r\n\r\n<img src='cid:a'>", file("image/png", "../a.png"));
        several(
                "encrypted",
                "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
                file("application/octet-stream", "x.asc"));
    }

    private void locked() {
        for (String kind : List.of("signed-data", "enveloped-data", "compressed-data")) {
            add(person().with("Content-Type", "application/pkcs7-mime; smime-type=" + kind + "; name=smime.p7m")
                    .with("Content-Transfer-Encoding", "base64")
                    .saying("TUlJQg==")
                    .bytes());
        }
    }

    private void broken() {
        add(new byte[0]);
        add("visai ne laiškas".getBytes(UTF_8));
        add("From nobody\r\n\r\n".getBytes(UTF_8));
        add(person().with("Content-Type", "multipart/mixed; boundary=")
                .saying("--\r\n\r\nx")
                .bytes());
        add(person().with("Content-Type", "multipart/mixed; boundary=niekur").bytes());
        add(person().with("Content-Type", "text/plain; charset=\"")
                .with("Content-Transfer-Encoding", "uuencode")
                .bytes());
        add(Mails.empty()
                .with("From", "a@b.lt, c@d.lt")
                .with("Subject", "Du siuntėjai")
                .bytes());
        add(Mails.empty().with("From", "Undisclosed <>").bytes());
        add(person().subject("\u0000\u202E\uD83D ".repeat(400))
                .saying("\u0000".repeat(5000))
                .bytes());
    }

    private void beyondMeasure() {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        add(noise);
        Mails stations = person();
        for (int station = 0; station < 3000; station++) {
            stations.with("X-" + station, "a");
        }
        add(stations.bytes());
    }

    private void programs() {
        add(person().with("Auto-Submitted", "auto-replied").bytes());
        add(person().with("Precedence", "bulk").with("List-Id", "<x.lt>").bytes());
        add(person().with("Return-Path", "<>").bytes());
        add(person().with("X-Autoreply", "yes").bytes());
        add(Mails.from("MAILER-DAEMON@" + UUID.randomUUID() + ".lt")
                .subject("failure notice")
                .bytes());
        add(Mails.from("noreply@" + UUID.randomUUID() + ".lt")
                .subject("Iš formos")
                .bytes());
        several("report; report-type=disposition-notification", "Content-Type: text/plain\r\n\r\nPerskaityta");
        several(
                "report; report-type=delivery-status",
                "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nAction: failed\r\nStatus: 5.1.1");
    }

    private void several(String kind, String... parts) {
        String body = "--riba\r\n" + String.join("\r\n--riba\r\n", parts) + "\r\n--riba--\r\n";
        add(person().subject("Dalys")
                .with("Content-Type", "multipart/" + kind + "; boundary=riba")
                .saying(body)
                .bytes());
    }

    private static String file(String type, String name) {
        return "Content-Type: " + type + "; name=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgEA";
    }

    private static Mails person() {
        return Mails.from("Ona <sunki-" + UUID.randomUUID() + "@pastas.lt>");
    }

    private void add(byte[] mail) {
        mails.add(mail);
    }
}
