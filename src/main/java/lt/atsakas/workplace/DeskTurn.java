package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.Reception;
import lt.atsakas.registry.Channel;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * In which order a client came who stands at the desk: by a ticket of the queue with its times, or at an agreed time; Vilnius time of the day of
 * receipt.
 */
record DeskTurn(
        @Nullable String ticket,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime taken,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime served,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime booked) {

    static final DeskTurn NONE = new DeskTurn(null, null, null, null);

    private static final int LONGEST = 20;

    private boolean isQueued() {
        return DeskForm.optional(ticket) != null || taken != null || served != null;
    }

    /** What is wrong with it, by the channel and the day of receipt. */
    List<FieldFault> missing(@Nullable Channel channel, LocalDate day, Instant now) {
        if (!isQueued() && booked == null) {
            return List.of();
        }
        if (channel != Channel.IN_PERSON) {
            return List.of(fault(booked == null ? "ticket" : "booked", "desk.turn.notCame"));
        }
        if (isQueued() && booked != null) {
            return List.of(fault("booked", "desk.turn.both"));
        }
        return isQueued() ? missingOfTicket(day, now) : List.of();
    }

    private List<FieldFault> missingOfTicket(LocalDate day, Instant now) {
        List<FieldFault> missing = new ArrayList<>();
        String number = DeskForm.optional(ticket);
        if (number == null || number.length() > LONGEST || !TypedText.isOneLine(number)) {
            missing.add(fault("ticket", "desk.turn.ticket.missing"));
        }
        if (taken == null) {
            missing.add(fault("taken", "desk.unreadable.turn.taken"));
        }
        if (served == null) {
            missing.add(fault("served", "desk.unreadable.turn.served"));
        } else if (taken != null && served.isBefore(taken)) {
            missing.add(fault("served", "desk.turn.served.before"));
        } else if (at(day, served).isAfter(now)) {
            missing.add(fault("served", "desk.turn.served.ahead"));
        }
        return missing;
    }

    /** The reception on that day; null where nothing is told of it. */
    @Nullable
    Reception on(LocalDate day) {
        if (booked != null) {
            return Reception.byAppointment(at(day, booked));
        }
        return isQueued()
                ? Reception.inQueue(
                        requireNonNull(DeskForm.optional(ticket)),
                        at(day, requireNonNull(taken)),
                        at(day, requireNonNull(served)))
                : null;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Vilnius.ZONE).toInstant();
    }

    private static FieldFault fault(String field, String key) {
        return new FieldFault("turn." + field, key, List.of());
    }
}
