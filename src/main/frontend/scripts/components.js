// Makes the form patterns livelier where scripts run; every page works without them.
import { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, createAll } from "govuk-frontend";
import { guardFiles } from "./files.js";
import { showUploads } from "./uploads.js";
import { characterCount } from "./words.js";

export function startComponents() {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  createAll(Button, { preventDoubleClick: true });
  createAll(CharacterCount, { i18n: characterCount });
  for (const component of [Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink]) {
    createAll(component);
  }
  guardFiles();
  showUploads();
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
