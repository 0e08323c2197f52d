import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, resize, settled, show} from '../../../../tests/components/page.ts';
import '../table/index.ts';
import {tableFixtures} from '../table/table.fixtures.ts';
import {tableTemplate} from '../table/table.html.ts';
import {filterBarFixtures} from './filter-bar.fixtures.ts';
import {filterBarTemplate} from './filter-bar.html.ts';
import type {FilterBar, FilterDetail} from './filter-bar.ts';
import './index.ts';

const {states} = filterBarFixtures;
const barIn = (root: ParentNode): FilterBar => root.querySelector('kph-filter-bar')!;
const control = (root: ParentNode, name: string): HTMLInputElement =>
  root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const chips = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.kph-filter-chip')].map(one => one.textContent.replace(/\s+/g, ' ').trim());
const link = (root: ParentNode, words: string): HTMLAnchorElement =>
  [...root.querySelectorAll('a')].find(one => one.textContent.includes(words))!;

/** Listens as a page that filters by itself does. */
function handled(root: HTMLElement): FilterDetail['values'][] {
  const heard: FilterDetail['values'][] = [];
  root.addEventListener('kph-filter', event => {
    event.preventDefault();
    heard.push((event as CustomEvent<FilterDetail>).detail.values);
  });
  return heard;
}

function choose(root: ParentNode, name: string, value: string): void {
  control(root, name).value = value;
  control(root, name).dispatchEvent(new Event('change', {bubbles: true}));
}

describe('<kph-filter-bar>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('says what is searched for once the person pauses, and leaves them where they are', async () => {
    const root = await adopt(filterBarTemplate(states.Kosong));
    const heard = handled(root);
    control(root, 'q').focus();
    await sendKeys({type: 'Siti'});
    expect(heard).to.have.length(0);
    await aTimeout(450);
    expect(heard).to.deep.equal([{urut: 'masuk', q: 'Siti'}]);
    expect(document.activeElement).to.equal(control(root, 'q'));
    expect(chips(root)).to.deep.equal(['Hapus saringan Cari nomor atau nama pemohon: Siti']);
    expect(root.querySelector('[role=status]')!.textContent).to.equal('1 saringan dipakai.');
  });

  it('tells a choice and a range of days', async () => {
    const root = await adopt(filterBarTemplate(states.Kosong));
    const heard = handled(root);
    choose(root, 'status', 'DIPROSES');
    choose(root, 'masuk.dari', '2026-11-01');
    await aTimeout(350);
    expect(heard).to.deep.equal([{urut: 'masuk', status: 'DIPROSES', 'masuk.dari': '2026-11-01'}]);
    expect(chips(root)).to.deep.equal([
      'Hapus saringan Status: Sedang diproses',
      'Hapus saringan Tanggal masuk: mulai 01/11/2026',
    ]);
  });

  it('sends the form at once with Enter when the page does not filter by itself', async () => {
    const root = await adopt(filterBarTemplate({...states.Kosong, action: '/tests/components/none.html'}));
    let sent = false;
    root.addEventListener('submit', event => {
      sent = !event.defaultPrevented;
      event.preventDefault();
    });
    control(root, 'q').focus();
    await sendKeys({type: 'Siti'});
    await sendKeys({press: 'Enter'});
    expect(sent).to.equal(true);
  });

  it('does not leave the page with Enter when the page filters by itself', async () => {
    const root = await adopt(filterBarTemplate(states.Kosong));
    const heard = handled(root);
    control(root, 'q').focus();
    await sendKeys({type: 'Siti'});
    await sendKeys({press: 'Enter'});
    await aTimeout(400);
    expect(heard).to.have.length(1);
  });

  it('has a link for each filter that leads to the list without it, and keeps the rest', async () => {
    const root = await adopt(filterBarTemplate(states.Dipakai));
    const address = new URL(link(root, 'Status').href);
    expect(address.pathname).to.equal('/petugas/permohonan');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      urut: 'masuk',
      q: 'Siti',
      layanan: 'sip-dokter',
      'masuk.dari': '2026-11-01',
      'masuk.sampai': '2026-11-24',
    });
    expect(new URL(link(root, 'Tanggal masuk').href).search).to.not.contain('masuk.');
    expect(new URL(link(root, 'Hapus semua saringan').href).search).to.equal('?urut=masuk');
  });

  it('takes a filter away without leaving the page, and moves the focus on', async () => {
    const root = await adopt(filterBarTemplate(states.Dipakai));
    const heard = handled(root);
    link(root, 'Status').focus();
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(heard.at(-1)).to.not.have.property('status');
    expect(control(root, 'status').value).to.equal('');
    expect(chips(root)).to.have.length(3);
    expect(document.activeElement).to.equal(root.querySelector('.kph-filter-chip'));
    link(root, 'Hapus semua saringan').click();
    await settled(root);
    expect(heard.at(-1)).to.deep.equal({urut: 'masuk'});
    expect(chips(root)).to.deep.equal([]);
    expect(root.querySelector('[role=status]')!.textContent).to.equal('Semua saringan dihapus.');
    expect(document.activeElement).to.equal(control(root, 'q'));
  });

  it('leaves the form as it is when the page loads the link', async () => {
    const root = await adopt(filterBarTemplate(states.Dipakai));
    root.addEventListener('click', event => event.preventDefault());
    link(root, 'Status').click();
    expect(control(root, 'status').value).to.equal('PERLU_PERBAIKAN');
  });

  it('says that the days are the wrong way round instead of finding nothing', async () => {
    const root = await adopt(filterBarTemplate(states.Dipakai));
    const heard = handled(root);
    choose(root, 'masuk.sampai', '2026-10-01');
    await aTimeout(350);
    expect(heard).to.have.length(0);
    const error = root.querySelector<HTMLElement>('.kph-error')!;
    expect(error.hidden).to.equal(false);
    expect(error.textContent).to.equal('Tanggal akhir harus sama dengan tanggal awal atau sesudahnya.');
    expect(control(root, 'masuk.sampai').getAttribute('aria-describedby')).to.equal(error.id);
    choose(root, 'masuk.sampai', '2026-12-01');
    expect(error.hidden).to.equal(true);
  });

  it('narrows a table of the page while one types', async () => {
    const table = tableTemplate({...tableFixtures.states.DapatDicariDanDipilih, searchable: false});
    const root = await adopt(html`${filterBarTemplate(states.HanyaCari)}${table}`);
    root.querySelector('kph-table')!.id = 'buku-kas';
    control(root, 'cari').focus();
    await sendKeys({type: 'reklame'});
    await settled(root);
    expect(root.querySelectorAll('tbody tr:not([hidden])')).to.have.length(1);
  });

  it('writes the same form from properties', async () => {
    const {search, selects, dates} = states.Kosong;
    const root = await show(
      html`<kph-filter-bar id="saring" label="Saring" .search=${search} .selects=${selects} .dates=${dates}></kph-filter-bar>`,
    );
    const heard = handled(root);
    choose(root, 'layanan', 'izin-reklame');
    await aTimeout(350);
    expect(heard).to.deep.equal([{layanan: 'izin-reklame'}]);
    expect(barIn(root).values).to.deep.equal({layanan: 'izin-reklame'});
  });

  it('leaves room for the list on a phone, unless filters are in use', async () => {
    await resize(360, 640);
    const fresh = await adopt(filterBarTemplate(states.Kosong));
    expect(fresh.querySelector('details')!.open).to.equal(false);
    const used = await adopt(filterBarTemplate(states.Dipakai));
    expect(used.querySelector('details')!.open).to.equal(true);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await resize(1280, 800);
  });

  it('shows text as text and leads nowhere dangerous', async () => {
    const root = await adopt(filterBarTemplate(states.AksaraBerbahaya));
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('form')!.getAttribute('action')).to.equal('#');
    expect(root.querySelector('.kph-filter-chip')!.getAttribute('href')).to.equal('#');
  });

  it('speaks the language of the page', async () => {
    const root = await adopt(filterBarTemplate(states.Kosong));
    document.documentElement.lang = 'en';
    handled(root);
    choose(root, 'status', 'DIPROSES');
    await aTimeout(350);
    expect(chips(root)).to.deep.equal(['Remove filter Status: Sedang diproses']);
    expect(root.querySelector('[role=status]')!.textContent).to.equal('1 filter in use.');
    document.documentElement.lang = 'id';
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(
        html`${filterBarTemplate(states.Kosong)}${filterBarTemplate(states.Dipakai)}${filterBarTemplate(states.HanyaCari)}`,
      );
      await expect(root).to.be.accessible();
    });
  }
});
