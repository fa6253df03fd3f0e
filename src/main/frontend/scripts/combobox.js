// Looks clients up while somebody types (WAI-ARIA combobox with a list). Without scripts the button beside the field does the same.
const PAUSE = 250;
const SHORTEST = 3;

export function startCombobox(scope) {
  scope.querySelectorAll("[data-combobox]").forEach((frame) => new Combobox(frame));
}

class Combobox {
  constructor(frame) {
    this.frame = frame;
    this.field = frame.querySelector("input");
    this.list = frame.querySelector("[role=listbox]");
    this.status = frame.querySelector("[role=status]");
    this.form = this.field.form;
    this.active = -1;
    Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    }).forEach(([name, value]) => this.field.setAttribute(name, value));
    this.field.addEventListener("input", () => this.wait());
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.field.addEventListener("blur", () => this.close());
    // the field keeps the focus, else the list would close before anything is chosen
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => this.choose(target.closest("[role=option]")));
  }

  wait() {
    clearTimeout(this.timer);
    this.typed = this.field.value.trim();
    if (this.typed.length < SHORTEST) {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.look(), PAUSE);
  }

  async look() {
    const asked = this.typed;
    const answer = await this.ask(this.frame.dataset.combobox, { typed: asked });
    if (asked !== this.field.value.trim() || document.activeElement !== this.field) return;
    if (answer === null || (!answer.ok && answer.status !== 429)) {
      this.close();
      this.say(this.frame.dataset.away);
      return;
    }
    this.show(await answer.text());
  }

  async ask(address, content) {
    const body = new URLSearchParams({ ...content, _csrf: this.form.elements._csrf.value });
    try {
      const answer = await fetch(address, { method: "POST", body, redirect: "error" });
      return answer;
    } catch {
      return null;
    }
  }

  show(options) {
    this.list.innerHTML = options;
    this.activate(-1);
    const told = this.list.querySelector("[data-told]");
    const found = this.options().length;
    this.open(found > 0);
    if (told) {
      this.say(told.textContent);
    } else {
      this.say(found > 0 ? this.frame.dataset.some.replace("{n}", found) : this.frame.dataset.none);
    }
  }

  press(event) {
    const found = this.options().length;
    const isOpen = !this.list.hidden && found > 0;
    if (event.key === "Enter") {
      // in this field Enter chooses or looks; it registers nothing
      event.preventDefault();
      if (isOpen && this.active >= 0) this.choose(this.options()[this.active]);
      else if (this.field.value.trim() !== "") {
        this.typed = this.field.value.trim();
        this.look();
      }
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (found === 0) return;
      event.preventDefault();
      this.open(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.activate((from + step + found) % found);
    } else if (event.key === "Escape") {
      if (isOpen) event.preventDefault();
      this.close();
    }
  }

  options() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  activate(index) {
    this.active = index;
    this.options().forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) this.field.removeAttribute("aria-activedescendant");
    else this.field.setAttribute("aria-activedescendant", this.options()[index].id);
  }

  async choose(option) {
    if (!option) return;
    const number = option.dataset.number;
    this.close();
    const answer = await this.ask(`${this.frame.dataset.combobox}/chosen`, { number });
    if (answer === null || !answer.ok) {
      this.say(this.frame.dataset.away);
      return;
    }
    this.fill(await answer.json());
    this.say(this.frame.dataset.filled.replace("{n}", number));
    document.body.dispatchEvent(new Event("filled"));
    this.form.elements.name.focus();
  }

  fill(client) {
    for (const [name, value] of Object.entries(client)) {
      const field = this.form.elements[name];
      if (field) field.value = value;
    }
  }

  open(shown) {
    this.list.hidden = !shown;
    this.field.setAttribute("aria-expanded", String(shown));
  }

  close() {
    clearTimeout(this.timer);
    this.open(false);
    this.activate(-1);
  }

  say(words) {
    this.status.textContent = words;
  }
}
