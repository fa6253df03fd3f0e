// Whoever sends large files sees how far they have travelled and can call them back; what was typed stays when the line breaks.
// Without scripts, and for what is small, the browser sends the form itself.
const WORTH_SHOWING = 300 * 1024;

export function showUploads(scope) {
  for (const words of scope.querySelectorAll("template[data-limits-of]")) {
    const field = document.getElementById(words.dataset.limitsOf);
    field.form.addEventListener("submit", (event) => {
      if (event.defaultPrevented || weight(field.files) < WORTH_SHOWING) return;
      event.preventDefault();
      send(field, event.submitter, words.content);
    });
  }
}

function weight(files) {
  return [...files].reduce((sum, file) => sum + file.size, 0);
}

function send(field, button, words) {
  const { form } = field;
  const answers = new FormData(form);
  if (button?.name) answers.append(button.name, button.value);
  const request = new XMLHttpRequest();
  const sight = progress(field, words, () => request.abort());
  const over = (what) => {
    sight.remove();
    buttons(form, false);
    if (what !== "") complain(field, words.querySelector(`[data-${what}]`).textContent);
    field.focus();
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => sight.show(loaded, total));
  request.addEventListener("load", () => follow(request));
  request.addEventListener("error", () => over("line-broken"));
  request.addEventListener("abort", () => over(""));
  buttons(form, true);
  request.open("POST", button?.getAttribute("formaction") ?? form.action);
  request.setRequestHeader("X-Upload", "shown");
  request.send(answers);
}

function buttons(form, off) {
  for (const button of form.querySelectorAll("button[type=submit]")) button.disabled = off;
}

function progress(field, words, onCancel) {
  document.getElementById(`${field.id}-progress`)?.remove();
  const sight = words.querySelector("[data-progress]").cloneNode(true);
  sight.id = `${field.id}-progress`;
  const [bar, told, cancel] = ["progress", "[role=status]", "button"].map((part) => sight.querySelector(part));
  const wording = told.textContent;
  told.textContent = "";
  field.after(sight);
  cancel.addEventListener("click", onCancel);
  cancel.focus();
  let last = -1;
  sight.show = (loaded, total) => {
    const percent = Math.floor((100 * loaded) / Math.max(total, 1));
    bar.value = percent;
    // a screen reader hears of every tenth part, not of every packet
    const tenth = Math.floor(percent / 10) * 10;
    if (tenth !== last) told.textContent = wording.replace("{percent}", String(tenth));
    last = tenth;
  };
  sight.show(0, 1);
  return sight;
}

function complain(field, words) {
  const id = `${field.id}-broken`;
  document.getElementById(id)?.remove();
  const told = document.createElement("p");
  told.className = "govuk-error-message";
  told.id = id;
  told.setAttribute("role", "alert");
  told.textContent = words;
  field.before(told);
}

/**
 * Goes where the server leads, once and by itself: what it tells there is told only once. A page that it answers with, such as one with faults,
 * takes this page's place.
 */
function follow(request) {
  const there = request.getResponseHeader("X-Location");
  if (there) {
    goTo(new URL(there, location.href));
    return;
  }
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.querySelector("main");
  if (main === null) {
    location.reload();
    return;
  }
  document.title = answer.title;
  document.querySelector("main").replaceWith(main);
  scrollTo(0, 0);
  document.dispatchEvent(new CustomEvent("at:replaced", { detail: main }));
}

/** Also to another place of this page, which the browser would not ask for again by itself. */
function goTo(there) {
  if (there.pathname === location.pathname && there.search === location.search) {
    history.replaceState(null, "", there);
    location.reload();
  } else {
    location.assign(there);
  }
}
