package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ClientsWhyTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClientsWhy why;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aClientReadsFromWhichDayAndHowLongIsCounted() {
        assertThat(explained(Walk.begin(beans), "lt"))
                .containsExactly(
                        "Skundą gavome 2026 m. lapkričio 23 d. 10:00. Gavimo diena – 2026 m. lapkričio 23 d.",
                        "Atsakyti turime per 20 darbo dienų (VAĮ 10 str. 4 d.). Pirmoji diena – kita darbo diena po gavimo dienos.",
                        "Savaitgalių ir švenčių neskaičiuojame.",
                        "Todėl paskutinė diena atsakyti – 2026 m. gruodžio 21 d.");
    }

    @Test
    void whoComesInTheEveningReadsThatItCountsAsOfTheNextWorkingDayAndWhichHolidaysAreLeftOut() {
        clock.set("2026-12-11T22:00:00+02:00");

        assertThat(explained(Walk.of(beans, beans.getBean(Complaints.class).file()), "lt"))
                .anySatisfy(line ->
                        assertThat(line).contains("ne darbo metu", "artimiausią darbo dieną: 2026 m. gruodžio 14 d."))
                .anySatisfy(line -> assertThat(line).contains("2026-12-24", "2026-12-25", "2027-01-01"));
    }

    @Test
    void theTimeInWhichTheClientIsAwaitedIsLeftOut() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");

        assertThat(explained(walk, "lt"))
                .contains("Neskaičiuojame 5 darbo dienų, kai laukėme jūsų arba nagrinėjimas buvo sustabdytas.")
                .contains("Ankstesnė paskutinė diena buvo 2026 m. gruodžio 21 d.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, So the last day to answer is 21 December 2026.",
        "ru, 'Поэтому последний день для ответа – 21 декабря 2026 г.'",
        "pl, 'Dlatego ostatni dzień na odpowiedź to 21 grudnia 2026 r.'",
        "uk, 'Тому останній день для відповіді – 21 грудня 2026 р.'"
    })
    void theLanguageIsTheReaders(String language, String end) {
        assertThat(explained(Walk.begin(beans), language)).contains(end);
    }

    @Test
    void whatItSaysAndWhatTheLedgerSaysIsOneDay() {
        Walk walk = Walk.begin(beans).examining();
        LocalDate due = beans.getBean(DeadlineDesk.class).answerDue(walk.number());

        assertThat(explained(walk, "lt")).last().asString().contains("gruodžio " + due.getDayOfMonth() + " d.");
    }

    private List<String> explained(Walk walk, String language) {
        return why.explain(walk.facts(), Locale.forLanguageTag(language));
    }
}
