package lt.atsakas.testing;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * All tests share one house and one database, which only grow. What moves the clock far comes first, then what looks at
 * pages of the whole house: later they would carry along what the others have left.
 */
public final class TestOrder implements ClassOrderer {

    private static final List<String> FIRST = List.of("yearround", "stories", "browser", "barred");

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(TestOrder::place));
    }

    private static int place(ClassDescriptor test) {
        String name = test.getTestClass().getPackageName();
        int place = FIRST.indexOf(name.substring(name.lastIndexOf('.') + 1));
        return place < 0 ? FIRST.size() : place;
    }
}
