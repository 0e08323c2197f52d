/**
 * Keeps the page behind a dialog from scrolling, for as long as one is open. Called after opening, after closing and
 * when a dialog leaves the page. Not by `:has(:modal)`, which older phones do not know.
 */
export function holdPage(): void {
  const open = document.querySelector('.kph-dialog[open],.kph-calendar-dialog[open]');
  document.documentElement.classList.toggle('kph-held', open !== null);
}
