import {officeCalendar} from '@kepahiang/schemas/calendar/holidays-2026.js';
import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {slaClockFixtures} from './sla-clock.fixtures.ts';
import {slaClockTemplate} from './sla-clock.html.ts';

const text = (root: Element): string => root.textContent.replace(/\s+/g, ' ').trim();

describe('<kph-sla-clock>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('says date and working days in one sentence, with the date for machines', async () => {
    const root = await adopt(slaClockTemplate(slaClockFixtures.states.Berjalan));
    expect(text(root)).to.equal('Selesai paling lambat Jumat, 27 November 2026 · sisa 3 hari kerja');
    expect(root.querySelector('time')!.dateTime).to.equal('2026-11-27');
  });

  it('counts for itself when the page gives it a calendar', async () => {
    const root = await show(
      html`<kph-sla-clock due="2026-11-27" now="2026-11-24T09:05:00+07:00" .calendar=${officeCalendar}></kph-sla-clock>`,
    );
    expect(text(root)).to.contain('sisa 3 hari kerja');
    const clock = root.querySelector('kph-sla-clock')!;
    clock.state = 'paused';
    await settled(root);
    expect(text(root)).to.equal('Waktu berhenti sementara karena menunggu Anda');
  });

  it('shows what was late as late, although the page still says running', async () => {
    const root = await show(
      html`<kph-sla-clock due="2026-11-20" now="2026-11-24T09:05:00+07:00" .calendar=${officeCalendar}></kph-sla-clock>`,
    );
    expect(text(root)).to.equal('Terlambat 2 hari kerja · seharusnya selesai Jumat, 20 November 2026');
  });

  it('corrects markup of the page that is no longer right', async () => {
    const root = await adopt(slaClockTemplate({state: 'running', due: '2026-11-27', left: 5}));
    const clock = root.querySelector('kph-sla-clock')!;
    clock.now = '2026-11-24T09:05:00+07:00';
    clock.calendar = officeCalendar;
    await settled(root);
    await waitUntil(() => text(root).includes('sisa 3 hari kerja'));
    expect(root.querySelectorAll('.kph-sla-line').length).to.equal(1);
  });

  it('shows only the date where nobody knows the holidays', async () => {
    const root = await show(
      html`<kph-sla-clock due="2031-01-06" .calendar=${officeCalendar}></kph-sla-clock>`,
    );
    expect(text(root)).to.equal('Selesai paling lambat Senin, 6 Januari 2031');
  });

  it('speaks English on an English page, keeps hostile text as text, and is accessible', async () => {
    document.documentElement.lang = 'en';
    const root = await show(html`<kph-sla-clock due="2026-11-27" left="1"></kph-sla-clock>
      <kph-sla-clock state="done" since=${'<img src=x>'} left="2"></kph-sla-clock>`);
    expect(text(root)).to.contain('Done by Friday, 27 November 2026 · 1 working day left');
    expect(root.querySelector('img')).to.equal(null);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'id';
    await waitUntil(() => text(root).includes('sisa 1 hari kerja'));
  });
});
