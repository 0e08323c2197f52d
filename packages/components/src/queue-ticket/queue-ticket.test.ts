import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {queueTicketFixtures} from './queue-ticket.fixtures.ts';
import {queueTicketTemplate, queueTicketText} from './queue-ticket.html.ts';

const {Dipesan, Menunggu} = queueTicketFixtures.states;
const text = (root: Element): string => root.textContent.replace(/\s+/g, ' ');

describe('<kph-queue-ticket>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('says when to come, by the clock of WIB', async () => {
    const root = await adopt(queueTicketTemplate(Dipesan));
    expect(text(root)).to.contain('sekitar pukul 09.50 WIB');
    expect(text(root)).to.contain('Datang 30 menit sebelumnya, paling lambat pukul 09.20 WIB.');
    expect(text(root)).to.contain('Dipesan');
  });

  it('offers to cancel only while the machine lets the patient', async () => {
    const booked = await adopt(queueTicketTemplate(Dipesan));
    expect(booked.querySelector('a')!.textContent).to.equal('Batalkan antrean');
    const waiting = await adopt(queueTicketTemplate({...Menunggu, cancelHref: '/antrean/batal'}));
    expect(waiting.querySelector('a')).to.equal(null);
    const evil = await adopt(queueTicketTemplate({...Dipesan, cancelHref: 'javascript:alert(1)'}));
    expect(evil.querySelector('a')!.getAttribute('href')).to.equal('#');
  });

  it('reads out where the queue stands, in markup the page wrote', async () => {
    const root = await adopt(queueTicketTemplate(Menunggu));
    const ticket = root.querySelector('kph-queue-ticket')!;
    const qr = root.querySelector('svg.kph-qr-image');
    ticket.position = {ahead: 0, current: 'A-11'};
    await settled(root);
    expect(root.querySelector('[role=status]')!.textContent).to.equal(
      'Sedang dilayani: A-11 · Berikutnya giliran Anda',
    );
    expect(root.querySelector('svg.kph-qr-image')).to.equal(qr);
  });

  it('is the same when the page gives it as data, in light, dark and English', async () => {
    document.documentElement.lang = 'en';
    const root = await show(
      html`<kph-queue-ticket .ticket=${Dipesan} .position=${{ahead: 1}}></kph-queue-ticket>`,
    );
    expect(text(root)).to.contain('1 person before you').and.to.contain('Friday, 27 November 2026');
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'id';
    await settled(root);
  });

  it('shows neither code nor time of a ticket that is over, and hostile text as text', async () => {
    const root = await adopt(queueTicketTemplate({...Dipesan, state: 'batal', poli: '<img src=x>'}));
    expect(root.querySelector('.kph-qr-image, .kph-ticket-come, img')).to.equal(null);
  });

  it('fits into one message', () => {
    const message = queueTicketText(Dipesan);
    expect(message).to.equal(
      'RSUD Kepahiang: nomor antrean A-12, Poli Anak, 27 November 2026. Perkiraan 09.50 WIB. Datang 30 menit sebelumnya. Kode RSUD-2611-7K3QX9.',
    );
    expect(message.length).to.be.at.most(160);
  });
});
