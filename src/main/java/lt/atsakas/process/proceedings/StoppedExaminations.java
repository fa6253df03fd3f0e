package lt.atsakas.process.proceedings;

import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.proceedings.ExaminationStopped;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.visit.MeetingDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends all work on an examination in the transaction that stops it: the case leaves whatever it waits for, no committee meets about it, nobody is
 * waited for to reply or at the door, and no draft lies before a decider.
 */
@Component
class StoppedExaminations {

    private final ExaminedCases cases;
    private final ReviewDesk reviews;
    private final InquiryDesk inquiries;
    private final MeetingDesk meetings;
    private final AnswerDesk answers;
    private final EndOfTransaction end;

    StoppedExaminations(
            ExaminedCases cases,
            ReviewDesk reviews,
            InquiryDesk inquiries,
            MeetingDesk meetings,
            AnswerDesk answers,
            EndOfTransaction end) {
        this.cases = cases;
        this.reviews = reviews;
        this.inquiries = inquiries;
        this.meetings = meetings;
        this.answers = answers;
        this.end = end;
    }

    @EventListener
    void on(ExaminationStopped stopped) {
        CaseNumber number = stopped.number();
        reviews.giveUp(number);
        inquiries.giveUp(number);
        meetings.giveUp(number);
        answers.takeBack(number);
        end.run(() -> cases.leave(number));
    }
}
