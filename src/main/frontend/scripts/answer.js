// The answer saves itself while it is written. When it cannot, the writer reads what to do and keeps what was typed.
import htmx from "htmx.org";

export function guardAnswer() {
  const form = document.getElementById("answer-form");
  if (!form) return;
  let unsaved = false;
  const say = (why) => {
    unsaved = true;
    const note = part("unsaved");
    note.querySelector("[data-why]").append(why);
    document.getElementById("answer-saved").replaceChildren(note);
  };

  form.addEventListener("htmx:sendError", () => say(part("unsaved-no-answer")));
  form.addEventListener("htmx:timeout", () => say(part("unsaved-no-answer")));
  form.addEventListener("htmx:responseError", ({ detail }) => say(reason(detail.xhr)));
  form.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status !== 200) return;
    unsaved = isSignIn(event.detail.xhr);
    if (unsaved) {
      event.detail.shouldSwap = false;
      say(part("unsaved-signed-out"));
    }
  });
  // a plain submit would leave the page, and with it what could not be saved
  form.addEventListener("submit", async (event) => {
    if (!unsaved) return;
    event.preventDefault();
    await renewTokens();
    htmx.trigger(form, "save");
  });
}

function part(id) {
  return document.getElementById(id).content.cloneNode(true);
}

function reason(xhr) {
  if (xhr.status === 401 || xhr.status === 403) return part("unsaved-signed-out");
  try {
    return JSON.parse(xhr.responseText).detail;
  } catch {
    return part("unsaved-no-answer");
  }
}

function isSignIn(xhr) {
  return new URL(xhr.responseURL).pathname.endsWith("/login");
}

// whoever signed in again in another window has a new token against forgery
async function renewTokens() {
  try {
    const page = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("#answer-form [name=_csrf]");
    if (fresh) {
      document.querySelectorAll("[name=_csrf]").forEach((field) => (field.value = fresh.value));
    }
  } catch {
    // the save that follows says that nobody answers
  }
}
