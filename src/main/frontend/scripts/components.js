// Makes the form patterns livelier where scripts run; every page works without them.
import { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, createAll } from "govuk-frontend";
import { guardFiles } from "./files.js";
import { showUploads } from "./uploads.js";
import { characterCount } from "./words.js";

/** Starts them on the page, and again on each main part that takes the place of another one. */
export function startComponents() {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  createAll(SkipLink);
  onEachPage(start);
}

/** Now, and whenever a sent form was answered with a page that stays here. */
export function onEachPage(begin) {
  begin(document);
  document.addEventListener("at:replaced", ({ detail }) => begin(detail));
}

function start(scope) {
  createAll(Button, { preventDoubleClick: true }, scope);
  createAll(CharacterCount, { i18n: characterCount }, scope);
  for (const component of [Checkboxes, ErrorSummary, NotificationBanner, Radios]) {
    createAll(component, {}, scope);
  }
  guardFiles(scope);
  showUploads(scope);
  for (const button of scope.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
