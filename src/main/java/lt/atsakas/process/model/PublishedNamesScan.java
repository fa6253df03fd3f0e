package lt.atsakas.process.model;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Finds the published names on the class path without starting the application, as the command line needs it. */
public final class PublishedNamesScan {

    static final String PROCESS_PACKAGE = "lt.atsakas.process";

    private PublishedNamesScan() {}

    /** What the code on the class path publishes; the running application comes to the same answer. */
    public static PublishedNames ofClassPath() {
        return assemble(new PublishedComponents(components()));
    }

    static PublishedNames assemble(PublishedComponents components) {
        return new PublishedNames(
                components.delegates(),
                components.expressionBeans(),
                PublishedConstants.messages(),
                PublishedConstants.variables(),
                PublishedConstants.contracts());
    }

    private static Map<String, Class<?>> components() {
        Map<String, Class<?>> components = new TreeMap<>();
        var registry = new SimpleBeanDefinitionRegistry();
        for (BeanDefinition candidate : scanner().findCandidateComponents(PROCESS_PACKAGE)) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            if (type.isAnnotationPresent(Component.class)) {
                components.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(candidate, registry), type);
            }
        }
        return components;
    }

    private static ClassPathScanningCandidateComponentProvider scanner() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(ExecutionListener.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskListener.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(PublishedToModels.class));
        return scanner;
    }
}
