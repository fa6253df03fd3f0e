package lt.atsakas.workplace;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.registry.JournalKind;

/** The details as the services keep them, one map for each way a line can be said; kinds that are not here keep none. */
final class JournalDetails {

    private static final List<Map<String, String>> LEFT = List.of(
            Map.of("channel", "EMAIL"),
            Map.of("channel", "PRINT", "way", "GIVEN", "day", "2026-11-24"),
            Map.of("channel", "PRINT", "way", "POSTED", "day", "2026-11-24"));

    private static final List<Map<String, String>> EXTENDED =
            List.of(Map.of("due", "2027-01-05", "extensionReason", "OTHER_UNIT"));

    private static final List<Map<String, String>> SUSPENDED =
            List.of(Map.of("day", "2027-01-29", "suspensionReason", "OTHER_DECISION"));

    private static final List<Map<String, String>> DOUBTED = List.of(
            Map.of("person", "handler", "ground", "NEAR_RELATIVE"),
            Map.of("person", "handler", "ground", "DIRECT_SUBORDINATION"),
            Map.of("person", "handler", "ground", "OTHER_DOUBT"));

    private static final List<Map<String, String>> SESSION =
            List.of(Map.of("committee", "Ginčų komisija", "session", "2026-12-03 10:00", "place", "Salė"));

    private static final List<Map<String, String>> MET = List.of(
            Map.of("visitKind", "HOME_VISIT", "when", "2026-12-02 10:00"),
            Map.of("visitKind", "INTERVIEW", "when", "2026-12-02 10:00"));

    private static final Map<JournalKind, List<Map<String, String>>> KEPT = Map.ofEntries(
            entry(JournalKind.REGISTERED, List.of(Map.of("channel", "E_DELIVERY"), Map.of("channel", "WEB"))),
            entry(
                    JournalKind.ANSWERED_AT_ONCE,
                    List.of(
                            Map.of("answer", "meistras jau pakeliui"),
                            Map.of("answer", "meistras jau pakeliui", "impartial", "true"))),
            entry(JournalKind.ANSWER_AT_ONCE_REPORTED, List.of(Map.of("person", "l.butkiene"))),
            entry(JournalKind.RECEIVED_IN_QUEUE, List.of(Map.of("ticket", "A-12", "minutes", "14"))),
            entry(JournalKind.RECEIVED_BY_APPOINTMENT, List.of(Map.of("when", "2026-11-23 10:00"))),
            entry(
                    JournalKind.PROMISE_GIVEN,
                    List.of(Map.of("person", "registrar", "due", "2026-11-25", "channel", "PHONE"))),
            entry(JournalKind.DEADLINE_FIXED, List.of(Map.of("due", "2026-12-21", "reason", "RECEIVED"))),
            entry(JournalKind.DEADLINE_MOVED, List.of(Map.of("due", "2026-12-28", "reason", "CALENDAR_CHANGED"))),
            entry(
                    JournalKind.CLASSIFIED,
                    List.of(Map.of("kind", "INFORMATION_REQUEST", "category", "commonAreas", "unit", "bustas"))),
            entry(
                    JournalKind.COMPLAINED_ABOUT,
                    List.of(Map.of("employees", "handler,handler2"), Map.of("employees", ""))),
            entry(
                    JournalKind.ADMISSION_DOUBTED,
                    List.of(Map.of("verdict", "leave"), Map.of("verdict", "leave", "note", "jau atsakyta"))),
            entry(JournalKind.DEFICIENCIES_ASKED, List.of(Map.of("day", "2026-11-30"))),
            entry(JournalKind.CURE_TERM_COUNTED, List.of(Map.of("day", "2026-12-08"))),
            entry(JournalKind.CURE_DAY_MOVED, List.of(Map.of("day", "2026-12-01"))),
            entry(JournalKind.DEFICIENCIES_CURED, List.of(Map.of(), Map.of("note", "atnešė parašą"))),
            entry(JournalKind.REFUSAL_PROPOSED, List.of(Map.of("refusalGround", "IN_COURT"))),
            entry(JournalKind.REFUSAL_ISSUED, List.of(Map.of("number", "5.23-26/1"))),
            entry(
                    JournalKind.FORWARDING_DECIDED,
                    List.of(
                            Map.of("body", "Savivaldybė"),
                            Map.of("body", "Savivaldybė", "part", "dėl kiemo apšvietimo"))),
            entry(
                    JournalKind.FORWARDED,
                    List.of(Map.of("body", "Savivaldybė", "number", "5.23-26/1", "notice", "5.23-26/2"))),
            entry(JournalKind.BODY_LETTER_LEFT, LEFT),
            entry(JournalKind.LETTER_CALLED_BACK, List.of(Map.of("letter", "Dėl klausimo Nr. 5.23-26/7"))),
            entry(JournalKind.LETTER_MAY_HAVE_LEFT, List.of(Map.of("letter", "Dėl klausimo Nr. 5.23-26/7"))),
            entry(JournalKind.NOTICE_DELIVERED, LEFT),
            entry(
                    JournalKind.NOTICE_RESOLVED,
                    List.of(Map.of("decision", "resend"), Map.of("decision", "confirm", "proof", "laiškas RR1"))),
            entry(JournalKind.ASSIGNED, List.of(Map.of("handler", "handler2"))),
            entry(
                    JournalKind.REASSIGNED,
                    List.of(
                            Map.of("handler", "handler2", "former", "handler"),
                            Map.of("handler", "handler2", "former", "handler", "reason", "liga"))),
            entry(JournalKind.DOUBT_SET_ASIDE, List.of(Map.of("handler", "handler2", "reason", "bendravardis"))),
            entry(JournalKind.CONFLICT_DECLARED, List.of(Map.of("handler", "handler", "reason", "kaimynas"))),
            entry(JournalKind.RECUSAL_DECLARED, DOUBTED),
            entry(JournalKind.RECUSAL_ASKED, DOUBTED),
            entry(JournalKind.RECUSAL_RAISED, DOUBTED),
            entry(JournalKind.RECUSAL_TO_DECIDE, List.of(Map.of("person", "handler", "recipient", "unithead"))),
            entry(JournalKind.RECUSAL_UPHELD, List.of(Map.of("person", "handler"))),
            entry(JournalKind.RECUSAL_REFUSED, List.of(Map.of("person", "handler"))),
            entry(
                    JournalKind.BOX_DELIVERED,
                    List.of(
                            Map.of("letter", "Skundas 4.17-26/11"),
                            Map.of("letter", "Dėl klausimo Nr. 5.23-26/7", "to", "BODY"))),
            entry(
                    JournalKind.LETTER_DELAYED,
                    List.of(Map.of("channel", "EMAIL"), Map.of("channel", "E_DELIVERY"), Map.of("lacks", "SEAL"))),
            entry(
                    JournalKind.TEXT_SENT,
                    List.of(
                            Map.of("parts", "2"),
                            Map.of("parts", "2", "of", "LETTER"),
                            Map.of("parts", "2", "of", "CODE"),
                            Map.of("parts", "2", "of", "SURVEY"),
                            Map.of("parts", "2", "of", "NEWS"))),
            entry(JournalKind.RECUSAL_REPORTED, List.of(Map.of("person", "handler", "proof", "raštas 4"))),
            entry(JournalKind.HANDED_OVER, List.of(Map.of("recipient", "handler3"))),
            entry(
                    JournalKind.PASSED_TO_DEPUTY,
                    List.of(Map.of("task", "Parengti atsakymą", "recipient", "handler2", "absent", "handler"))),
            entry(JournalKind.PASSED_BACK, List.of(Map.of("task", "Parengti atsakymą", "recipient", "handler"))),
            entry(JournalKind.EXAMINED, List.of(Map.of(), Map.of("note", "radiatorius šaltas"))),
            entry(JournalKind.COMMITTEE_ASKED, List.of(Map.of(), Map.of("question", "ar pritarti"))),
            entry(JournalKind.SESSION_CALLED, SESSION),
            entry(JournalKind.SESSION_MOVED, SESSION),
            entry(JournalKind.SESSION_CANCELLED, SESSION),
            entry(JournalKind.SESSION_FAILED, SESSION),
            entry(
                    JournalKind.MEMBER_DECLARED,
                    List.of(
                            Map.of("person", "member1", "declaration", "IMPARTIAL"),
                            Map.of("person", "member1", "declaration", "UNAVAILABLE"))),
            entry(JournalKind.MEMBER_COMES_AGAIN, List.of(Map.of("person", "member1"))),
            entry(JournalKind.MEMBER_ASKED_ANEW, List.of(Map.of("person", "member1"))),
            entry(JournalKind.ALTERNATE_CALLED, List.of(Map.of("person", "member3"))),
            entry(JournalKind.MINUTES_RETURNED, List.of(Map.of("remarks", "trūksta datos"))),
            entry(JournalKind.COMMITTEE_RECOMMENDED, SESSION),
            entry(JournalKind.COMMITTEE_ABANDONED, List.of(Map.of(), Map.of("reason", "aplinkybės aiškios"))),
            entry(JournalKind.ANSWER_ISSUED, List.of(Map.of("number", "5.23-26/1"))),
            entry(
                    JournalKind.DELIVERY_RESOLVED,
                    List.of(Map.of("decision", "resend"), Map.of("decision", "confirm", "proof", "laiškas RR1"))),
            entry(JournalKind.ACKNOWLEDGED, LEFT),
            entry(JournalKind.DELIVERED, LEFT),
            entry(
                    JournalKind.CLOSED,
                    Stream.of("ANSWERED", "FORWARDED", "LEFT_UNEXAMINED", "WITHDRAWN")
                            .map(outcome -> Map.of("outcome", outcome))
                            .toList()),
            entry(JournalKind.PROMISE_MADE, List.of(Map.of("person", "handler3", "due", "2026-12-04"))),
            entry(
                    JournalKind.APPEAL_RECORDED,
                    List.of(Map.of("appealBody", "GENERAL_COURT", "appealOutcome", "SETTLED", "day", "2026-12-04"))),
            entry(JournalKind.SECOND_REVIEW, List.of(Map.of("earlier", "4.17-26/1"))),
            entry(JournalKind.CORRECTION_ISSUED, List.of(Map.of("number", "5.23-26/2"))),
            entry(JournalKind.UNIT_ASKED, List.of(Map.of("unit", "nuoma", "day", "2026-12-01"))),
            entry(JournalKind.CONTRIBUTION_PASSED_ON, List.of(Map.of("recipient", "member3"))),
            entry(JournalKind.QUESTION_DAY_MOVED, List.of(Map.of("day", "2026-12-01"))),
            entry(JournalKind.INQUIRY_DAY_MOVED, List.of(Map.of("day", "2026-12-01"))),
            entry(JournalKind.CONTRIBUTION_HURRIED, List.of(Map.of("unit", "nuoma", "day", "2026-12-21"))),
            entry(JournalKind.CONTRIBUTION_GIVEN, List.of(Map.of("unit", "nuoma"))),
            entry(JournalKind.CONTRIBUTION_DECLINED, List.of(Map.of("unit", "nuoma"))),
            entry(JournalKind.EXTENSION_BEGUN, List.of(Map.of("day", "2026-12-28"))),
            entry(JournalKind.EXTENSION_ASKED, EXTENDED),
            entry(JournalKind.EXTENSION_TO_DECIDE, List.of(Map.of("recipient", "unithead"))),
            entry(JournalKind.EXTENSION_GRANTED, EXTENDED),
            entry(JournalKind.INTERIM_ANSWER_ISSUED, List.of(Map.of("number", "5.23-26/2"))),
            entry(JournalKind.INTERIM_ANSWER_LEFT, LEFT),
            entry(
                    JournalKind.GUARD_DECIDED,
                    List.of(Map.of("decision", "answer"), Map.of("decision", "startExtension"))),
            entry(JournalKind.SUSPENSION_ASKED, SUSPENDED),
            entry(JournalKind.SUSPENSION_TO_DECIDE, List.of(Map.of("recipient", "unithead"))),
            entry(JournalKind.SUSPENDED, SUSPENDED),
            entry(JournalKind.SUSPENSION_PROLONGED, SUSPENDED),
            entry(JournalKind.REVIEW_DAY_MOVED, List.of(Map.of("day", "2027-02-01"))),
            entry(JournalKind.RESUMPTION_TOLD, List.of(Map.of("number", "5.23-26/5"))),
            entry(JournalKind.SUSPENSION_TOLD, List.of(Map.of("number", "5.23-26/4"))),
            entry(
                    JournalKind.WITHDRAWAL_ASKED,
                    List.of(
                            Map.of("withdrawalWay", "PORTAL"),
                            Map.of("withdrawalWay", "MAIL"),
                            Map.of("withdrawalWay", "LETTER"),
                            Map.of("withdrawalWay", "SPOKEN"))),
            entry(JournalKind.WITHDRAWAL_TO_DECIDE, List.of(Map.of("recipient", "unithead"))),
            entry(JournalKind.WITHDRAWAL_TOLD, List.of(Map.of("number", "5.23-26/3"))),
            entry(JournalKind.PROCEEDING_RECORDED, proceedings()),
            entry(JournalKind.PROCEEDING_WEIGHED, proceedings()),
            entry(
                    JournalKind.PROCEEDING_LAPSED,
                    Stream.concat(Stream.of(Map.<String, String>of()), proceedings().stream())
                            .toList()),
            entry(JournalKind.PROCEEDING_TO_DECIDE, List.of(Map.of("recipient", "unithead"))),
            entry(JournalKind.REMINDED, List.of(Map.of("recipient", "handler"))),
            entry(JournalKind.ESCALATED, List.of(Map.of("cause", "taskOverdue", "recipient", "unithead"))),
            entry(
                    JournalKind.ESCALATION_HANDLED,
                    List.of(
                            Map.of("decision", "remind"),
                            Map.of("decision", "reassign", "handler", "handler2"),
                            Map.of("decision", "takeOver", "handler", "unithead"),
                            Map.of("decision", "startExtension"),
                            Map.of("decision", "acknowledge", "plan", "pavaduos Lina", "planDate", "2026-11-27"))),
            entry(
                    JournalKind.PLAN_NOT_KEPT,
                    List.of(Map.of("cause", "incident", "planDate", "2026-11-27", "recipient", "unithead"))),
            entry(JournalKind.ESCALATION_UNANSWERED, List.of(Map.of("cause", "deadlineNear", "step", "answer"))),
            entry(
                    JournalKind.SERVICE_REFUSED,
                    List.of(Map.of("behaviour", "AGGRESSIVE", "facts", "šaukė prie langelio"))),
            entry(JournalKind.STEP_FAILED, List.of(Map.of("step", "Išsiųsti atsakymą"))),
            entry(JournalKind.AUDITED, List.of(Map.of("purpose", "INTERNAL_AUDIT", "reason", "tikrinami terminai"))),
            entry(JournalKind.GLASS_BROKEN, List.of(Map.of("reason", "klientė laukia"))),
            entry(JournalKind.DOCUMENT_ADDED, List.of(Map.of("document", "7", "name", "nuotrauka.jpg"))),
            entry(JournalKind.FILE_HELD_BACK, List.of(Map.of("document", "7", "name", "sutartis.docx"))),
            entry(JournalKind.CLIENT_ASKED, List.of(Map.of("day", "2026-12-07"))),
            entry(JournalKind.QUESTION_SENT, List.of(Map.of("day", "2026-12-07"))),
            entry(JournalKind.BODY_ASKED, List.of(Map.of("body", "Inspekcija", "day", "2026-12-07"))),
            entry(JournalKind.BODY_WRITTEN_TO, List.of(Map.of("body", "Inspekcija", "number", "5.23-26/1"))),
            entry(JournalKind.BODY_CHASED, List.of(Map.of("body", "Inspekcija", "number", "5.23-26/2"))),
            entry(JournalKind.BODY_TOLD_NEEDLESS, List.of(Map.of("body", "Inspekcija", "number", "5.23-26/3"))),
            entry(JournalKind.BODY_REPLIED, List.of(Map.of("body", "Inspekcija"))),
            entry(JournalKind.VISIT_PLANNED, MET),
            entry(JournalKind.VISIT_MOVED, MET),
            entry(JournalKind.VISIT_CANCELLED, MET),
            entry(JournalKind.VISIT_UNREPORTED, MET),
            entry(JournalKind.VISIT_TOLD, List.of(Map.of("number", "5.23-26/1", "news", "PLANNED"))),
            entry(
                    JournalKind.VISIT_REPORTED,
                    Stream.of("HELD", "NOBODY_THERE", "CLIENT_REFUSED", "NOT_HELD")
                            .map(outcome -> Map.of("visitKind", "HOME_VISIT", "visitOutcome", outcome))
                            .toList()));

    private JournalDetails() {}

    static List<Map<String, String>> of(JournalKind kind) {
        return KEPT.getOrDefault(kind, List.of(Map.of()));
    }

    private static List<Map<String, String>> proceedings() {
        return Stream.of("COURT", "DISPUTE_BODY", "INVESTIGATION")
                .map(body -> Map.of("proceedingBody", body, "day", "2026-11-20"))
                .toList();
    }
}
