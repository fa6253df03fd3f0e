import htmx from "htmx.org";
import { startComponents } from "./components.js";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

startComponents();

// a link from a mail may point at a task inside Tasklist; the place after the # survives the login only in the browser
document.querySelectorAll("form[data-keep-place]").forEach((form) => {
  form.action += location.hash;
});
