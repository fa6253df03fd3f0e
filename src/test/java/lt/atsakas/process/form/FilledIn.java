package lt.atsakas.process.form;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.offencereport.Reporting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Each form of the house: the way to its task, and answers that together fill in every field. */
enum FilledIn {
    CLASSIFY_COMPLAINT(
            walk -> walk,
            "registrar",
            Map.of("kind", "complaint", "category", "heating", "urgency", "none", "complainedAbout", "")),
    CLASSIFY_DOUBTFUL(
            "classify-complaint",
            walk -> walk,
            "registrar",
            Map.of(
                    "kind", "complaint",
                    "category", "heating",
                    "urgency", "none",
                    "proposal", "leave",
                    "proposalNote", "Pakartotinis")),
    DECIDE_ADMISSIBILITY(
            Doubting::doubted,
            "unithead",
            Map.of("decision", "leave", "refusalGround", "repeated", "reasons", "Atsakyta prieš mėnesį")),
    DECIDE_AGE(
            "decide-admissibility",
            Doubting::doubted,
            "unithead",
            Map.of(
                    "decision", "leave",
                    "refusalGround", "tooOld",
                    "learnedOn", "2026-10-01",
                    "reasons", "Praėjo daugiau kaip mėnuo")),
    DECIDE_DEFICIENCIES(
            "decide-admissibility",
            Doubting::doubted,
            "unithead",
            Map.of("decision", "deficiencies", "deficiencies", "- nepasirašyta", "cureDays", "5")),
    APPROVE_REFUSAL(Doubting::refusalProposed, "director", Map.of("decision", "return", "comments", "Trūksta motyvų")),
    ASSIGN_HANDLER(Walk::classified, "unithead", Map.of("handler", "handler", "reason", "Nėra kito")),
    CONFIRM_IMPARTIALITY(
            Walk::assigned, "handler", Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Sesuo")),
    DECIDE_RECUSAL(FilledIn::recused, "unithead", Map.of("decision", "refuse", "reasons", "Nepažįsta")),
    REPORT_REFUSAL(
            walk -> recused(walk)
                    .complete("userTask_decideRecusal", "unithead", DECIDE_RECUSAL.fields)
                    .fire("serviceTask_tellRecusalOutcome"),
            "unithead",
            Map.of("proof", "Raštas Nr. 4")),
    EXAMINE_COMPLAINT(
            Walk::examining,
            "handler",
            Map.of("note", "Vožtuvas sugedęs", "decision", "committee", "question", "Ar kompensuoti?")),
    PLAN_SESSION(
            walk -> sitting().asked(walk.examining()),
            "secretary",
            Map.of(
                    "committee", FilledIn.COMMITTEE,
                    "sessionDate", "2026-12-03",
                    "sessionTime", "10:00",
                    "place", "Posėdžių salė")),
    DECLARE_IMPARTIALITY(
            walk -> sitting()
                    .declared(called(walk), sitting().member(1), sitting().member(2)),
            FilledIn.CHAIR,
            Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Sesuo")),
    HOLD_SESSION(walk -> sitting().allDeclared(called(walk)), "secretary", Map.of("decision", "noQuorum")),
    SIGN_MINUTES(FilledIn::held, FilledIn.CHAIR, Map.of("decision", "return", "remarks", "Trūksta datos")),
    COUNTERSIGN_MINUTES(
            walk -> held(walk).complete(Sitting.SIGN, sitting().member(0), Map.of("decision", "sign")),
            "secretary",
            Map.of("decision", "return", "remarks", "Trūksta datos")),
    DECIDE_WITHOUT_COMMITTEE(
            FilledIn::withoutQuorum, "unithead", Map.of("decision", "goOnWithout", "reason", "Aplinkybės aiškios")),
    DRAFT_ANSWER(walk -> walk.drafting().written(), "handler", Map.of()),
    APPROVE_ANSWER(Walk::approving, "unithead", Map.of("decision", "return", "comments", "Trūksta datos")),
    RESOLVE_DELIVERY(
            walk -> walk.issued().happens(new LetterStuck(walk.number(), PostOffice.ANSWER)),
            "handler",
            Map.of("decision", "confirm", "proof", "Įteikta pasirašytinai")),
    HANDLE_ESCALATION(
            walk -> walk.drafting().fire("event_draftOverdue"),
            "unithead",
            Map.of("decision", "acknowledge", "plan", "Padėsiu", "planDate", "2026-12-11")),
    PASS_ON_ESCALATED(
            "handle-escalation",
            HANDLE_ESCALATION.way,
            "unithead",
            Map.of("decision", "reassign", "handlerSeen", "handler", "successor", "handler2", "reason", "Serga")),
    EXTEND_ESCALATED("handle-escalation", HANDLE_ESCALATION.way, "unithead", extension()),
    GUARD_TERM(walk -> walk.drafting().fire("event_guardDue"), "unithead", extension()),
    DECIDE_EXTENSION(
            walk -> walk.drafting().fire("event_guardDue").complete("userTask_guardTerm", "unithead", extension()),
            "director",
            Map.of("decision", "refuse", "reasons", "Spėsite laiku")),
    REPORT_OFFENCE(FilledIn::reported, "unithead", Reporting.TOLD),
    DECLINE_OFFENCE("report-offence", FilledIn::reported, "unithead", Reporting.DECLINED),
    CONTRIBUTE(FilledIn::inquired, "otherhead", Asking.REPLY),
    PASS_ON_CONTRIBUTION("contribute", FilledIn::inquired, "otherhead", Asking.passOnTo("member3")),
    DECLINE_CONTRIBUTION("contribute", FilledIn::inquired, "otherhead", Asking.DECLINE);

    /** Stands for the committee of the test, and for its chair. */
    private static final String COMMITTEE = "{committee}";

    private static final String CHAIR = "{chair}";

    private static @Nullable Sitting founded;

    private final String form;
    private final UnaryOperator<Walk> way;
    private final String login;
    private final Map<String, Object> fields;

    FilledIn(UnaryOperator<Walk> way, String login, Map<String, Object> fields) {
        this("", way, login, fields);
    }

    /** One that is answered in another way too. */
    FilledIn(String form, UnaryOperator<Walk> way, String login, Map<String, Object> fields) {
        this.form = form.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : form;
        this.way = way;
        this.login = login;
        this.fields = fields;
    }

    private static Map<String, Object> extension() {
        return Map.of(
                "decision",
                "startExtension",
                "extensionReason",
                "VISIT",
                "explanation",
                "Laukiame matavimų",
                "newDue",
                "2026-12-30");
    }

    private static Walk reported(Walk walk) {
        return walk.beside(new Reporting(walk.beans()).offence("handler"));
    }

    private static Walk inquired(Walk walk) {
        return new Asking(walk.beans()).asked(walk.examining());
    }

    private static Walk recused(Walk walk) {
        return walk.assigned().complete("userTask_confirmImpartiality", "handler", CONFIRM_IMPARTIALITY.fields);
    }

    private static Sitting sitting() {
        return requireNonNull(founded);
    }

    private static Walk called(Walk walk) {
        return sitting().called(sitting().asked(walk.examining()), "2026-12-03");
    }

    private static Walk held(Walk walk) {
        Walk met = sitting().met(sitting().allDeclared(called(walk)));
        return sitting().held(sitting().voted(met, Vote.FOR, Vote.FOR));
    }

    private static Walk withoutQuorum(Walk walk) {
        sitting().asked(walk.examining());
        Stream.of("2026-12-01", "2026-12-03", "2026-12-07")
                .forEach(day -> sitting().called(walk, day).fire("event_sessionBegins"));
        return walk;
    }

    String form() {
        return form;
    }

    /** The task whose form it is, named alike. */
    String step() {
        return Stream.of(form().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining())
                .replaceFirst("^(.)", "userTask_" + form().charAt(0));
    }

    Walk reach(ApplicationContext beans) {
        if (founded == null) {
            founded = Sitting.founded(beans);
        }
        return way.apply(Walk.begin(beans));
    }

    String login() {
        return login.equals(CHAIR) ? sitting().member(0) : login;
    }

    Map<String, Object> fields() {
        Map<String, Object> said = new HashMap<>(fields);
        said.computeIfPresent(
                "committee",
                (key, stands) -> founded == null ? stands : founded.id().toString());
        return said;
    }
}
