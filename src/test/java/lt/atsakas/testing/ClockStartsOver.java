package lt.atsakas.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Sets the shared clock back before each test, whatever the one before left behind, and after it, whatever comes next. */
final class ClockStartsOver implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        setBack(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        setBack(test);
    }

    private static void setBack(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(MovableClock.class).reset();
    }
}
