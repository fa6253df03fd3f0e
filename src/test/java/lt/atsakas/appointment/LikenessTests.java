package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in many ways and means the same, and what only looks so. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Jonas Kazlauskas,Ona Kazlauskienė",
        "Rūta Kazlauskaitė,Jonas Kazlauskas",
        "Mindaugas Petraitis,Aldona Petraitienė",
        "Ieva Jurevičiūtė,Mantas Jurevičius",
        "Žilvinas Norkus,Birutė Norkuvienė",
        "Greta Mockutė,Jonas Mockus",
        "Rimas Gaidys,Ona Gaidienė",
        "Igor Ivanov,Svetlana Ivanova",
        "Ona Kazlauskė,KAZLAUSKAS Jonas",
        "Ona Petraitytė-Jonaitienė,Tadas Jonaitis",
        "Jonas Kazlauskas,Ona Kazlauskiene"
    })
    void namesOfOneFamilyAreAlike(String employee, String client) {
        assertThat(Likeness.isSameSurname(employee, client)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jonas Kazlauskas,Ona Kazlienė",
        "Marius Žukas,Jurgita Žukauskaitė",
        "Jonas Petraitis,Petras Jonaitis",
        "Adomas Rimkus,Viktorija Adomaitytė",
        "Jonas Balsys,Jonas Bielskis",
        "Antras 3,Pirmas 3"
    })
    void namesOfDifferentFamiliesAreNot(String employee, String client) {
        assertThat(Likeness.isSameSurname(employee, client)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Jonas Kazlauskas,Jonas Kazlauskas,true",
        "Jonas Kazlauskas,kazlauskas jonas,true",
        "Jonas Kazlauskas,Ona Kazlauskienė,false",
        "Jonas Kazlauskas,Jonas Petraitis,false"
    })
    void theSameNameIsTheSameSurnameAndAGivenName(String one, String other, boolean same) {
        assertThat(Likeness.isSameName(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "+370 612 34567,8 612 34567,true",
        "(8 5) 277 9090,+370 5 277 9090,true",
        "+370 612 34567,+370 612 34568,false",
        "1234,1234,false",
        ",+370 612 34567,false"
    })
    void telephonesAreComparedByTheirLastDigits(String one, String other, boolean same) {
        assertThat(Likeness.isSamePhone(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taikos g. 12-3, Vilnius|Taikos 12-3|true",
                "Taikos gatvė 12 - 3, LT-05202 Vilnius|taikos g. 12-3|true",
                "Bandų g. 1-1, Vilniaus m.|Bandų g. 1-1, Vilnius|true",
                "Vilniaus m., Bandų g. 1-1|Bandų g. 1, butas 1|true",
                "Bandų g. 1-1, Vilniaus miesto sav.|Bandų g. 1 – 1|true",
                "Vilniaus g. 5|Vilniaus gatvė 5, Vilnius|true",
                "Vilniaus g. 5-1|Bandų g. 5-1|false",
                "Bandų g. 1, Vilnius|Bandų g. 1-1, Vilnius|false",
                "Žirmūnų g. 12-7|Zirmunu g. 12-7, Vilnius|true",
                "Taikos g. 12-3, Vilnius|Taikos g. 12-4, Vilnius|false",
                "Taikos g. 12-3|Tvirtovės al. 12-3|false",
                "Taikos g. 55, b. 31, Vilnius|Taikos g. 55-31|true",
                "Taikos g. 55-31, 3 laiptinė|Taikos g. 55-31|true",
                "Taikos g. 55-31, laiptinė Nr. 3, 2 aukštas|Taikos g. 55-31|true",
                "Taikos g. 55-31, II aukštas|Taikos g. 55-31|true",
                "Taikos g. 55 B|Taikos g. 55|false",
                "Vilnius|Vilnius|false"
            })
    void addressesAreComparedByStreetAndNumbers(String one, String other, boolean same) {
        assertThat(Likeness.isSameAddress(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bandų g. 1, Vilnius|Bandų g. 1-1, Vilniaus m.|true",
                "Bandų g. 1-1|Bandų g. 1|true",
                "Bandų g. 1-1|Bandų g. 1-2|false",
                "Bandų g. 1|Bandų g. 1|false",
                "Bandų g. 1|Bandų g. 1A|false",
                "Bandų g.|Bandų g. 1|false",
                "Bandų g. 1|Taikos g. 1-1|false"
            })
    void aHouseIsNotTheSameAddressAsAFlatInItButTheSameHouse(String one, String other, boolean same) {
        assertThat(Likeness.isSameHouse(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "UAB „Namų priežiūra“,Namų priežiūra UAB,true",
        "UAB Namų priežiūra,uab namu prieziura,true",
        "UAB „Namų priežiūra“,UAB „Namų statyba“,false",
        "UAB,UAB,false"
    })
    void companiesAreComparedWithoutTheirLegalForm(String one, String other, boolean same) {
        assertThat(Likeness.isSameCompany(one, other)).isEqualTo(same);
    }
}
