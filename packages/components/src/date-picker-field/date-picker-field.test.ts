import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import {dateFieldContent} from '../date-field/date-field.html.ts';
import {datePickerFieldTemplate, type DatePickerFieldOptions} from './date-picker-field.html.ts';
import type {DatePickerField} from './date-picker-field.ts';
import './index.ts';

async function page(
  more: Partial<DatePickerFieldOptions> = {},
): Promise<{root: HTMLElement; field: DatePickerField; button: HTMLButtonElement}> {
  const options = {name: 'ambil', label: 'Tanggal pengambilan', required: true, ...more};
  const root = await adopt(html`<form>${datePickerFieldTemplate(options)}</form>`);
  const field = root.querySelector('kph-date-picker-field')!;
  field.today = '2026-11-24';
  return {root, field, button: root.querySelector('.kph-calendar-open')!};
}

/** The day that has the focus. */
function day(): string | undefined {
  return (document.activeElement as HTMLElement).dataset.date;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

describe('<kph-date-picker-field>', () => {
  fieldContract('kph-date-picker-field', {
    template: datePickerFieldTemplate,
    bare: ({required}) =>
      html`<kph-date-picker-field name="isian" label="Isian" ?required=${required}></kph-date-picker-field>`,
    answer: async () => {
      await sendKeys({type: '24'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'November'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: '2026'});
    },
    posted: [['isian', '2026-11-24']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '31'});
        await sendKeys({press: 'Tab'});
        await sendKeys({type: '2'});
        await sendKeys({press: 'Tab'});
        await sendKeys({type: '2026'});
      },
      fault: 'tgl.tidak_ada',
    },
    missing: 'isian.kosong',
    enter: true,
    single: false,
    readonly: true,
  });

  describe('its calendar', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('opens at today with the whole name of the day, Monday first', async () => {
      const {root, button} = await page();
      button.focus();
      await press('Enter');
      expect(day()).to.equal('2026-11-24');
      expect((document.activeElement as HTMLElement).ariaLabel).to.equal('Selasa, 24 November 2026');
      const heads = [...root.querySelectorAll('th')].map(head => head.textContent);
      expect(heads).to.deep.equal(['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']);
      await expect(root).to.be.accessible();
      document.documentElement.dataset.theme = 'gelap';
      await expect(root).to.be.accessible();
    });

    it('is walked with the keyboard', async () => {
      const {button} = await page();
      button.focus();
      await press('Enter', 'ArrowRight');
      expect(day()).to.equal('2026-11-25');
      await press('ArrowDown');
      expect(day()).to.equal('2026-12-02');
      await press('ArrowUp', 'ArrowLeft', 'Home');
      expect(day()).to.equal('2026-11-23');
      await press('End');
      expect(day()).to.equal('2026-11-29');
      await press('PageDown');
      expect(day()).to.equal('2026-12-29');
      await press('PageUp', 'PageUp');
      expect(day()).to.equal('2026-10-29');
      await sendKeys({down: 'Shift'});
      await press('PageUp');
      await sendKeys({up: 'Shift'});
      expect(day()).to.equal('2025-10-29');
    });

    it('fills the boxes, tells the page once and gives the focus back', async () => {
      const {root, field, button} = await page();
      let changes = 0;
      field.addEventListener('change', () => (changes += 1));
      button.focus();
      await press('Enter', 'ArrowRight', 'Enter');
      expect(field.value).to.equal('2026-11-25');
      expect(changes).to.equal(1);
      expect(document.activeElement).to.equal(button);
      expect(button.ariaLabel).to.equal('Pilih dari kalender, terpilih Rabu, 25 November 2026');
      expect([...root.querySelectorAll('input')].map(box => box.value)).to.deep.equal(['25', '11', '2026']);
    });

    it('closes with Esc and with the button, and changes nothing', async () => {
      const {root, field, button} = await page({value: '2026-11-24'});
      button.click();
      await press('ArrowRight', 'Escape');
      expect(root.querySelector('dialog')!.open).to.equal(false);
      button.click();
      root.querySelector<HTMLElement>('[data-close]')!.click();
      expect(root.querySelector('dialog')!.open).to.equal(false);
      expect(field.value).to.equal('2026-11-24');
    });

    it('says why a day cannot be chosen, and does not choose it', async () => {
      const {root, field, button} = await page({
        value: '2026-12-24',
        closedWeekdays: [6, 7],
        closedDates: {'2026-12-25': 'Hari Raya Natal'},
      });
      button.click();
      await press('ArrowRight');
      expect(root.querySelector('.kph-calendar-note')!.textContent).to.equal(
        'Jumat, 25 Desember 2026, tidak dapat dipilih: Hari Raya Natal',
      );
      await press('Enter');
      expect(field.value).to.equal('2026-12-24');
      await press('ArrowRight');
      expect((document.activeElement as HTMLElement).ariaLabel).to.equal(
        'Sabtu, 26 Desember 2026, tidak dapat dipilih: hari Sabtu tidak dilayani',
      );
    });

    it('stays between the first and the last day', async () => {
      const {root, button} = await page({min: '2026-11-20', max: '2026-12-10'});
      button.click();
      await press('PageUp');
      expect(day()).to.equal('2026-11-20');
      await press('PageDown', 'PageDown');
      expect(day()).to.equal('2026-12-10');
      const next = root.querySelector('[data-step="1"]')!;
      expect(next.ariaDisabled).to.equal('true');
    });
  });

  it('holds what is typed to the same limits', async () => {
    const {root, field} = await page({
      min: '2026-11-20',
      max: '2026-12-31',
      closedDates: {'2026-12-25': 'Natal'},
    });
    const cases = [
      ['2026-11-19', 'Tanggal paling awal 20 November 2026. Pilih tanggal itu atau sesudahnya.'],
      ['2027-01-01', 'Tanggal paling akhir 31 Desember 2026. Pilih tanggal itu atau sebelumnya.'],
      ['2026-12-25', 'Tanggal 25 Desember 2026 tidak dapat dipilih: Natal. Pilih tanggal lain.'],
    ] as const;
    for (const [value, text] of cases) {
      field.value = value;
      field.reportValidity();
      expect(root.querySelector('.kph-error')!.textContent).to.equal(text);
    }
    field.value = '2026-12-24';
    expect(field.fault).to.equal(undefined);
    clearPage();
  });

  it('adds its button to plain boxes that a page wrote, and asks the page’s own rule', async () => {
    const root = await adopt(
      html`<kph-date-picker-field name="t">${dateFieldContent({name: 't', label: 'Tanggal'})}</kph-date-picker-field>`,
    );
    const field = root.querySelector('kph-date-picker-field')!;
    field.closed = date => (date.endsWith('-13') ? 'tanggal 13 <b>tutup</b>' : undefined);
    field.value = '2026-11-13';
    expect(field.fault?.code).to.equal('tgl.tutup');
    root.querySelector<HTMLElement>('.kph-calendar-open')!.click();
    expect(root.querySelector('.kph-calendar-note')!.textContent).to.contain('<b>tutup</b>');
    clearPage();
  });

  it('stays under its button when the window gets another size, as a phone that is turned', async () => {
    const {field, button} = await page();
    button.click();
    const dialog = field.querySelector<HTMLElement>('.kph-calendar-dialog')!;
    const before = dialog.style.getPropertyValue('--kph-calendar-left');
    field.style.marginInlineStart = '120px';
    dispatchEvent(new Event('resize'));
    const after = dialog.style.getPropertyValue('--kph-calendar-left');
    expect(parseFloat(after) - parseFloat(before)).to.equal(120);
    field.querySelector('dialog')!.close();
  });

  it('lets the page scroll again when it is taken away with the calendar open', async () => {
    const {field, button} = await page();
    const scrolling = (): string => getComputedStyle(document.documentElement).overflowY;
    button.click();
    expect(scrolling()).to.equal('hidden');
    field.remove();
    expect(scrolling()).not.to.equal('hidden');
    clearPage();
  });

  it('speaks the language of the page', async () => {
    const {root, button} = await page();
    document.documentElement.lang = 'en';
    await settled(root);
    expect(button.innerText.trim()).to.equal('Calendar');
    button.click();
    expect(root.querySelector('.kph-calendar-title')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'November 2026',
    );
    expect(root.querySelector('th')!.textContent).to.equal('Mon');
    document.documentElement.lang = 'id';
    clearPage();
  });
});
