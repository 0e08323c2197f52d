/** Data the page carries for its script, see `inertJson` of the layout. */
export function pageData<Data>(): Data {
  return JSON.parse(document.querySelector('#data-halaman')!.textContent) as Data;
}

/** The place of the work itself, emptied of what stood there while the page was loading. */
export function workplace(): HTMLElement {
  const place = byId('kerja');
  if (!('_$litPart$' in place)) place.replaceChildren();
  return place;
}

/** An element the page promises to have. */
export function byId<Found extends HTMLElement = HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Halaman tidak memuat #${id}.`);
  return found as Found;
}
