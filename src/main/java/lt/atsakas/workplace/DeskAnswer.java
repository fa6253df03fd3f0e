package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.intake.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar has answered at once, by word of mouth (policy 25).
 *
 * @param agreed whether the client, told that they may have it in writing, said that this is enough
 */
record DeskAnswer(@Nullable String text, @Nullable Boolean agreed) {

    static final DeskAnswer NONE = new DeskAnswer(null, null);

    DeskAnswer {
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    /** What was answered; null when the complaint goes on. */
    @Nullable
    String atOnce() {
        String written = DeskForm.optional(text);
        return written == null && isAgreed() ? "" : written;
    }

    List<FieldFault> missing() {
        return DeskForm.optional(text) == null || isAgreed()
                ? List.of()
                : List.of(new FieldFault("answer.agreed", "desk.answer.agreed.missing", List.of()));
    }

    private boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    @Override
    public String toString() {
        return "DeskAnswer[]";
    }
}
