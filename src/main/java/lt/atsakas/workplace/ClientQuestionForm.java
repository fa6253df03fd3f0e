package lt.atsakas.workplace;

import org.jspecify.annotations.Nullable;

/** What a handler fills in to ask the client: what, and until when. */
record ClientQuestionForm(
        @Nullable String question, @Nullable String dueOn) {

    String written() {
        return question == null ? "" : question.strip();
    }

    String day() {
        return dueOn == null ? "" : dueOn;
    }
}
