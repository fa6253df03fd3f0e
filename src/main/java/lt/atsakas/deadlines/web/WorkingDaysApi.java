package lt.atsakas.deadlines.web;

import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.deadlines.web.WorkingDaysAnswer.CountedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorkingDaysApi {

    private final WorkingCalendar calendar;
    private final MessageSourceAccessor words;

    WorkingDaysApi(WorkingCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.words = new MessageSourceAccessor(messages);
    }

    /** Parameters are read as text, so that every mistake in them is answered in our own words. */
    @GetMapping("/api/working-days")
    WorkingDaysAnswer count(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String days) {
        WorkingDaysQuestion question = WorkingDaysQuestion.read(from, days, words);
        var count = calendar.trace(question.from(), question.days());
        return new WorkingDaysAnswer(
                count.due(),
                count.trace().stream()
                        .map(counted -> CountedDay.of(counted, words))
                        .toList());
    }
}
