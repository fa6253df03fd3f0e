import { startComponents } from "./components.js";

startComponents();

// whoever writes a long complaint must not find the visit over when sending it
if (document.querySelector("form textarea")) {
  setInterval(() => fetch(location.href, { method: "HEAD" }).catch(() => {}), 10 * 60 * 1000);
}

// whoever changes the language half-way keeps what they have typed: the answer goes along
if (document.querySelector("form[data-answer]")) {
  for (const link of document.querySelectorAll(".at-languages a")) {
    link.addEventListener("click", (event) => {
      const answer = document.querySelector("form[data-answer]");
      if (answer === null) return;
      event.preventDefault();
      const language = document.createElement("input");
      language.type = "hidden";
      language.name = "language";
      language.value = link.hreflang;
      answer.append(language);
      answer.submit();
    });
  }
}
