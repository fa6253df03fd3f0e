package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lt.atsakas.documents.DraftFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sum of a complaint, by which it is known what its client has read. */
class ComplaintDraftTests {

    private static final ComplaintDraft BLANK = ComplaintDraft.blank();

    @Test
    void everyAnswerHasAPartInTheSum() throws Exception {
        List<String> sums = new ArrayList<>(List.of(BLANK.sum()));

        for (int place = 0; place < ComplaintForm.class.getRecordComponents().length; place++) {
            sums.add(BLANK.with(answered(place)).sum());
        }

        assertThat(sums).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void everyFileHasAPartInTheSum() {
        DraftFile file = new DraftFile("1", "pazyma.txt", 7, "aa");
        DraftFile renamed = new DraftFile("1", "pazyma2.txt", 7, "aa");
        DraftFile rewritten = new DraftFile("1", "pazyma.txt", 7, "bb");

        assertThat(List.of(
                        BLANK.sum(),
                        BLANK.with(List.of(file)).sum(),
                        BLANK.with(List.of(renamed)).sum(),
                        BLANK.with(List.of(rewritten)).sum(),
                        BLANK.with(List.of(file, renamed)).sum()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameComplaintHasTheSameSum() throws Exception {
        ComplaintDraft written = BLANK.with(answered(3));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("uk"));
        try {
            assertThat(ComplaintDraft.blank().with(answered(3)).sum()).isEqualTo(written.sum());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A form of which one answer alone is given. */
    private static ComplaintForm answered(int place) throws ReflectiveOperationException {
        RecordComponent[] parts = ComplaintForm.class.getRecordComponents();
        @Nullable
        Object[] answers = Arrays.stream(parts)
                .map(part -> part.getType() == boolean.class ? false : null)
                .toArray();
        answers[place] = answer(parts[place].getType());
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<ComplaintForm> form = ComplaintForm.class.getDeclaredConstructor(types);
        return form.newInstance(answers);
    }

    private static Object answer(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "atsakyta";
    }
}
