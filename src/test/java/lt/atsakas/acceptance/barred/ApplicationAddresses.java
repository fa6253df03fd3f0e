package lt.atsakas.acceptance.barred;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the application serves: those of Spring's handlers and those of the webapps' applications. */
final class ApplicationAddresses {

    private ApplicationAddresses() {}

    static List<String> of(ApplicationContext beans) {
        Stream<String> ours = beans.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(ApplicationAddresses::requests);
        Stream<String> engines = EngineAddresses.of(beans.getBean(ServletContext.class)).stream();
        return Stream.concat(ours, engines).distinct().sorted().toList();
    }

    private static Stream<String> requests(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }
}
