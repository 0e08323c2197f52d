import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {
  adopt,
  bringToFront,
  clearPage,
  loadStyles,
  settled,
  show,
} from '../../../../tests/components/page.ts';
import {auditTrailFixtures} from './audit-trail.fixtures.ts';
import {auditTrailTemplate} from './audit-trail.html.ts';
import './index.ts';

const {events} = auditTrailFixtures.states.Biasa;
const shown = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLElement>('.kph-audit-event:not([hidden]) .kph-audit-what')].map(
    one => one.textContent,
  );

describe('<kph-audit-trail>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('finds events by every word that is typed, whatever its case, and says how many', async () => {
    const root = await adopt(auditTrailTemplate({events}));
    await bringToFront();
    root.querySelector('input')!.focus();
    await sendKeys({type: 'REKENING bendahara'});
    expect(shown(root)).to.deep.equal(['Mengubah rekening tujuan']);
    await waitUntil(
      () => root.querySelector('[role=status]')!.textContent === '1 dari 3 kejadian ditampilkan.',
    );
    await sendKeys({type: ' zzz'});
    await waitUntil(() => root.querySelector('[role=status]')!.textContent.startsWith('Tidak ada kejadian'));
    root.querySelector('kph-audit-trail')!.filter('');
    expect(shown(root).length).to.equal(3);
  });

  it('opens before and after with the keyboard', async () => {
    const root = await adopt(auditTrailTemplate({events}));
    await bringToFront();
    root.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    const table = root.querySelector<HTMLElement>('.kph-audit-changes')!;
    expect(table.innerText).to.contain('••••••••0001').and.to.contain('(kosong)');
  });

  it('keeps the filter when further events arrive', async () => {
    const root = await show(html`<kph-audit-trail .events=${events}></kph-audit-trail>`);
    const trail = root.querySelector('kph-audit-trail')!;
    trail.filter('perbaikan');
    trail.events = [{...events[2]!, what: 'Baru'}, ...events];
    await settled(root);
    expect(shown(root)).to.deep.equal(['Meminta perbaikan']);
  });

  it('is accessible in light and dark, in the language of the page, and keeps hostile text as text', async () => {
    const root = await show(
      html`<kph-audit-trail .events=${[{at: 'x', who: '<b>', what: '<img src=x>', hash: '"><i>'}, ...events]}></kph-audit-trail>`,
    );
    expect(root.querySelector('img, b, i')).to.equal(null);
    root.querySelector('details')!.open = true;
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await waitUntil(() => root.textContent.includes('See 2 changes'));
    document.documentElement.lang = 'id';
    await settled(root);
  });
});
