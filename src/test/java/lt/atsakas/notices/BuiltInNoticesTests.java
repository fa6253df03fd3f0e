package lt.atsakas.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The texts that come with the product. */
@AtsakasTest
class BuiltInNoticesTests {

    private static final Pattern SHAPE = Pattern.compile("(?m)^(?:##? |- )|\\{\\{[^}]+}}|\\]\\([^)]+\\)");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BuiltInNotices builtIn;

    @Autowired
    private FactBook facts;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    private OwnNotices own;

    @BeforeEach
    void begin() {
        own = new OwnNotices(beans);
    }

    @AfterEach
    void takeBack() {
        own.takeBack();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void areSaidInEveryLanguageWithTheSamePartsFactsAndLinks(NoticeKind kind) {
        Map<String, String> texts = BuiltInNotices.texts(kind);
        MarkupRules rules = new MarkupRules(name -> facts.named(name).isPresent());

        assertThat(texts).containsOnlyKeys(ClientLanguages.CODES);
        assertThat(texts.values()).allSatisfy(text -> {
            assertThat(rules.faults(text)).isEmpty();
            assertThat(shape(text)).isEqualTo(shape(texts.get("lt"))).hasSizeGreaterThan(10);
        });
        assertThat(texts.values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void areInForceUntilAnAdministratorPublishes(NoticeKind kind) {
        for (String language : ClientLanguages.CODES) {
            ShownNotice shown = notices.current(kind, Locale.forLanguageTag(language));
            Document page = Jsoup.parse(shown.html());

            assertThat(shown.language()).isEqualTo(language);
            assertThat(shown.period().number()).isEqualTo(1);
            assertThat(page.text()).doesNotContain("{{", "}}", "**", "](").contains("info@");
            assertThat(page.select("h2")).hasSizeGreaterThan(4);
        }
        assertThat(desk.versions(kind))
                .singleElement()
                .satisfies(first -> assertThat(first.publishedBy()).isNull());
    }

    @Test
    void whatAnotherProductSaysBecomesAnotherVersionOnce() {
        Map<String, String> texts = new HashMap<>(BuiltInNotices.texts(NoticeKind.POLICY));
        texts.put("lt", "Kitaip.");

        offer(texts);
        offer(texts);
        offer(BuiltInNotices.texts(NoticeKind.POLICY));

        assertThat(desk.versions(NoticeKind.POLICY)).hasSize(2);
        assertThat(desk.text(NoticeKind.POLICY, 1, "lt")).startsWith("Kaip nagrinėjame skundus");
    }

    @Test
    void onceAnAdministratorHasPublishedTheProductSaysNoMore() {
        own.write(NoticeKind.POLICY, "lt", "Savaip.");
        own.publish(NoticeKind.POLICY);

        offer(Map.of("lt", "Kitaip."));

        assertThat(desk.versions(NoticeKind.POLICY)).hasSize(2);
        assertThat(desk.text(NoticeKind.POLICY, 2, "lt")).isEqualTo("Savaip.");
    }

    private void offer(Map<String, String> texts) {
        transaction.executeWithoutResult(begun -> builtIn.offer(NoticeKind.POLICY, texts));
    }

    private static List<String> shape(String text) {
        return SHAPE.matcher(text).results().map(found -> found.group()).toList();
    }
}
