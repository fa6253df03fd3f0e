package lt.atsakas.workplace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registration desk: one screen for what came in person, by phone, by letter or on a visit. */
@Controller
@RequestMapping("/desk")
class DeskPage {

    private final ComplaintIntake intake;
    private final Words words;

    DeskPage(ComplaintIntake intake, Words words) {
        this.intake = intake;
        this.words = words;
    }

    @GetMapping
    ModelAndView show() {
        return form(DeskForm.empty(UUID.randomUUID().toString()), List.of());
    }

    @PostMapping
    ModelAndView register(
            @ModelAttribute("form") DeskForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next)
            throws IOException {
        if (binding.hasErrors()) {
            return form(
                    form,
                    binding.getFieldErrors().stream().map(this::unreadable).toList());
        }
        List<FieldFault> missing = form.missing();
        if (!missing.isEmpty()) {
            return form(form, missing.stream().map(this::fault).toList());
        }
        try {
            FiledComplaint filed = intake.file(form.submission(read(files), me.id()), new IdempotencyKey(form.key()));
            next.addFlashAttribute("filed", filed);
            return new ModelAndView("redirect:/desk/registered");
        } catch (InvalidSubmission refused) {
            return form(form, refused.faults().stream().map(this::fault).toList());
        } catch (RuleViolation refused) {
            return form(form, List.of(new PageFault("files", words.of(refused))));
        }
    }

    /** The slip for the client; the code is shown once and is not in the address. */
    @GetMapping("/registered")
    String registered(Model model) {
        return model.containsAttribute("filed") ? "workplace/desk-registered" : "redirect:/desk";
    }

    private static ModelAndView form(DeskForm form, List<PageFault> faults) {
        return new ModelAndView(
                "workplace/desk",
                Map.of("form", form, "faults", faults, "channels", Channel.values(), "replies", ReplyBy.values()),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private PageFault fault(FieldFault fault) {
        return new PageFault(
                DeskForm.fieldOf(fault.field()),
                words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    private PageFault unreadable(FieldError error) {
        return new PageFault(error.getField(), words.of("desk.unreadable." + error.getField()));
    }

    private static List<SubmittedFile> read(@Nullable List<MultipartFile> files) throws IOException {
        List<SubmittedFile> read = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                String name = file.getOriginalFilename();
                read.add(new SubmittedFile(name == null ? "dokumentas" : name, file.getBytes()));
            }
        }
        return read;
    }
}
