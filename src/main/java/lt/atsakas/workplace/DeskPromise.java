package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the registrar promised the client by word of mouth: what, by when and by which road they will hear (policy 25). */
record DeskPromise(
        @Nullable String what,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @Nullable Channel by) {

    /** The roads by which somebody can be told. */
    static final List<Channel> ROADS = List.of(Channel.PHONE, Channel.EMAIL, Channel.POST, Channel.IN_PERSON);

    static final DeskPromise NONE = new DeskPromise(null, null, null);

    DeskPromise {
        what = what == null ? null : what.replace("\r\n", "\n");
    }

    boolean isGiven() {
        return on != null || by != null;
    }

    /** A promise has a day and a road, and is for what was not answered at once. */
    List<FieldFault> missing(DeskAnswer answer) {
        if (!isGiven()) {
            return List.of();
        }
        if (answer.isGiven()) {
            return List.of(fault("on", "desk.promise.answered"));
        }
        List<FieldFault> missing = new ArrayList<>();
        if (on == null) {
            missing.add(fault("on", "desk.unreadable.promise.on"));
        }
        if (by == null || !ROADS.contains(by)) {
            missing.add(fault("by", "desk.unreadable.promise.by"));
        }
        return missing;
    }

    private static FieldFault fault(String field, String key) {
        return new FieldFault("promise." + field, key, List.of());
    }

    @Override
    public String toString() {
        return "DeskPromise[" + on + ", " + by + "]";
    }
}
