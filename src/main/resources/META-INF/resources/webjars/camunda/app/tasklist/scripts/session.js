// There is one login, ours: when the webapp would show its own form, the page is loaded again and the server decides
// whether somebody is signed in. The place within the webapp is kept.
const ITS_FORM = '#/login';
const LAST_TRY = 'atsakas.loadedAgain';
const PAUSE = 5000;

let place = '';

const follow = () => {
  if (!location.hash.startsWith(ITS_FORM)) {
    place = location.hash;
    return;
  }
  const lastTry = Number(sessionStorage.getItem(LAST_TRY));
  if (Date.now() - lastTry > PAUSE) {
    sessionStorage.setItem(LAST_TRY, String(Date.now()));
    history.replaceState(null, '', location.pathname + place);
    location.reload();
  }
};

window.addEventListener('hashchange', follow);
follow();
