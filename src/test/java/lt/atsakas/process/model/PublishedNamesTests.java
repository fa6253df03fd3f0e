package lt.atsakas.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class PublishedNamesTests {

    @Autowired
    PublishedNames inTheApplication;

    @Autowired
    PublishedBeans beans;

    @Test
    void the_command_line_knows_the_same_names_as_the_application() {
        PublishedNames onTheClassPath = PublishedNamesScan.ofClassPath();

        assertThat(onTheClassPath).isEqualTo(inTheApplication);
    }

    @Test
    void expressions_see_the_published_beans_and_no_others() {
        assertThat(beans.keySet())
                .contains("deadlines", "assignment", "fixAnswerDeadline")
                .allSatisfy(name -> assertThat(beans.get(name)).isNotNull());
        assertThat(beans.containsKey("repositoryService")).isFalse();
        assertThat(beans.get("dataSource")).isNull();
        assertThat(beans.get(null)).isNull();
    }

    @Test
    void whoever_reads_all_beans_gets_the_published_ones() {
        assertThat(beans.entrySet()).hasSameSizeAs(beans.keySet());
    }
}
