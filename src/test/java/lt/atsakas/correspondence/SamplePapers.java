package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.acceptance.naughty.Naughty;
import lt.atsakas.correspondence.MinutesPaper.Absentee;
import lt.atsakas.correspondence.MinutesPaper.Attendant;

/** Papers that are no letters, and words that fill any of them. */
final class SamplePapers {

    static final String LONG_TEXT = "Patikrinome Jūsų nurodytas aplinkybes: " + PrintedLetters.SIGNS
            + ".\n\n- lapkričio 24 d. bute išmatuota 16,5 °C temperatūra;\n- radiatorių vožtuvai neveikė;\n\n"
            + "Nuoroda be tarpų: https://www.e-tar.lt/portal/lt/legalAct/TAR.0BDFFD850A66/"
            + "asrasdkfjhsdkfjhskdjfhksjdhfkjsdhfkjshdfkjhsdkfjhskdjfhksjdhfkjshdfkjhsdkjfhskdjfhksjdfh.\n\n"
            + naughty();

    private SamplePapers() {}

    /** What nobody should type, and somebody does; blocks in double brackets are how a template that was not filled in is told. */
    static String naughty() {
        return Naughty.TEXT.typed().replace("[[", "[");
    }

    static MinutesPaper minutes() {
        return new MinutesPaper(
                "Skundų nagrinėjimo komisija",
                "4.17-26/11",
                "2026-12-10 10:00",
                "Švitrigailos g. 7, 305 kab.",
                List.of(
                        new Attendant("Živilė Ąžuolaitė", "pirmininkė", "už", null),
                        new Attendant("Šarūnas Ėglinskas", "narys", "prieš", LONG_TEXT)),
                List.of(new Absentee("Ūla Įdienė", "narė", "serga")),
                "Kvorumas yra: dalyvauja 2 iš 3 narių.",
                LONG_TEXT,
                LONG_TEXT,
                "Nutarta siūlymui pritarti.",
                List.of(new MinutesPaper.Signature("Živilė Ąžuolaitė", "pirmininkė", "2026-12-10 12:00")));
    }

    static VisitPaper visit() {
        return new VisitPaper(
                "Vizito namuose aktas, byla 4.17-26/11",
                "Vizito namuose aktas",
                "4.17-26/11",
                "Živilė Ąžuolaitė-Šešėlienė",
                "2026-12-10 10:00",
                naughty(),
                LONG_TEXT,
                "Vizitą skyrė Jonas Petraitis.",
                "Vizitas įvyko.",
                LONG_TEXT,
                LONG_TEXT,
                List.of("siena miegamajame.jpg", naughty() + ".jpg"),
                new VisitPaper.Signature("Jonas Petraitis", "vyriausiasis specialistas", "2026-12-10 12:00"));
    }
}
