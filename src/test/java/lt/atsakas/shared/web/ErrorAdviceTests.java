package lt.atsakas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import java.sql.SQLException;
import lt.atsakas.shared.VisitorWords;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

class ErrorAdviceTests {

    private final ErrorAdvice advice = new ErrorAdvice(problems());

    @Test
    void aPersonWhoCameSecondReadsThatSomethingChanged() throws Exception {
        Object answer = advice.answer(new OptimisticLockingFailureException("late"), page());

        assertThat(((ModelAndView) answer).getStatus()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void theSecondOfTwoFirstSavesIsToldSoToo() throws Exception {
        MockHttpServletRequest script = page();
        script.addHeader("HX-Request", "true");

        Object answer = advice.answer(new DuplicateKeyException("twice"), script);

        assertThat(((ResponseEntity<?>) answer).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void anyOtherTroubleOfTheDatabaseStaysOurs() {
        QueryTimeoutException slow = new QueryTimeoutException("slow");

        assertThatThrownBy(() -> advice.answer(slow, page())).isSameAs(slow);
    }

    @Test
    void aSignThatTheDatabaseCannotKeepIsNoFaultOfOurs() throws Exception {
        Object answer = advice.answer(
                new DataIntegrityViolationException("bad", new SQLException("invalid byte sequence", "22021")), page());

        assertThat(((ModelAndView) answer).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private static MockHttpServletRequest page() {
        return new MockHttpServletRequest("POST", "/cases/4.17-26~1/answer");
    }

    private static Problems problems() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        VisitorWords words = new VisitorWords(messages);
        RequestSizes sizes = new RequestSizes(DataSize.ofMegabytes(1), new MultipartConfigElement("", 1, 1, 0), 1);
        return new Problems(words, new JsonFaults(words), sizes);
    }
}
