package lt.atsakas.shared.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What all of the API has in common, as its description tells it: how requests fail, and how staff prove who they are. */
@Component
@Order(0)
class ApiDescription implements OpenApiCustomizer {

    private static final String BASIC = "basic";
    private static final String SESSION = "session";
    private static final List<String> FOR_STAFF = List.of("/api/cases", "/api/special-days", "/api/mailbox");

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
        components.addSecuritySchemes(
                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        components.addSecuritySchemes(
                SESSION,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("JSESSIONID"));
        api.getPaths().forEach(ApiDescription::complete);
    }

    private static void complete(String path, PathItem item) {
        boolean forStaff = FOR_STAFF.stream().anyMatch(path::startsWith);
        for (Operation operation : item.readOperations()) {
            operation.getResponses().addApiResponse("4XX", problem("Užklausa atmesta: kas negerai ir ką daryti"));
            operation
                    .getResponses()
                    .addApiResponse("5XX", problem("Klaida mūsų pusėje arba paslauga laikinai neveikia"));
            if (forStaff) {
                operation.addSecurityItem(new SecurityRequirement().addList(BASIC));
                operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
            }
        }
    }

    private static ApiResponse problem(String meaning) {
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", body));
    }
}
