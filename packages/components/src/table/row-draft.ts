import {render} from 'lit';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {cellText} from './cell.ts';
import type {RowDrawer} from './row-window.ts';
import {cellClass, selectBox, type Column, type Row} from './table.html.ts';
import {tableWords} from './table.words.ts';

/** What rows are drawn from. */
export interface DraftSource {
  readonly columns: readonly Column[];
  /** Row at a position as shown. */
  row(position: number): Row;
  /** Its key when rows can be ticked. */
  key(position: number): string;
  readonly selectBy: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly locale: string;
}

function makeCell(column: Column, index: number): HTMLTableCellElement {
  const cell = document.createElement(index === 0 ? 'th' : 'td');
  cell.setAttribute('role', index === 0 ? 'rowheader' : 'cell');
  if (index === 0) cell.scope = 'row';
  const names = cellClass(column);
  if (typeof names === 'string') cell.className = names;
  cell.dataset.label = column.label;
  const place = column.hrefKey ? cell.appendChild(document.createElement('a')) : cell;
  if (place !== cell) place.className = 'kph-link';
  place.append('');
  return cell;
}

function makeSelectCell(): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.className = 'kph-cell--select';
  cell.setAttribute('role', 'cell');
  render(selectBox({label: ' '}), cell);
  return cell;
}

/** Draws the same rows as the template does, by hand: a row that is filled again and again must cost next to nothing. */
export function rowDrawer(source: () => DraftSource): RowDrawer {
  return {
    make() {
      const {columns, selectBy} = source();
      const row = document.createElement('tr');
      row.setAttribute('role', 'row');
      if (selectBy) row.append(makeSelectCell());
      row.append(...columns.map(makeCell));
      return row;
    },
    fill(row, position) {
      const {columns, selectBy, locale, selected, ...from} = source();
      const data = from.row(position);
      row.ariaRowIndex = String(position + 2);
      const cells = row.cells;
      const shift = selectBy ? 1 : 0;
      columns.forEach(({key, type, hrefKey}, index) => {
        const value = data[key];
        const text = cellText(
          typeof value === 'string' || typeof value === 'number' ? value : undefined,
          type,
          locale,
        );
        const place = hrefKey ? cells[index + shift]!.firstElementChild! : cells[index + shift]!;
        (place.firstChild as Text).data = text;
        const address = hrefKey && data[hrefKey];
        if (typeof address === 'string') (place as HTMLAnchorElement).href = safeHref(address);
      });
      if (shift === 0) return;
      const box = cells[0]!.querySelector('input')!;
      box.value = from.key(position);
      box.checked = selected.has(box.value);
      const label = say(wordsFor(tableWords, locale).selectRow, {row: cells[1]!.textContent ?? ''});
      (box.nextElementSibling!.lastChild as Text).data = label;
    },
  };
}
