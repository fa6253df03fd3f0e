package lt.atsakas.process.model;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The only beans that expressions in models can see, as the engine's bean map wants them; each is fetched at its first
 * use, so that the engine can be built before the services that the beans need.
 */
@Component
public class PublishedBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final SingletonSupplier<PublishedComponents> components;
    private final SingletonSupplier<Map<String, String>> beanNames;
    private final SingletonSupplier<Map<Class<?>, Set<String>>> methods;

    PublishedBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.components = SingletonSupplier.of(this::findComponents);
        this.beanNames = SingletonSupplier.of(() -> components.obtain().beanNamesByPublishedName());
        this.methods = SingletonSupplier.of(() -> components.obtain().methodNames());
    }

    /** Whether an expression may call this method of this object. */
    public boolean offers(Object bean, String method) {
        return methods.obtain()
                .getOrDefault(ClassUtils.getUserClass(bean), Set.of())
                .contains(method);
    }

    PublishedComponents components() {
        return components.obtain();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && beanNames.obtain().containsKey(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        String beanName = name == null ? null : beanNames.obtain().get(name);
        return beanName == null ? null : beans.getBean(beanName);
    }

    @Override
    public Set<Object> keySet() {
        return new HashSet<>(beanNames.obtain().keySet());
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new LinkedHashMap<>();
        beanNames.obtain().forEach((name, beanName) -> all.put(name, beans.getBean(beanName)));
        return all.entrySet();
    }

    private PublishedComponents findComponents() {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (String name : beans.getBeanNamesForType(Object.class, true, false)) {
            Class<?> type = beans.getType(name, false);
            if (type != null && isPublished(ClassUtils.getUserClass(type))) {
                found.put(name, ClassUtils.getUserClass(type));
            }
        }
        return new PublishedComponents(found);
    }

    private static boolean isPublished(Class<?> type) {
        return type.getPackageName().startsWith(PublishedNamesScan.PROCESS_PACKAGE)
                && (PublishedComponents.isDelegate(type) || type.isAnnotationPresent(PublishedToModels.class));
    }
}
