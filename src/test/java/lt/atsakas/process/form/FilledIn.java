package lt.atsakas.process.form;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.offencereport.Reporting;

/** Each form of the house: the way to its task, and answers that together fill in every field. */
enum FilledIn {
    CLASSIFY_COMPLAINT(
            walk -> walk,
            "registrar",
            Map.of("kind", "complaint", "category", "heating", "urgency", "none", "complainedAbout", "")),
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
    EXAMINE_COMPLAINT(Walk::examining, "handler", Map.of("note", "Vožtuvas sugedęs")),
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
            Map.of("decision", "reassign", "successor", "handler2", "reason", "Serga")),
    REPORT_OFFENCE(FilledIn::reported, "unithead", Reporting.TOLD),
    DECLINE_OFFENCE("report-offence", FilledIn::reported, "unithead", Reporting.DECLINED);

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

    private static Walk reported(Walk walk) {
        return walk.beside(new Reporting(walk.beans()).offence("handler"));
    }

    private static Walk recused(Walk walk) {
        return walk.assigned().complete("userTask_confirmImpartiality", "handler", CONFIRM_IMPARTIALITY.fields);
    }

    String form() {
        return form;
    }

    /** The task whose form it is, named alike. */
    String step() {
        String[] words = form().split("-");
        return "userTask_" + words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    Walk reach(Walk walk) {
        return way.apply(walk);
    }

    String login() {
        return login;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
