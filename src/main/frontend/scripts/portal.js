import { startComponents } from "./components.js";

startComponents();

// whoever writes a long complaint must not find the visit over when sending it
if (document.querySelector("form textarea")) {
  setInterval(() => fetch(location.href, { method: "HEAD" }).catch(() => {}), 10 * 60 * 1000);
}
