package lt.atsakas.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import lt.atsakas.process.model.PublishedBeans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all other resolvers and refuses every step from a value to something behind it, but for the published
 * methods of published beans and the case number of an execution; so no expression reaches a class.
 */
final class PublishedReach extends ELResolver {

    private static final String BUSINESS_KEY = "processBusinessKey";

    private final PublishedBeans published;

    PublishedReach(PublishedBeans published) {
        this.published = published;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null && !(base instanceof DelegateExecution && BUSINESS_KEY.equals(property))) {
            throw outOfReach(property);
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (base == null || method == null || !published.offers(base, method.toString())) {
            throw outOfReach(method);
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw outOfReach(property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static ELException outOfReach(@Nullable Object name) {
        return new ELException("expressions reach published beans only, not " + name);
    }
}
