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
import './index.ts';
import {queueBoardFixtures} from './queue-board.fixtures.ts';
import {queueBoardTemplate, type QueueCall} from './queue-board.html.ts';

const {calls} = queueBoardFixtures.states.Biasa;
const said = (root: Element): string => root.querySelector('[aria-live]')!.textContent;

describe('<kph-queue-board>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('reads out a new call, shows it largest, and tells the page', async () => {
    const root = await show(html`<kph-queue-board title-text="Antrean" .calls=${calls}></kph-queue-board>`);
    const board = root.querySelector('kph-queue-board')!;
    const heard: QueueCall[] = [];
    root.addEventListener('kph-call', event => heard.push((event as CustomEvent<QueueCall>).detail));
    expect(said(root)).to.equal('');
    board.calls = [{number: 'B-3', place: 'Poli Gigi'}, ...calls];
    await settled(root);
    expect(said(root)).to.equal('Nomor B-3, Poli Gigi.');
    expect(root.querySelector('.kph-board-number')!.textContent).to.equal('B-3');
    expect(heard).to.deep.equal([{number: 'B-3', place: 'Poli Gigi'}]);
    board.calls = [...board.calls];
    await settled(root);
    expect(heard.length).to.equal(1);
  });

  it('reads out the same ticket again when it is called again', async () => {
    const first = {...calls[0]!, at: '2026-11-24T09:05:00+07:00'};
    const root = await show(html`<kph-queue-board .calls=${[first]}></kph-queue-board>`);
    let heard = 0;
    root.addEventListener('kph-call', () => (heard += 1));
    root.querySelector('kph-queue-board')!.calls = [{...first, at: '2026-11-24T09:07:00+07:00'}];
    await settled(root);
    expect(heard).to.equal(1);
  });

  it('takes over from markup of the page without calling what already stood there', async () => {
    const root = await adopt(queueBoardTemplate(queueBoardFixtures.states.Biasa));
    const board = root.querySelector('kph-queue-board')!;
    let heard = 0;
    root.addEventListener('kph-call', () => (heard += 1));
    board.calls = calls;
    await settled(root);
    expect(heard).to.equal(0);
    expect(root.querySelectorAll('.kph-board-number').length).to.equal(1);
    expect(root.querySelector('h2')!.textContent).to.equal('Antrean rawat jalan');
    board.calls = [{number: 'A-13', place: 'Poli Anak'}, ...calls];
    await settled(root);
    expect(heard).to.equal(1);
  });

  it('turns sound on with the keyboard and says so, before and after the page gave news', async () => {
    const root = await adopt(queueBoardTemplate(queueBoardFixtures.states.Biasa));
    await bringToFront();
    const button = (): HTMLElement => root.querySelector<HTMLElement>('.kph-board-sound')!;
    button().focus();
    await sendKeys({press: 'Enter'});
    expect(button().getAttribute('aria-pressed')).to.equal('true');
    root.querySelector('kph-queue-board')!.calls = calls.slice(1);
    await settled(root);
    expect(button().getAttribute('aria-pressed')).to.equal('true');
    button().click();
    await settled(root);
    expect(button().getAttribute('aria-pressed')).to.equal('false');
  });

  it('is accessible in light and dark, speaks English, and keeps hostile text as text', async () => {
    const root = await show(
      html`<kph-queue-board title-text="Antrean" .calls=${[{number: '<b>', place: '<img src=x>'}, ...calls]}></kph-queue-board>`,
    );
    expect(root.querySelector('b, img')).to.equal(null);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await waitUntil(() => root.textContent.includes('Now calling'));
    document.documentElement.lang = 'id';
    await settled(root);
  });
});
