package lt.atsakas.workplace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.sequel.GivenPromises;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What the registrar has to mend on the desk's screen, in words beside its field. */
@Component
class DeskFaults {

    private final GivenPromises promises;
    private final HouseWords words;
    private final Clock clock;

    DeskFaults(GivenPromises promises, HouseWords words, Clock clock) {
        this.promises = promises;
        this.words = words;
        this.clock = clock;
    }

    /** What only this screen can lack; the rest is checked alike for every channel. */
    List<PageFault> of(DeskForm form, BindingResult binding) {
        List<PageFault> faults = new ArrayList<>();
        binding.getFieldErrors().stream().map(this::unreadable).forEach(faults::add);
        if (binding.hasErrors()) {
            return faults;
        }
        Instant now = clock.instant();
        List<FieldFault> missing = new ArrayList<>(form.missing());
        missing.addAll(form.needs().missing());
        missing.addAll(form.turn().missing(form.channel(), dayOf(form), now));
        missing.addAll(form.answer().missing());
        missing.addAll(form.promise().missing(form.answer()));
        missing.stream().map(this::of).forEach(faults::add);
        if (missing.isEmpty()) {
            faults.addAll(ofPromise(form.promise()));
        }
        return faults;
    }

    LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }

    /** The day on which it was received. */
    LocalDate dayOf(DeskForm form) {
        Instant given = form.receivedAt();
        return Vilnius.dayOf(given == null ? clock.instant() : given);
    }

    /** What is promised, in the registrar's words or the usual ones. */
    String promised(DeskPromise promise) {
        String written = DeskForm.optional(promise.what());
        return written == null ? promises.usual() : written;
    }

    PageFault of(FieldFault fault) {
        return new PageFault(
                DeskForm.fieldOf(fault.field()),
                words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    private List<PageFault> ofPromise(DeskPromise promise) {
        LocalDate on = promise.on();
        if (on == null) {
            return List.of();
        }
        try {
            promises.require(promised(promise), on);
            return List.of();
        } catch (RuleViolation refused) {
            String field = refused.messageKey().startsWith("sequel.text") ? "what" : "on";
            return List.of(new PageFault("promise." + field, words.of(refused)));
        }
    }

    private PageFault unreadable(FieldError error) {
        return new PageFault(error.getField(), words.of("desk.unreadable." + error.getField()));
    }
}
