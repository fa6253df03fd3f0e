// Whoever chooses a file that is too large learns it at once, and not after it has travelled; the server checks again.
export function guardFiles(scope) {
  for (const limits of scope.querySelectorAll("template[data-limits-of]")) {
    const field = document.getElementById(limits.dataset.limitsOf);
    field.addEventListener("change", () => tell(field, faultIn(field.files, limits)));
    field.form.addEventListener("submit", (event) => {
      const fault = faultIn(field.files, limits);
      if (fault === "") return;
      event.preventDefault();
      tell(field, fault);
      field.focus();
    });
  }
}

function faultIn(files, limits) {
  const say = (what) => limits.content.querySelector(`[data-${what}]`).textContent;
  const large = [...files].filter((file) => file.size > Number(limits.dataset.largest));
  if (large.length > 0) {
    return large.map((file) => say("too-large").replace("{name}", () => file.name)).join(" ");
  }
  const together = [...files].reduce((sum, file) => sum + file.size, 0);
  return together > Number(limits.dataset.together) ? say("too-much") : "";
}

function tell(field, fault) {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
  if (fault !== "") {
    const words = document.createElement("p");
    words.className = "govuk-error-message";
    words.id = id;
    words.setAttribute("role", "alert");
    words.textContent = fault;
    field.before(words);
    described.push(id);
  }
  field.setAttribute("aria-describedby", described.join(" "));
  field.closest(".govuk-form-group").classList.toggle("govuk-form-group--error", fault !== "");
}
