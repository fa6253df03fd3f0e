package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintFormTests {

    @Test
    void keepsWholeWhatCanBeSubmitted() {
        ComplaintForm form = written("Ona", "ž".repeat(20_000));

        assertThat(form.cut()).isEqualTo(form);
    }

    @Test
    void keepsNoMoreThanASessionShouldHold() {
        ComplaintForm cut =
                written("O".repeat(1_000_000), "ž".repeat(10_000_000)).cut();

        assertThat(cut.name()).hasSizeLessThan(1_000);
        assertThat(cut.text()).hasSizeLessThan(50_000);
    }

    /** As the counter beside the field counts it. */
    @Test
    void countsALineBreakOnce() {
        ComplaintForm form = written("Ona", "ž\r\n".repeat(10_000));

        assertThat(form.cut().text()).hasSize(20_000).isEqualTo("ž\n".repeat(10_000));
    }

    private static ComplaintForm written(String name, String text) {
        return ComplaintForm.EMPTY
                .answering(Question.NAME, typed(name, null))
                .answering(Question.MATTER, typed(null, text));
    }

    private static ComplaintForm typed(@Nullable String name, @Nullable String text) {
        return new ComplaintForm(
                null, null, null, name, null, null, null, null, null, null, null, false, "Šąla butas", text, false);
    }
}
