// The webapp draws its first labels before its words have come, and shows their keys instead; so the words are put where
// it keeps them before it starts. That also brings new words at once after an update.
const KEPT = 'camunda-web';
const LANGUAGE = 'lt';

const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
const answer = await fetch(`${folder}${LANGUAGE}.json`);
if (answer.ok) {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  kept[`${folder}_locales_data_${LANGUAGE}_${window.bust}`] = await answer.text();
  localStorage.setItem(KEPT, JSON.stringify(kept));
}
