package lt.atsakas.process.engine;

import java.lang.reflect.Method;
import java.util.Set;
import lt.atsakas.process.model.PublishedBeans;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Evaluates expressions over variables and published beans and over nothing else, whoever wrote them: the gate reads
 * models, and this stands where an expression came to the engine by any other road.
 */
final class PublishedExpressions extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of("now", "currentUser");

    private final PublishedBeans published;

    PublishedExpressions(PublishedBeans published) {
        super(published);
        this.published = published;
    }

    /** Only what the lists of Tasklist ask with; the rest, such as reading XML, would be one more thing to call. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new PublishedReach(published));
        resolver.add(super.createElResolver());
        return resolver;
    }
}
