import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, bringToFront, clearPage, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {slotPickerFixtures} from './slot-picker.fixtures.ts';
import {slotPickerTemplate} from './slot-picker.html.ts';

const {days} = slotPickerFixtures.states.Biasa;
const open = [
  {
    date: '2026-11-26',
    slots: [
      {time: '09:00', left: 1},
      {time: '10:00', left: 4},
    ],
  },
];

describe('<kph-slot-picker>', () => {
  fieldContract('kph-slot-picker', {
    template: frame => slotPickerTemplate({...frame, days: open}),
    bare: ({required}) =>
      html`<kph-slot-picker name="isian" label="Isian" .days=${open} ?required=${required}></kph-slot-picker>`,
    answer: async () => {
      await sendKeys({press: 'ArrowDown'});
    },
    posted: [['isian', '2026-11-26T10:00:00+07:00']],
    missing: 'pilihan.kosong',
    enter: true,
    single: false,
    readonly: false,
  });

  it('goes by arrow keys from time to time and day to day, past what is full', async () => {
    const root = await adopt(slotPickerTemplate({name: 'jadwal', label: 'Jadwal', days}));
    const picker = root.querySelector('kph-slot-picker')!;
    await bringToFront();
    picker.focus();
    await sendKeys({press: 'Space'});
    expect(picker.value).to.equal('2026-11-26T09:00:00+07:00');
    for (let press = 0; press < 3; press += 1) await sendKeys({press: 'ArrowDown'});
    expect(picker.value).to.equal('2026-11-27T08:00:00+07:00');
    clearPage();
  });

  it('names each time with its day, and says why one cannot be chosen', async () => {
    const root = await adopt(slotPickerTemplate({name: 'jadwal', label: 'Jadwal', days}));
    const labels = [...root.querySelectorAll('label')].map(label => label.textContent);
    expect(labels[0]).to.equal('Kamis, 26 November 2026, 08.00 penuh');
    expect(labels[1]).to.equal('Kamis, 26 November 2026, 09.00 sisa 1 tempat');
    expect(labels[6]).to.equal('Jumat, 27 November 2026, 10.00 dipakai visite');
    expect(root.textContent).to.contain('Tutup: dokter cuti');
    expect(root.querySelectorAll('input:disabled').length).to.equal(2);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    clearPage();
  });

  it('keeps full times shut when the field is enabled again', async () => {
    const root = await adopt(slotPickerTemplate({name: 'jadwal', label: 'Jadwal', days}));
    const picker = root.querySelector('kph-slot-picker')!;
    picker.disabled = true;
    await settled(root);
    picker.disabled = false;
    await settled(root);
    expect(root.querySelectorAll('input:disabled').length).to.equal(2);
    clearPage();
  });

  it('keeps the choice when fresh numbers of places arrive, and takes words of the language of the page', async () => {
    const root = await show(
      html`<kph-slot-picker name="jadwal" label="Jadwal" .days=${days}></kph-slot-picker>`,
    );
    const picker = root.querySelector('kph-slot-picker')!;
    root.querySelectorAll('input')[2]!.click();
    picker.days = days.map(
      day => ({...day, slots: day.slots?.map(slot => ({...slot, left: 3}))}) as (typeof days)[number],
    );
    await settled(root);
    expect(picker.value).to.equal('2026-11-26T10:00:00+07:00');
    document.documentElement.lang = 'en';
    picker.requestUpdate();
    await settled(root);
    expect(root.textContent).to.contain('3 places left');
    document.documentElement.lang = 'id';
    clearPage();
  });
});
