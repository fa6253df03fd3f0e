package lt.atsakas.portal.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import lt.atsakas.registry.ClientLanguages;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the description of complaints cannot read off the code: parts of a form, the access code, the languages. */
@Component
@Order(1)
class ComplaintDescription implements OpenApiCustomizer {

    private static final String CODE = "accessCode";
    private static final String PASS = "readingPass";
    private static final String ACCESS_CODE = "X-Access-Code";
    private static final String READING_PASS = "X-Reading-Pass";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSecuritySchemes(CODE, header(ACCESS_CODE));
        api.getComponents().addSecuritySchemes(PASS, header(READING_PASS));
        describeLanguages(requireNonNull(api.getComponents().getSchemas().get("Complaint")));
        describeFiling(requireNonNull(api.getPaths().get("/api/complaints")).getPost());
        describeAdding(requireNonNull(api.getPaths().get("/api/complaints/{caseNumber}/additions"))
                .getPost());
        api.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/complaints/")) {
                item.readOperations().forEach(ComplaintDescription::describeOpening);
            }
        });
    }

    /** The access code opens the case, and what is personal in it the pass too. */
    private static void describeOpening(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        SecurityRequirement opening = new SecurityRequirement().addList(CODE);
        if (parameters.removeIf(parameter -> READING_PASS.equals(parameter.getName()))) {
            opening.addList(PASS);
        }
        parameters.removeIf(parameter -> ACCESS_CODE.equals(parameter.getName()));
        operation.addSecurityItem(opening);
    }

    private static void describeAdding(Operation adding) {
        Schema<?> parts = new ObjectSchema()
                .addProperty("words", new StringSchema())
                .addProperty("file", new ArraySchema().items(new FileSchema()));
        adding.setRequestBody(new RequestBody()
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(parts))));
    }

    private static SecurityScheme header(String name) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(name);
    }

    private static void describeLanguages(Schema<?> complaint) {
        complaint.addProperty(
                "language", new StringSchema()._enum(ClientLanguages.CODES)._default("lt"));
    }

    private static void describeFiling(Operation filing) {
        Schema<?> parts = new ObjectSchema()
                .addProperty("complaint", new Schema<>().$ref("#/components/schemas/Complaint"))
                .addProperty("file", new ArraySchema().items(new FileSchema()))
                .required(List.of("complaint"));
        MediaType form =
                new MediaType().schema(parts).addEncoding("complaint", new Encoding().contentType("application/json"));
        filing.getRequestBody().getContent().addMediaType("multipart/form-data", form);
        requireNonNull(filing.getResponses().get("201"))
                .addHeaderObject(
                        "Location",
                        new Header().description("Kur skaityti būseną").schema(new StringSchema()));
        filing.addSecurityItem(new SecurityRequirement());
        filing.addSecurityItem(new SecurityRequirement().addList("basic"));
        filing.addSecurityItem(new SecurityRequirement().addList("session"));
    }
}
