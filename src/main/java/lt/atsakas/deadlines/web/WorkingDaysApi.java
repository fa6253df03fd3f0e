package lt.atsakas.deadlines.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import lt.atsakas.deadlines.Count;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.deadlines.web.WorkingDaysAnswer.CountedDay;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.FaultyField;
import lt.atsakas.shared.web.Problem;
import lt.atsakas.shared.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorkingDaysApi {

    private final WorkingCalendar calendar;
    private final HouseWords words;
    private final Problems problems;

    WorkingDaysApi(WorkingCalendar calendar, HouseWords words, Problems problems) {
        this.calendar = calendar;
        this.words = words;
        this.problems = problems;
    }

    /** Parameters are read as text, so that every mistake in them is answered in our own words. */
    @Operation(
            summary = "Suskaičiuoti darbo dienas",
            description = "Kada baigiasi terminas ir kaip skaičiuota kiekviena diena.")
    @GetMapping("/api/working-days")
    WorkingDaysAnswer count(
            @Parameter(required = true, example = "2026-12-10", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(required = true, example = "20", schema = @Schema(type = "integer"))
                    @RequestParam(required = false)
                    @Nullable
                    String days) {
        WorkingDaysQuestion question = WorkingDaysQuestion.read(from, days);
        Count count = calendar.trace(question.from(), question.days());
        List<CountedDay> trace = count.trace().stream()
                .map(counted -> CountedDay.of(counted, words))
                .toList();
        return new WorkingDaysAnswer(count.due(), trace);
    }

    @ExceptionHandler
    ResponseEntity<Problem> explain(QuestionUnclear unclear) {
        FaultyField fault = new FaultyField(unclear.parameter(), words.of(unclear));
        return problems.of(HttpStatus.BAD_REQUEST).because(List.of(fault)).response();
    }
}
