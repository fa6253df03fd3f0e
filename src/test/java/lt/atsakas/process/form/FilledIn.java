package lt.atsakas.process.form;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.process.withdrawal.Withdrawing;
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
            Map.of(
                    "decision", "leave",
                    "refusalGround", "repeated",
                    "reasons", "Atsakyta prieš mėnesį",
                    "proceedingsSeen", "Neįrašyta")),
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
    DECIDE_FORWARDING(
            "decide-admissibility",
            Doubting::doubted,
            "unithead",
            Map.of(
                    "decision", "forwardPart",
                    "body", Ways.BODY,
                    "forwardedPart", "Dėl kiemo apšvietimo",
                    "reasons", "Kiemą prižiūri savivaldybė")),
    RESOLVE_FORWARDING(Ways::forwarded, "unithead", Map.of("decision", "confirm", "proof", "Įteikta pasirašytinai")),
    APPROVE_REFUSAL(Doubting::refusalProposed, "director", Map.of("decision", "return", "comments", "Trūksta motyvų")),
    ASSIGN_HANDLER(Walk::classified, "unithead", Map.of("handler", "handler", "reason", "Nėra kito")),
    CONFIRM_IMPARTIALITY(
            Walk::assigned, "handler", Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Sesuo")),
    DECIDE_RECUSAL(Ways::recused, "unithead", Map.of("decision", "refuse", "reasons", "Nepažįsta")),
    REPORT_REFUSAL(
            walk -> Ways.recused(walk)
                    .complete("userTask_decideRecusal", "unithead", DECIDE_RECUSAL.fields)
                    .fire("serviceTask_tellRecusalOutcome"),
            "unithead",
            Map.of("proof", "Raštas Nr. 4")),
    EXAMINE_COMPLAINT(
            Walk::examining,
            "handler",
            Map.of("note", "Vožtuvas sugedęs", "decision", "committee", "question", "Ar kompensuoti?")),
    PLAN_SESSION(
            walk -> Ways.sitting().asked(walk.examining()),
            "secretary",
            Map.of(
                    "committee", Ways.COMMITTEE,
                    "sessionDate", "2026-12-03",
                    "sessionTime", "10:00",
                    "place", "Posėdžių salė",
                    "late", "yes")),
    DECLARE_IMPARTIALITY(
            walk -> Ways.sitting()
                    .declared(
                            Ways.called(walk),
                            Ways.sitting().member(1),
                            Ways.sitting().member(2)),
            Ways.CHAIR,
            Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Sesuo")),
    HOLD_SESSION(
            walk -> Ways.sitting().met(Ways.sitting().allDeclared(Ways.called(walk))),
            "secretary",
            Map.of("decision", "noQuorum")),
    SIGN_MINUTES(Ways::held, Ways.CHAIR, Map.of("decision", "return", "remarks", "Trūksta datos")),
    COUNTERSIGN_MINUTES(
            walk -> Ways.held(walk).complete(Sitting.SIGN, Ways.sitting().member(0), Map.of("decision", "sign")),
            "secretary",
            Map.of("decision", "return", "remarks", "Trūksta datos")),
    DECIDE_WITHOUT_COMMITTEE(
            Ways::withoutQuorum, "unithead", Map.of("decision", "goOnWithout", "reason", "Aplinkybės aiškios")),
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
    EXTEND_ESCALATED("handle-escalation", HANDLE_ESCALATION.way, "unithead", Ways.extension()),
    GUARD_TERM(walk -> walk.drafting().fire("event_guardDue"), "unithead", Ways.extension()),
    DECIDE_EXTENSION(
            walk -> walk.drafting().fire("event_guardDue").complete("userTask_guardTerm", "unithead", Ways.extension()),
            "director",
            Map.of("decision", "refuse", "reasons", "Spėsite laiku")),
    DECIDE_WITHDRAWAL(
            walk -> new Withdrawing(walk.beans()).asked(walk.drafting()),
            "unithead",
            Map.of("decision", "continue", "reasons", "Gedimas pavojingas visiems")),
    DECIDE_SUSPENSION(
            walk -> new Suspending(walk.beans()).asked(walk.drafting(), "2026-12-11"),
            "unithead",
            Map.of("decision", "refuse", "reasons", "Galima atsakyti be išvados")),
    REVIEW_SUSPENSION(
            walk -> new Suspending(walk.beans()).suspended(walk.drafting(), "2026-12-11"),
            "unithead",
            Map.of("decision", "prolong", "explanation", "Ekspertas vėluoja", "reviewOn", "2026-12-18")),
    DECIDE_PROCEEDINGS(
            walk -> new Suing(walk.beans()).recorded(walk.drafting()),
            "unithead",
            Map.of("decision", "continue", "reasons", "Teismas sprendžia tik dėl žalos")),
    SUSPEND_FOR_PROCEEDINGS(
            "decide-proceedings",
            DECIDE_PROCEEDINGS.way,
            "unithead",
            Map.of("decision", "suspend", "explanation", "Laukiame teismo", "reviewOn", "2026-12-18")),
    APPROVE_CORRECTION(
            walk -> Correcting.proposed(walk.issued().postmanComes().fire("serviceTask_closeCase")),
            "unithead",
            Correcting.RETURNED),
    APPROVE_CORRECTION_UNCHANGED("approve-correction", APPROVE_CORRECTION.way, "unithead", Correcting.APPROVED),
    WRITE_VISIT_REPORT(walk -> new Visiting(walk.beans()).begun(walk.examining()), "handler", Visiting.REPORT),
    KEEP_PROMISE(walk -> Promising.made(walk.drafting()), "handler2", Map.of("note", "Lempa pakeista")),
    REPORT_OFFENCE(Ways::reported, "unithead", Reporting.TOLD),
    DECLINE_OFFENCE("report-offence", Ways::reported, "unithead", Reporting.DECLINED),
    CONTRIBUTE(Ways::inquired, "otherhead", Asking.REPLY),
    PASS_ON_CONTRIBUTION("contribute", Ways::inquired, "otherhead", Asking.passOnTo("member3")),
    DECLINE_CONTRIBUTION("contribute", Ways::inquired, "otherhead", Asking.DECLINE),
    REGISTER_BODY_REPLY(Ways::bodyAsked, "handler", Map.of("reply", "Leidimas neišduotas."));

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
        return way.apply(Ways.begin(beans));
    }

    String login() {
        return Ways.login(login);
    }

    Map<String, Object> fields() {
        return Ways.fields(fields);
    }
}
