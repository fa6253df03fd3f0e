package lt.atsakas.demo.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows what each client and employee received: a page for people, JSON for programs. */
@Controller
@Profile("demo")
class DemoMailPage {

    private final DemoMailServer server;

    DemoMailPage(DemoMailServer server) {
        this.server = server;
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam(required = false) @Nullable String to, Model model) {
        model.addAttribute("recipients", server.recipients());
        model.addAttribute("to", to);
        model.addAttribute("messages", to == null ? List.of() : server.of(to));
        return "demo/mail";
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<DeliveredMail> messages(@RequestParam(required = false) @Nullable String to) {
        return to == null
                ? server.recipients().stream()
                        .flatMap(address -> server.of(address).stream())
                        .toList()
                : server.of(to);
    }

    @GetMapping("/demo/mail/attachment")
    ResponseEntity<byte[]> attachment(
            @RequestParam String to, @RequestParam int message, @RequestParam int attachment) {
        List<DeliveredMail> messages = server.of(to);
        if (message < 0 || message >= messages.size()) {
            throw new NotFound();
        }
        List<MailAttachment> files = messages.get(message).attachments();
        if (attachment < 0 || attachment >= files.size()) {
            throw new NotFound();
        }
        return download(files.get(attachment));
    }

    private static ResponseEntity<byte[]> download(MailAttachment file) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.content());
    }
}
