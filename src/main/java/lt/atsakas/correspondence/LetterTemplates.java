package lt.atsakas.correspondence;

import java.util.Map;
import java.util.Set;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the templates of letters and mails; apart from the pages' engine, so that neither sees the other's templates. */
@Component
class LetterTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final ApplicationContext application;
    private final Entity head;

    LetterTemplates(ApplicationContext application, MessageSource messages, Entity head) {
        this.application = application;
        this.head = head;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver(TemplateMode.HTML, "html"));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, "txt"));
    }

    /** The page of that name, such as {@code answer/letter}; what goes in is escaped. */
    String page(String name, Map<String, Object> values) {
        return fill(name + ".html", values);
    }

    /** The plain text of that name, such as {@code answer/mail}. */
    String text(String name, Map<String, Object> values) {
        return fill(name + ".txt", values).strip() + "\n";
    }

    /** With Thymeleaf's own way of reading values: it finds each property once, where the plain one looks anew in each letter. */
    private String fill(String template, Map<String, Object> values) {
        Context context = new Context(HouseWords.LITHUANIAN, values);
        context.setVariable("head", head);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        return engine.process(template, context);
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String ending) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("letters/");
        resolver.setResolvablePatterns(Set.of("*." + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }
}
