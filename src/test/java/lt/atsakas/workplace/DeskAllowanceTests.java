package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.TooOften;
import org.junit.jupiter.api.Test;

class DeskAllowanceTests {

    private final DeskAllowance allowance = new DeskAllowance();

    @Test
    void nobodyReadsTheWholeRegisterByLookingUp() {
        EmployeeId eager = new EmployeeId("eager");

        assertThatThrownBy(() -> IntStream.range(0, 200).forEach(time -> allowance.spend(eager)))
                .isInstanceOf(TooOften.class);
        assertThatCode(() -> allowance.spend(new EmployeeId("calm"))).doesNotThrowAnyException();
    }
}
