/**
 * Links and forms of a story lead nowhere: the pages they name are not part of the catalogue. Elements have had their
 * say before the event arrives here.
 */
export function stayHere(): void {
  addEventListener('click', event => {
    const link = event.composedPath().find(one => one instanceof HTMLAnchorElement);
    if (!link?.closest('#storybook-root, .sb-story')) return;
    const address = link.getAttribute('href') ?? '';
    if (!address.startsWith('#') || address === '#') event.preventDefault();
  });
  addEventListener('submit', event => {
    const form = event.target as HTMLFormElement;
    // A form of a dialog goes nowhere: it closes the dialog.
    if (form.method !== 'dialog' && form.closest('#storybook-root, .sb-story')) event.preventDefault();
  });
}
