// The ways from Tasklist to our pages: the list of cases in the header, and each form's case beside the form, so that
// what is being filled in stays.
const CASE_LINK = '.fjs-container a[href^="/cases/"]';

document.addEventListener('click', ({ target }) => {
  const link = target.closest(CASE_LINK);
  if (link !== null) {
    link.target = '_blank';
  }
}, true);

export default {
  id: 'house-cases',
  pluginPoint: 'tasklist.navbar.action',
  properties: { priority: 400 },
  render: (place) => {
    const link = document.createElement('a');
    link.className = 'house-link';
    link.href = '/cases';
    link.textContent = 'Bylos';
    place.append(link);
  }
};
