package lt.atsakas.workplace;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.JournalKind;

/** Work that waits for people both in Tasklist and on a page of the house, and what of it is written down once. */
enum TwoRoads {
    HANDLER_NAMED(
            Walk::classified,
            new Task("userTask_assignHandler", "unithead", Map.of("handler", "handler")),
            new Page(
                    "unithead",
                    walk -> "/cases/" + walk.number().address(),
                    "/handler",
                    Map.of("seen", "", "to", "handler3")),
            JournalKind.ASSIGNED,
            JournalKind.REASSIGNED),
    BODY_REPLIED(
            walk -> new AskingBody(walk.beans()).asked(walk.examining()),
            new Task(AskingBody.REGISTER, "handler", Map.of("reply", "Leidimas neišduotas.")),
            new Page("registrar", TwoRoads::askedBody, "/body-reply", Map.of("reply", "Leidimo nėra.")),
            JournalKind.BODY_REPLIED),
    CONTRIBUTED(
            walk -> new Asking(walk.beans()).asked(walk.examining()),
            new Task(Asking.CONTRIBUTE, "otherhead", Asking.REPLY),
            new Page("otherhead", TwoRoads::inquiry, "/reply", Map.of("reply", "Nesiųstas.")),
            JournalKind.CONTRIBUTION_GIVEN),
    CONTRIBUTED_TOO_LATE(
            CONTRIBUTED.way,
            CONTRIBUTED.task,
            new Page("handler", TwoRoads::inquiry, "/withdraw", Map.of()),
            JournalKind.CONTRIBUTION_GIVEN,
            JournalKind.INQUIRY_WITHDRAWN),
    VISIT_REPORTED(
            walk -> new Visiting(walk.beans()).begun(walk.examining()),
            new Task(Visiting.WRITE, "handler", Visiting.REPORT),
            new Page(
                    "handler",
                    walk -> "/meetings/" + new Visiting(walk.beans()).last(walk).id(),
                    "/report",
                    Map.of(
                            "outcome",
                            "nobodyThere",
                            "attended",
                            "Butų administratorė",
                            "findings",
                            "Niekas neatidarė.")),
            JournalKind.VISIT_REPORTED);

    private final UnaryOperator<Walk> way;
    private final Task task;
    private final Page page;
    private final List<JournalKind> kinds;

    TwoRoads(UnaryOperator<Walk> way, Task task, Page page, JournalKind... kinds) {
        this.way = way;
        this.task = task;
        this.page = page;
        this.kinds = List.of(kinds);
    }

    /** What somebody sends in Tasklist. */
    record Task(String step, String login, Map<String, ?> fields) {}

    /** What somebody sends on a page; its form goes to an address below the page, or is on a page of its own there. */
    record Page(String login, Function<Walk, String> above, String below, Map<String, String> fields) {

        String address(Walk walk) {
            return above.apply(walk) + below;
        }

        String opened(Walk walk) {
            return List.of("/handler", "/body-reply").contains(below) ? address(walk) : above.apply(walk);
        }
    }

    Walk reach(Walk walk) {
        return way.apply(walk);
    }

    Task task() {
        return task;
    }

    Page page() {
        return page;
    }

    List<JournalKind> kinds() {
        return kinds;
    }

    private static String askedBody(Walk walk) {
        return "/inquiries/" + new AskingBody(walk.beans()).last(walk).id();
    }

    private static String inquiry(Walk walk) {
        return "/inquiries/" + new Asking(walk.beans()).last(walk).id();
    }
}
