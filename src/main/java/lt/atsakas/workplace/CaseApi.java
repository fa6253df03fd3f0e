package lt.atsakas.workplace;

import lt.atsakas.assignment.Impartiality;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.oversight.CaseFilter;
import lt.atsakas.oversight.CaseLists;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The staff's part of the API; a case that somebody may not see is not found, like one that does not exist. */
@RestController
@RequestMapping("/api/cases")
class CaseApi {

    private final ReadingRoom room;
    private final CaseSight sights;
    private final CaseLists lists;
    private final CaseTasks tasks;
    private final DeadlineDesk deadlines;
    private final AnswerDesk answers;
    private final Impartiality impartiality;

    CaseApi(
            ReadingRoom room,
            CaseSight sights,
            CaseLists lists,
            CaseTasks tasks,
            DeadlineDesk deadlines,
            AnswerDesk answers,
            Impartiality impartiality) {
        this.room = room;
        this.sights = sights;
        this.lists = lists;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.answers = answers;
        this.impartiality = impartiality;
    }

    /** What the employee may see: open cases by due day, or by state, words, due day, handler and what is wrong with them. */
    @GetMapping
    CaseJson.Found list(CaseFilter filter, @CurrentEmployee SignedInEmployee me) {
        return CaseJson.Found.of(lists.of(filter, me.id()).found());
    }

    /** Facts, deadline with its day-by-day trace, current tasks and handler. */
    @GetMapping("/{caseNumber}")
    CaseJson show(@PathVariable String caseNumber, @CurrentEmployee SignedInEmployee me) {
        return room.read(
                CaseNumber.fromAddress(caseNumber),
                me.id(),
                facts -> CaseJson.of(
                        facts,
                        deadlines.face(facts.number()),
                        deadlines.ledger(facts.number()),
                        tasks.of(facts.number(), me.id())));
    }

    @GetMapping("/{caseNumber}/answer-draft")
    AnswerJson answer(@PathVariable String caseNumber, @CurrentEmployee SignedInEmployee me) {
        return AnswerJson.of(answers.draftOf(readable(caseNumber, me)));
    }

    /** Saves what the handler wrote, as the answer editor does; with a version, only over that version. */
    @PutMapping("/{caseNumber}/answer-draft")
    AnswerJson write(
            @PathVariable String caseNumber, @RequestBody AnswerForm written, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = readable(caseNumber, me);
        impartiality.requireConfirmed(number, me.id());
        return AnswerJson.of(answers.save(number, written.text(), written.version(), me.id()));
    }

    private CaseNumber readable(String address, SignedInEmployee me) {
        CaseFacts facts = room.open(CaseNumber.fromAddress(address), me.id());
        if (!sights.of(facts, me.id()).answer()) {
            throw new NotFound();
        }
        return facts.number();
    }
}
