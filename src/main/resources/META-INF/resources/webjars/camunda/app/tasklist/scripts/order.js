// Tasklist begins with the newest tasks; people work from the nearest deadline.
const NEAREST_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

if (['', '#', '#/'].includes(location.hash)) {
  history.replaceState(null, '', `${location.pathname}#/?sorting=${encodeURIComponent(NEAREST_FIRST)}`);
}
