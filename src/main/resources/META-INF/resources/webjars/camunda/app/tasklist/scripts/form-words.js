// The forms' own words are English; this puts Lithuanian in their place wherever a form shows them.
document.documentElement.lang = 'lt';

const PLACES = '.fjs-container';

const WORDS = new Map([
  ['Field is required.', 'Užpildykite šį lauką.'],
  ['Field must be a valid email.', 'Įrašykite el. pašto adresą, pavyzdžiui, vardas@pastas.lt.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Įrašykite telefono numerį su šalies kodu, pavyzdžiui, +37061234567.'],
  ['Value is not a number.', 'Įrašykite skaičių.'],
  ['Select', 'Pasirinkite'],
  ['Search', 'Ieškoti'],
  ['No results', 'Nieko nerasta'],
  ['All values selected', 'Viskas jau pasirinkta']
]);

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, 'Mažiausia leidžiama reikšmė – $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Didžiausia leidžiama reikšmė – $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Per trumpa: mažiausiai $1 ženklų.'],
  [/^Field must have maximum length of (.+)\.$/, 'Per ilga: daugiausia $1 ženklų.'],
  [/^Field must match pattern .+\.$/, 'Netinkamas formatas. Patikrinkite, ką įrašėte.'],
  // how a date is written follows the browser: only the letter for the year is another one
  [/^([dm\W]*)yyyy([dm\W]*)$/, '$1mmmm$2']
];

// The forms' calendar takes its words and the first day of its week from here when a form opens it.
window.flatpickr?.localize({
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['S', 'P', 'A', 'T', 'K', 'Pn', 'Š'],
    longhand: ['Sekmadienis', 'Pirmadienis', 'Antradienis', 'Trečiadienis', 'Ketvirtadienis', 'Penktadienis', 'Šeštadienis']
  },
  months: {
    shorthand: ['Sau', 'Vas', 'Kov', 'Bal', 'Geg', 'Bir', 'Lie', 'Rgp', 'Rgs', 'Spa', 'Lap', 'Grd'],
    longhand: ['Sausis', 'Vasaris', 'Kovas', 'Balandis', 'Gegužė', 'Birželis', 'Liepa', 'Rugpjūtis', 'Rugsėjis', 'Spalis',
      'Lapkritis', 'Gruodis']
  },
  ordinal: () => '',
  yearAriaLabel: 'Metai',
  monthAriaLabel: 'Mėnuo'
});

const inLithuanian = (text) => {
  const words = text.trim();
  const known = WORDS.get(words);
  if (known !== undefined) {
    return known;
  }
  const pattern = PATTERNS.find(([shape]) => shape.test(words));
  return pattern ? words.replace(pattern[0], pattern[1]) : text;
};

const putText = (node) => {
  const place = node.parentElement;
  if (place === null || place.closest(PLACES) === null) {
    return;
  }
  const words = inLithuanian(node.data);
  if (words !== node.data) {
    node.data = words;
  }
};

const putPlaceholder = (input) => {
  if (input.placeholder && input.closest(PLACES) !== null) {
    const words = inLithuanian(input.placeholder);
    if (words !== input.placeholder) {
      input.placeholder = words;
    }
  }
};

const putAll = (root) => {
  if (root.nodeType === Node.TEXT_NODE) {
    putText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      putText(texts.currentNode);
    }
    [root, ...root.querySelectorAll('input[placeholder]')].filter((one) => one.matches('input')).forEach(putPlaceholder);
  }
};

new MutationObserver((changes) => changes.forEach((change) => {
  change.addedNodes.forEach(putAll);
  if (change.type !== 'childList') {
    putAll(change.target);
  }
})).observe(document.documentElement, {
  attributeFilter: ['placeholder'], characterData: true, childList: true, subtree: true
});
putAll(document.documentElement);
