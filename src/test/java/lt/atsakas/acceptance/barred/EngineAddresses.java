package lt.atsakas.acceptance.barred;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/** Every address that the webapps' applications serve, read from the servlets as they are registered and from the annotations of their resources. */
final class EngineAddresses {

    private static final String APPLICATION = "jakarta.ws.rs.Application";

    private final List<String> found = new ArrayList<>();
    private final Set<Class<?>> onTheWay = new HashSet<>();

    private EngineAddresses() {}

    static List<String> of(ServletContext servlets) {
        EngineAddresses addresses = new EngineAddresses();
        for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
            String application = servlet.getInitParameter(APPLICATION);
            if (application != null) {
                addresses.addAll(servlet, ClassUtils.resolveClassName(application, null));
            }
        }
        return addresses.found.stream().distinct().sorted().toList();
    }

    private void addAll(ServletRegistration servlet, Class<?> application) {
        Application served = (Application) BeanUtils.instantiateClass(application);
        List<Class<?>> roots = Stream.concat(
                        served.getClasses().stream(),
                        served.getSingletons().stream().map(Object::getClass))
                .filter(type -> path(type) != null)
                .toList();
        for (String mapping : servlet.getMappings()) {
            roots.forEach(root -> add(joined(mapping.replace("/*", ""), path(root)), root));
        }
    }

    private void add(String prefix, Class<?> resource) {
        if (resource == Object.class || !onTheWay.add(resource)) {
            throw new AssertionError("What is served at " + prefix + " cannot be read from " + resource + ": teach "
                    + EngineAddresses.class.getSimpleName() + " to read it");
        }
        for (Method method : resource.getMethods()) {
            if (!method.isBridge()) {
                add(prefix, method);
            }
        }
        onTheWay.remove(resource);
    }

    private void add(String prefix, Method method) {
        List<Method> declarations = declarations(method);
        String at = declarations.stream()
                .flatMap(declared -> Stream.ofNullable(declared.getAnnotation(Path.class)))
                .map(Path::value)
                .findFirst()
                .orElse(null);
        List<String> verbs = declarations.stream()
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .flatMap(annotation -> Stream.ofNullable(verb(annotation)))
                .distinct()
                .toList();
        String address = at == null ? prefix : joined(prefix, at);
        verbs.forEach(verb -> found.add(verb + " " + address));
        if (verbs.isEmpty() && at != null) {
            add(address, method.getReturnType());
        }
    }

    /** The method and those it implements: an annotation may stand at either. */
    private static List<Method> declarations(Method method) {
        List<Method> declarations = new ArrayList<>(List.of(method));
        Class<?> owner = method.getDeclaringClass();
        Stream.concat(
                        ClassUtils.getAllInterfacesForClassAsSet(owner).stream(),
                        Stream.ofNullable(owner.getSuperclass()))
                .map(type -> ClassUtils.getMethodIfAvailable(type, method.getName(), method.getParameterTypes()))
                .filter(declared -> declared != null)
                .forEach(declarations::add);
        return declarations;
    }

    private static String verb(Annotation annotation) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        return verb == null ? null : verb.value();
    }

    private static String path(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        return path == null ? null : path.value();
    }

    private static String joined(String prefix, String path) {
        String tail = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/|/$", "");
        return tail.isEmpty() ? prefix : prefix + "/" + tail;
    }
}
