package lt.atsakas.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Reference;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.correspondence.LetterOpening.Translated;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.Entity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;

/** Letters with valid defaults. */
final class Letters {

    static final Entity HEAD = new Entity(
            "SĮ „Vilniaus miesto būstas“",
            "124568293",
            "Švitrigailos g. 7, LT-03110 Vilnius",
            "info@vmb.lt",
            "+370 5 277 9090");

    private static final List<String> APPEAL_BODIES = List.of(
            "SĮ „Vilniaus miesto būstas“ (Švitrigailos g. 7, LT-03110 Vilnius);",
            "Vilniaus miesto savivaldybės administracijai (Konstitucijos pr. 3, LT-09601 Vilnius);",
            "Lietuvos administracinių ginčų komisijai (Vilniaus g. 27, LT-01402 Vilnius) Lietuvos Respublikos"
                    + " ikiteisminio administracinių ginčų nagrinėjimo tvarkos įstatymo nustatyta tvarka;",
            "Regionų administraciniam teismui (Žygimantų g. 2, LT-01102 Vilnius) Lietuvos Respublikos"
                    + " administracinių bylų teisenos įstatymo nustatyta tvarka.");

    private static final List<AnswerLetter.Point> POINTS = List.of(
            new AnswerLetter.Point("Kada bus šilta?", TextBlock.of("Šilta nuo gruodžio 2 d.")),
            new AnswerLetter.Point(
                    "Kas atlygins už išlaidas šildytuvui?",
                    TextBlock.of("Išlaidas atlyginsime pagal pateiktus kvitus.")));

    private Letters() {}

    static LetterTemplates templates() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setFallbackToSystemLocale(false);
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new LetterTemplates(new StaticApplicationContext(), messages, HEAD);
    }

    static String page(AnswerLetter letter) {
        return templates().page("answer/letter", Map.of("letter", letter));
    }

    static AnswerLetter letter(AppealKind appeal, String reasons) {
        return letter(appeal, reasons, null);
    }

    static AnswerLetter letter(AppealKind appeal, String reasons, @Nullable Translated translation) {
        return new AnswerLetter(
                "Atsakymas į skundą Nr. 4.17-26/11",
                CaseKind.COMPLAINT,
                new Addressee(
                        "Živilė Ąžuolaitė-Šešėlienė", List.of("Žirmūnų g. 12-3, LT-09214 Vilnius", "zivile@pastas.lt")),
                new Reference(false, "2026-12-18", "5.23-26/7", "2026-11-23", "4.17-26/11"),
                new LetterOpening("Dėl skundo nagrinėjimo", TextBlock.of("Išnagrinėjome Jūsų skundą."), translation),
                Decision.PARTLY_UPHELD,
                TextBlock.of("Skunde nurodėte, kad nuo 2026 m. lapkričio 15 d. bute nešildo du radiatoriai, o miegamojo"
                        + " siena drėksta.\n\nPatikrinę nustatėme:\n- lapkričio 24 d. bute išmatuota 16,5 °C temperatūra;\n"
                        + "- radiatorių vožtuvai neveikė;\n- siena drėksta dėl sandarios virtuvės langų ir nevėdinamų"
                        + " patalpų."),
                TextBlock.of("Lietuvos Respublikos civilinio kodekso 6.492 straipsnis: nuomotojas privalo daryti"
                        + " nuomojamo daikto kapitalinį remontą. Lietuvos higienos norma HN 42:2009: gyvenamosiose"
                        + " patalpose šaltuoju metų laikotarpiu turi būti 18–22 °C."),
                TextBlock.of(reasons),
                POINTS,
                appeal,
                APPEAL_BODIES,
                new Signer("Rūta Kazlauskienė", "Būsto priežiūros skyriaus vadovė", null, "2026-12-18 14:05"),
                handler());
    }

    static EmployeeCard handler() {
        return new EmployeeCard(
                new EmployeeId("handler"),
                "Jonas Petraitis",
                "vyriausiasis specialistas",
                "jonas.petraitis@vmb.lt",
                "+370 5 277 9091",
                new UnitCode("bustas"),
                null,
                Set.of(),
                true);
    }
}
