package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.SpokenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar has answered at once, by word of mouth (policy 25).
 *
 * @param agreed whether the client, told that they may have it in writing, said that this is enough
 * @param impartial whether the registrar said that the complaint is not about them and that they have no interest in it (VAĮ 23, 24)
 */
record DeskAnswer(
        @Nullable String text,
        @Nullable Boolean agreed,
        @Nullable Boolean impartial) {

    static final DeskAnswer NONE = new DeskAnswer(null, null, null);

    DeskAnswer {
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    boolean isGiven() {
        return DeskForm.optional(text) != null || isAgreed() || isImpartial();
    }

    /** What was answered; null when the complaint goes on. */
    @Nullable
    SpokenAnswer spoken() {
        return isGiven() ? new SpokenAnswer(DeskForm.given(text), isImpartial()) : null;
    }

    List<FieldFault> missing() {
        List<FieldFault> missing = new ArrayList<>();
        if (DeskForm.optional(text) != null && !isAgreed()) {
            missing.add(new FieldFault("answer.agreed", "desk.answer.agreed.missing", List.of()));
        }
        if (DeskForm.optional(text) != null && !isImpartial()) {
            missing.add(new FieldFault("answer.impartial", "intake.answeredAtOnce.partial", List.of()));
        }
        return missing;
    }

    private boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    private boolean isImpartial() {
        return Boolean.TRUE.equals(impartial);
    }

    @Override
    public String toString() {
        return "DeskAnswer[]";
    }
}
