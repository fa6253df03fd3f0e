package lt.atsakas.acceptance.naughty;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses of the application take something, and by which names, as their methods say themselves. */
final class HandlerFields {

    private static final Set<Class<?>> OF_NO_FORM = Set.of(SignedInEmployee.class, TextName.class);

    private HandlerFields() {}

    /** The names of the fields by route; of what reads its request itself there are none. */
    static Map<String, Set<String>> of(ApplicationContext beans) {
        return of(beans, method -> method != RequestMethod.GET);
    }

    /** What may be asked in the addresses of pages, by route. */
    static Map<String, Set<String>> inAddresses(ApplicationContext beans) {
        Map<String, Set<String>> asked = of(beans, method -> method == RequestMethod.GET);
        asked.values().removeIf(Set::isEmpty);
        return asked;
    }

    private static Map<String, Set<String>> of(ApplicationContext beans, Predicate<RequestMethod> wanted) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> routes(mapping, wanted)
                        .forEach(route -> fields.computeIfAbsent(route, name -> new TreeSet<>())
                                .addAll(names(handler, route))));
        return fields;
    }

    private static Stream<String> routes(RequestMappingInfo mapping, Predicate<RequestMethod> wanted) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .filter(wanted)
                        .map(method -> method + " " + pattern));
    }

    private static Set<String> names(HandlerMethod handler, String route) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (!parameter.hasParameterAnnotation(PathVariable.class)
                    && !parameter.hasParameterAnnotation(RequestHeader.class)) {
                add(parameter, route, names);
            }
        }
        return names;
    }

    private static void add(MethodParameter parameter, String route, Set<String> names) {
        Class<?> type = parameter.getParameterType();
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null && !Map.class.isAssignableFrom(type)) {
            names.add(asked.value().isEmpty() ? parameter.getParameterName() : asked.value());
        } else if (isForm(type)) {
            addComponents(type, "", route, names);
        }
    }

    private static boolean isForm(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("lt.atsakas.") && !OF_NO_FORM.contains(type);
    }

    private static void addComponents(Class<?> form, String prefix, String route, Set<String> names) {
        for (RecordComponent component : form.getRecordComponents()) {
            String name = prefix + component.getName();
            Class<?> type = component.getType();
            if (isForm(type)) {
                addComponents(type, name + ".", route, names);
            } else if (Collection.class.isAssignableFrom(type) && isForm(element(component.getGenericType()))) {
                addComponents(element(component.getGenericType()), name + "[0].", route, names);
            } else if (!route.contains("{" + name + "}")) {
                names.add(name);
            }
        }
    }

    /** What a list holds. */
    private static Class<?> element(Type list) {
        Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
        return element instanceof Class<?> type ? type : MultipartFile.class;
    }
}
