/** Keys of the desk with what they do, as the page lists them. */
export const shortcuts: readonly (readonly [keys: string, meaning: string])[] = [
  ['↓ dan ↑', 'ke baris berikutnya atau sebelumnya'],
  ['Home dan End', 'ke baris pertama atau terakhir'],
  ['L', 'lompat ke baris berikutnya yang perlu tindakan'],
  ['Enter atau Spasi', 'mencentang pasangan, atau memilih di antara beberapa calon'],
  ['B', 'membukukan mutasi yang belum ada di BKU; usulannya ditampilkan lebih dahulu'],
  ['Esc', 'menutup dialog tanpa mengubah apa pun'],
];

/** What the keys of the desk bring about. */
export interface DeskKeys {
  /** Enter or the space bar on a row to tick or to choose for. */
  readonly confirm: (key: string) => void;
  /** B on a row to post. */
  readonly post: (key: string) => void;
}

const rowsOf = (desk: HTMLElement): HTMLElement[] => [
  ...desk.querySelectorAll<HTMLElement>('tr[data-baris]'),
];

/** Makes one row the stop of the Tab key: all of them would be a long way through. */
function stopAt(rows: readonly HTMLElement[], row: HTMLElement): void {
  for (const one of rows) one.tabIndex = one === row ? 0 : -1;
}

/** Where a key leads from a row; `undefined` for keys that lead nowhere. */
function goal(rows: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return rows[from + 1];
  if (key === 'ArrowUp') return rows[from - 1];
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key.toLowerCase() !== 'l') return undefined;
  return [...rows.slice(from + 1), ...rows.slice(0, from)].find(row => row.dataset['tindakan']);
}

const moving = /^(ArrowDown|ArrowUp|Home|End|l)$/i;

function onKeydown(desk: HTMLElement, event: KeyboardEvent, keys: DeskKeys): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>('tr[data-baris]');
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  const rows = rowsOf(desk);
  if (moving.test(event.key)) {
    event.preventDefault();
    goal(rows, rows.indexOf(row), event.key)?.focus();
    return;
  }
  const {baris = '', tindakan} = row.dataset;
  const isConfirm = (event.key === 'Enter' || event.key === ' ') && target === row;
  const isPost = event.key.toLowerCase() === 'b';
  if (!isConfirm && !isPost) return;
  event.preventDefault();
  // A key that is held down must not go on to whatever comes next.
  if (event.repeat || !tindakan) return;
  if (isPost === (tindakan === 'post')) (isPost ? keys.post : keys.confirm)(baris);
}

/** Lets keys go through the rows of a desk, however often its rows are drawn again. */
export function listenToKeys(desk: HTMLElement, keys: DeskKeys): void {
  desk.addEventListener('keydown', event => onKeydown(desk, event, keys));
  desk.addEventListener('focusin', event => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-baris]');
    if (row) stopAt(rowsOf(desk), row);
  });
}

/** Where the focus is among the rows: the key of the row, and its place. */
export interface DeskPlace {
  readonly key: string;
  readonly index: number;
}

/** The row that has the Tab stop, to come back to it after the desk was drawn again. */
export function placeIn(desk: HTMLElement): DeskPlace {
  const rows = rowsOf(desk);
  const index = Math.max(
    0,
    rows.findIndex(row => row.tabIndex === 0),
  );
  return {key: rows[index]?.dataset['baris'] ?? '', index};
}

/** Gives the Tab stop, and on demand the focus, to the row of before; where it is gone, to the one in its place. */
export function returnTo(desk: HTMLElement, {key, index}: DeskPlace, focus: boolean): void {
  const rows = rowsOf(desk);
  const row = rows.find(one => one.dataset['baris'] === key) ?? rows[Math.min(index, rows.length - 1)];
  if (!row) return;
  stopAt(rows, row);
  if (focus) row.focus();
}
