import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, resize, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {tableFixtures} from './table.fixtures.ts';
import {tableTemplate, type Column, type Row} from './table.html.ts';
import type {Table} from './table.ts';

const {states} = tableFixtures;
const columns: readonly Column[] = [
  {key: 'nomor', label: 'Nomor', sortable: true},
  {key: 'uraian', label: 'Uraian', sortable: true},
  {key: 'jumlah', label: 'Jumlah', type: 'money', sortable: true},
];
const many = (count: number): Row[] =>
  Array.from({length: count}, (_, index) => ({
    nomor: `N-${index}`,
    uraian: `Belanja ke-${index}`,
    jumlah: `${(index * 7919) % 1000}.00`,
  }));

const tableIn = (root: ParentNode): Table => root.querySelector('kph-table')!;
const firstColumn = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('tbody tr:not([hidden]) th')].map(cell => cell.textContent.trim());
const sortButton = (root: ParentNode, key: string): HTMLElement =>
  root.querySelector<HTMLElement>(`.kph-sort[data-key=${key}]`)!;

async function alive(count: number, more: object = {}): Promise<Table> {
  const root = await show(
    html`<form><kph-table caption="Buku kas" .columns=${columns} .rows=${many(count)} .selectBy=${'nomor'} searchable></kph-table></form>`,
  );
  const table = Object.assign(tableIn(root), more);
  await settled(root);
  return table;
}

async function search(table: Table, words: string): Promise<void> {
  table.querySelector<HTMLInputElement>('.kph-table-search')!.focus();
  await sendKeys({type: words});
  await aTimeout(250);
  await settled(table);
}

describe('<kph-table>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('sorts the rows a page has written by what they mean, not by how they are written', async () => {
    const root = await adopt(tableTemplate(states.DapatDiurutkan));
    sortButton(root, 'jumlah').focus();
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(firstColumn(root)).to.deep.equal(['26/11/2026', '25/11/2026', '24/11/2026']);
    expect(sortButton(root, 'jumlah').closest('th')!.ariaSort).to.equal('ascending');
    expect(document.activeElement === sortButton(root, 'jumlah')).to.equal(true);
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(firstColumn(root)).to.deep.equal(['24/11/2026', '25/11/2026', '26/11/2026']);
  });

  it('leaves sorting to a page that does it itself', async () => {
    const root = await adopt(tableTemplate(states.DapatDiurutkan));
    const before = firstColumn(root);
    let asked: unknown;
    root.addEventListener('kph-sort', event => {
      event.preventDefault();
      asked = (event as CustomEvent).detail;
    });
    sortButton(root, 'bukti').click();
    await settled(root);
    expect(asked).to.deep.equal({key: 'bukti', direction: 'ascending'});
    expect(firstColumn(root)).to.deep.equal(before);
  });

  it('finds rows by words without regard to case, and says how many', async () => {
    const root = await adopt(tableTemplate(states.DapatDicariDanDipilih));
    await search(tableIn(root), 'REKLAME');
    expect(firstColumn(root)).to.deep.equal(['DPMPTSP-2611-2M8RT4']);
    expect(root.querySelector('[role=status]')!.textContent).to.contain('1 dari 3 baris');
  });

  it('ticks one row or all that are shown, and a form posts them', async () => {
    const root = await adopt(html`<form>${tableTemplate(states.DapatDicariDanDipilih)}</form>`);
    const picked = (): FormDataEntryValue[] => new FormData(root.querySelector('form')!).getAll('pilih');
    expect(picked()).to.deep.equal(['DPMPTSP-2611-2M8RT4']);
    root.querySelector<HTMLElement>('thead input')!.click();
    await settled(root);
    expect(picked()).to.have.length(3);
    expect(root.querySelector('[role=status]')!.textContent).to.contain('3 baris dipilih');
  });

  it('shows a long table page by page', async () => {
    const root = await adopt(tableTemplate(states.Berhalaman));
    expect(firstColumn(root)).to.have.length(3);
    root.querySelector<HTMLElement>('[data-page="2"]')!.click();
    await settled(root);
    expect(root.querySelector('[aria-current=page]')!.textContent).to.contain('2');
    expect(firstColumn(root)).to.have.length(3);
  });

  it('draws only the rows in sight of a hundred thousand, and all of them can be reached', async () => {
    await resize(1280, 800);
    const table = await alive(100_000);
    expect(table.querySelectorAll('*').length).to.be.below(300);
    expect(table.querySelector('table')!.ariaRowCount).to.equal('100001');
    const frame = table.querySelector<HTMLElement>('.kph-table-frame')!;
    frame.scrollTop = frame.scrollHeight;
    await waitUntil(() => firstColumn(table).at(-1) === 'N-99999');
    frame.scrollTop = 0;
    await waitUntil(() => firstColumn(table)[0] === 'N-0');
    expect(table.querySelector('tbody tr:nth-child(2)')!.ariaRowIndex).to.equal('2');
  });

  it('sorts and searches all rows, not only those in sight', async () => {
    await resize(1280, 800);
    const table = await alive(5000);
    sortButton(table, 'jumlah').click();
    await settled(table);
    sortButton(table, 'jumlah').click();
    await settled(table);
    expect(table.querySelector('tbody td:last-child')!.textContent).to.equal('999');
    await search(table, 'ke-4321');
    expect(firstColumn(table)).to.deep.equal(['N-4321']);
  });

  it('posts ticked rows that are out of sight', async () => {
    await resize(1280, 800);
    const table = await alive(5000);
    table.querySelector<HTMLElement>('tbody input')!.click();
    const frame = table.querySelector<HTMLElement>('.kph-table-frame')!;
    frame.scrollTop = 100_000;
    await waitUntil(() => firstColumn(table)[0] !== 'N-0');
    expect(new FormData(table.closest('form')!).getAll('pilih')).to.deep.equal(['N-0']);
    frame.scrollTop = 0;
    await waitUntil(() => firstColumn(table)[0] === 'N-0');
    expect(table.querySelector<HTMLInputElement>('tbody input')!.checked).to.equal(true);
  });

  it('keeps the focus in the table when the focused row goes out of sight', async () => {
    await resize(1280, 800);
    const table = await alive(5000);
    table.querySelector<HTMLElement>('tbody input')!.focus();
    const frame = table.querySelector<HTMLElement>('.kph-table-frame')!;
    frame.scrollTop = 50_000;
    await waitUntil(() => firstColumn(table)[0] !== 'N-0');
    // Compared here: to print two elements with all their rows takes for ever.
    expect(document.activeElement === frame).to.equal(true);
  });

  it('lets people sort on a phone too, where rows are cards', async () => {
    await resize(360, 640);
    const root = await adopt(tableTemplate(states.DapatDiurutkan));
    expect(sortButton(root, 'jumlah').getBoundingClientRect().height).to.be.at.least(44);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await resize(1280, 800);
  });

  it('speaks the language of the page at once', async () => {
    const root = await adopt(tableTemplate(states.DapatDicariDanDipilih));
    document.documentElement.lang = 'en';
    await aTimeout(0);
    await settled(root);
    expect(root.querySelector('[role=status]')!.textContent).to.contain('3 rows');
    document.documentElement.lang = 'id';
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}, written by the page or drawn in sight`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(tableTemplate(states.DapatDicariDanDipilih));
      await expect(root).to.be.accessible();
      await expect(await alive(1000)).to.be.accessible();
    });
  }
});
