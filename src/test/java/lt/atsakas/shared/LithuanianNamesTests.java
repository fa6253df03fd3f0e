package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LithuanianNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Aistė Ramanauskaitė,Aistę Ramanauskaitę",
        "Mindaugas Petraitis,Mindaugą Petraitį",
        "Tadas Lukošius,Tadą Lukošių",
        "Rytis Norkus,Rytį Norkų",
        "Kęstutis Gaidys,Kęstutį Gaidį",
        "Svetlana Ivanova,Svetlaną Ivanovą",
        "Ona Petraitytė-Jonaitienė,Oną Petraitytę-Jonaitienę",
        "Ian Smith,Ian Smith",
        "Tomas Urbonas,Tomą Urboną"
    })
    void standInTheSentenceAsTheOneWhomSomebodyStandsInFor(String name, String whom) {
        assertThat(LithuanianNames.accusative(name)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource({
        "Kazlauskas,kazlausk",
        "Kazlauskienė,kazlausk",
        "Kazlauskaitė,kazlausk",
        "Jurevičiūtė,jurevic",
        "Jurevičius,jurevic",
        "Norkuvienė,nork",
        "Smith,smith"
    })
    void shareAStemWithinAFamily(String surname, String stem) {
        assertThat(LithuanianNames.stem(surname)).isEqualTo(stem);
    }
}
