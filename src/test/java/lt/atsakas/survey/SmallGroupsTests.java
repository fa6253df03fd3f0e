package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallGroupsTests {

    private static final SmallGroups RULE = new SmallGroups(5);

    @Test
    void groupsThatAreLargeEnoughAreAllShown() {
        ShownGroups shown = RULE.hide(groups(5, 12));

        assertThat(shown.groups()).extracting(Group::answers).containsExactly(5, 12);
        assertThat(shown.rest()).isNull();
        assertThat(total(shown)).isEqualTo(17);
    }

    @Test
    void ofFewerAnswersThanTheSmallestGroupNothingIsShown() {
        assertThat(RULE.hide(groups(2, 2))).isEqualTo(ShownGroups.TOO_FEW);
        assertThat(RULE.hide(List.of())).isEqualTo(ShownGroups.TOO_FEW);
    }

    /** Taking 9 off 13 would tell of four. */
    @Test
    void aSingleSmallGroupTakesTheNextOneWithIt() {
        ShownGroups shown = RULE.hide(groups(4, 9, 20));

        assertThat(shown.groups()).extracting(Group::answers).containsExactly(20);
        assertThat(shown.rest().answers()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "4, 6", "1, 100"})
    void besideOneLargeGroupOnlyTheTotalIsShown(int small, int large) {
        ShownGroups shown = RULE.hide(groups(small, large));

        assertThat(shown.groups()).isEmpty();
        assertThat(total(shown)).isEqualTo(small + large);
    }

    @Test
    void smallGroupsThatAreManyStandTogetherByThemselves() {
        ShownGroups shown = RULE.hide(groups(2, 3, 7));

        assertThat(shown.groups()).extracting(Group::answers).containsExactly(7);
        assertThat(shown.rest().answers()).isEqualTo(5);
        assertThat(shown.rest().code()).isEmpty();
    }

    @Test
    void nothingSmallCanBeReckonedFromWhatIsShown() {
        Random dice = new Random(27);
        for (int round = 0; round < 2000; round++) {
            List<Group> groups = groups(dice.ints(1 + dice.nextInt(8), 1, 12).toArray());
            ShownGroups shown = RULE.hide(groups);
            List<Integer> told =
                    new ArrayList<>(shown.groups().stream().map(Group::answers).toList());
            if (shown.rest() != null) {
                told.add(shown.rest().answers());
            }
            assertThat(told).as("%s", groups).allMatch(answers -> answers >= 5);
            if (shown.total() != null) {
                assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total(shown));
            }
        }
    }

    @Test
    void groupsPutTogetherAverageAllTheirAnswers() {
        Group one = new Group("a", 2, 10, 6, 8, 0);
        Group other = new Group("b", 4, 4, 20, 12, 4);

        Group both = one.plus(other);

        assertThat(both.averageSpeed()).isEqualByComparingTo("2.3");
        assertThat(both.averageClarity()).isEqualByComparingTo("4.3");
        assertThat(both.averageRespect()).isEqualByComparingTo("3.3");
        assertThat(both.badOfHundred()).isEqualTo(67);
    }

    private static int total(ShownGroups shown) {
        return shown.total().answers();
    }

    private static List<Group> groups(int... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(at -> new Group("g" + at, answers[at], answers[at] * 4, answers[at] * 4, answers[at] * 4, 0))
                .toList();
    }
}
