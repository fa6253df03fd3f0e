import htmx from "htmx.org";
import { guardAnswer } from "./answer.js";
import { startCombobox } from "./combobox.js";
import { onEachPage, startComponents } from "./components.js";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
// our pages allow no styles inside elements, and htmx would copy empty ones
htmx.config.attributesToSettle = [];

startComponents();
guardAnswer();
onEachPage(startCombobox);
document.addEventListener("at:replaced", ({ detail }) => htmx.process(detail));

// a link from a mail may point at a task inside Tasklist; the place after the # survives the login only in the browser
document.querySelectorAll("form[data-keep-place]").forEach((form) => {
  form.action += location.hash;
});

// an answer from another address is the login page
const isFromThere = ({ pathInfo, xhr }) => xhr.responseURL !== "" && new URL(xhr.responseURL).pathname === pathInfo.requestPath;

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  detail.shouldSwap = detail.shouldSwap && isFromThere(detail);
});
