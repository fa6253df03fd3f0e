package lt.atsakas.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import lt.atsakas.shared.HouseWords;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What the server itself says of a request that never reaches the application, such as an address that cannot be one. */
final class BareReport extends ErrorReportValve {

    private final Problems problems;
    private final ITemplateEngine pages;
    private final ObjectMapper json;

    BareReport(Problems problems, ITemplateEngine pages, ObjectMapper json) {
        this.problems = problems;
        this.pages = pages;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(problems.of(HttpStatusCode.valueOf(status)), request, response);
        } catch (IOException hungUp) {
            // nobody is there to be told
        }
    }

    private void write(Problem problem, Request request, Response response) throws IOException {
        boolean program = Asker.isProgram(request);
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getReporter();
        if (out != null) {
            out.write(program ? json.writeValueAsString(problem) : page(problem));
            response.finishResponse();
        }
    }

    private String page(Problem problem) {
        return pages.process("error/bare", new Context(HouseWords.LITHUANIAN, Map.of("problem", problem)));
    }
}
