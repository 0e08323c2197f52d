import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import type {FieldElement} from '../../packages/components/src/field-element/field-element.ts';
import type {FieldFrame} from '../../packages/components/src/field-element/field-parts.html.ts';
import {adopt, bringToFront, clearPage, loadStyles, parsed, place, settled, show} from './page.ts';

type Entries = readonly (readonly [string, string])[];

/** What one kind of field must be told apart by; everything else is the same for all. */
export interface FieldContract {
  /** The field as the page or the server writes it. */
  readonly template: (frame: FieldFrame) => TemplateResult;
  /** The field as a page with attributes alone writes it; it must be named `isian` and labelled "Isian". */
  readonly bare: (attributes: {required: boolean}) => TemplateResult;
  /** Gives a good answer with the keyboard; the first control has the focus. */
  readonly answer: () => Promise<void>;
  /** What the form data then holds. */
  readonly posted: Entries;
  /** Gives an answer that cannot be right, where there is one. */
  readonly spoil?: {readonly answer: () => Promise<void>; readonly fault: string};
  /** Fault of a required field without an answer. */
  readonly missing: string;
  /** Enter in the control submits the form. */
  readonly enter: boolean;
  /** The control has a label of its own, so that one around it may name it. */
  readonly single: boolean;
  /** Can be shown and not changed. */
  readonly readonly: boolean;
}

const frame = {name: 'isian', label: 'Isian', hint: 'Petunjuk', required: true};

function fieldIn(root: ParentNode): FieldElement {
  return root.querySelector<FieldElement>('.kph-field')!;
}

function errorOf(field: Element): HTMLElement {
  return field.querySelector<HTMLElement>('.kph-error')!;
}

function data(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value]);
}

/** Answers and leaves the field. */
async function answerAndLeave(field: FieldElement, answer: () => Promise<void>): Promise<void> {
  field.focus();
  await answer();
  (document.activeElement as HTMLElement).blur();
  await settled(field);
}

async function inForm(template: TemplateResult): Promise<{form: HTMLFormElement; field: FieldElement}> {
  const root = await adopt(html`<form>${template}<button>Kirim</button></form>`);
  return {form: root.querySelector('form')!, field: fieldIn(root)};
}

/** Every promise a field makes, for one kind of field. Called inside its `describe`. */
export function fieldContract(tag: string, contract: FieldContract): void {
  const {template, answer, posted, spoil, missing} = contract;
  const field = (more: Partial<FieldFrame> = {}): TemplateResult => template({...frame, ...more});

  before(loadStyles);
  afterEach(clearPage);

  it('is a labelled native control before any script has run', () => {
    const page = parsed(field());
    const control = page.querySelector<HTMLInputElement>('input,select,textarea')!;
    expect(control.name).to.match(/^isian/);
    expect(page.querySelector(`label[for="${control.id}"], legend`)!.textContent).to.contain('Isian');
    expect(errorOf(page.firstElementChild!).hidden).to.equal(true);
  });

  it('moves nothing when the script arrives', async () => {
    const asText = parsed(field()).firstElementChild!;
    const inert = document.createElement(`${tag}-inert`);
    inert.className = 'kph-field';
    inert.append(...asText.childNodes);
    place().append(inert);
    const alive = fieldIn(await adopt(field()));
    // Firefox lays out in sixtieths of a pixel: the same height elsewhere on the page differs behind the comma.
    const height = inert.getBoundingClientRect().height;
    expect(alive.getBoundingClientRect().height).to.be.closeTo(height, 0.02);
  });

  it('is the same field when the page gives only attributes', async () => {
    const own = fieldIn(await show(contract.bare({required: true})));
    expect(own.localName).to.equal(tag);
    expect(own.labelText).to.equal('Isian');
    expect(own.control.name).to.match(/^isian/);
    expect(own.fault?.code).to.equal(missing);
    await answerAndLeave(own, answer);
    expect(own.fault).to.equal(undefined);
    expect(errorOf(own).hidden).to.equal(true);
  });

  it('puts the canonical answer into the form data', async () => {
    const {form, field: element} = await inForm(field());
    await answerAndLeave(element, answer);
    expect(data(form)).to.deep.equal(posted);
  });

  it('posts the canonical answer natively', async () => {
    const root = await adopt(html`<iframe name="tujuan" title="Tujuan"></iframe>
      <form action="/tests/components/none.html" target="tujuan">${field()}</form>`);
    await answerAndLeave(fieldIn(root), answer);
    const frameElement = root.querySelector('iframe')!;
    const loaded = new Promise(done => frameElement.addEventListener('load', done, {once: true}));
    root.querySelector('form')!.submit();
    await loaded;
    const search = new URLSearchParams(frameElement.contentWindow!.location.search);
    expect([...search].filter(([name]) => name.startsWith('isian'))).to.deep.equal(posted);
  });

  it('gives the first answer back on reset, in the form data too, and takes its fault away', async () => {
    const {form, field: element} = await inForm(field());
    const before = data(form);
    await answerAndLeave(element, answer);
    element.setFault({code: 'isian.salah'});
    form.reset();
    expect(data(form)).to.deep.equal(before);
    await new Promise(done => setTimeout(done, 10));
    expect(errorOf(element).hidden).to.equal(true);
    expect(element.value).to.equal('');
  });

  it('is quiet about an empty field that was only passed through', async () => {
    const {field: element} = await inForm(field());
    await answerAndLeave(element, async () => {});
    expect(errorOf(element).hidden).to.equal(true);
  });

  it('says what is missing when asked, in Indonesian, and links it to the control', async () => {
    const {field: element} = await inForm(field());
    expect(element.fault?.code).to.equal(missing);
    expect(element.reportValidity()).to.equal(false);
    const error = errorOf(element);
    expect(error.hidden).to.equal(false);
    expect(error.textContent).to.equal(element.control.validationMessage);
    expect(error.textContent.length).to.be.above(5);
    const described = element.querySelector(`[aria-describedby~="${error.id}"]`)!;
    expect(described).to.satisfy((one: Element) => one === element.control || one.contains(element.control));
    expect(element.querySelector('[aria-invalid=true]')).not.to.equal(null);
  });

  it('takes the fault away as soon as the answer is right', async () => {
    const {field: element} = await inForm(field());
    element.reportValidity();
    element.focus();
    await answer();
    await settled(element);
    expect(errorOf(element).hidden).to.equal(true);
    expect(element.querySelector('[aria-invalid=true]')).to.equal(null);
    expect(element.control.validity.valid).to.equal(true);
  });

  it('shows a fault from outside until the answer changes', async () => {
    const {field: element} = await inForm(field());
    await answerAndLeave(element, answer);
    element.setFault({code: 'server.lain'}, 'Sudah dipakai permohonan lain.');
    expect(errorOf(element).textContent).to.equal('Sudah dipakai permohonan lain.');
    expect(element.checkValidity()).to.equal(false);
    element.value = '';
    expect(element.fault?.code).to.equal(missing);
  });

  it('keeps a fault that the server has written, until the answer changes', async () => {
    const {field: element} = await inForm(field({error: 'Pesan dari server.'}));
    expect(errorOf(element).textContent.trim()).to.equal('Pesan dari server.');
    expect(element.checkValidity()).to.equal(false);
    await answerAndLeave(element, answer);
    expect(element.checkValidity()).to.equal(true);
    expect(errorOf(element).hidden).to.equal(true);
  });

  it('instead of the browser’s bubble shows its own message and takes the focus', async () => {
    const {form, field: element} = await inForm(field());
    form.addEventListener('submit', event => event.preventDefault());
    let bubble = true;
    element.control.addEventListener('invalid', event => (bubble = !event.defaultPrevented));
    form.requestSubmit();
    expect(bubble).to.equal(false);
    expect(errorOf(element).hidden).to.equal(false);
    expect(element.contains(document.activeElement)).to.equal(true);
  });

  it('is neither sent nor faulty in a disabled fieldset', async () => {
    const root = await adopt(html`<form><fieldset disabled>${field()}</fieldset></form>`);
    expect(data(root.querySelector('form')!)).to.deep.equal([]);
    expect(fieldIn(root).checkValidity()).to.equal(true);
  });

  it('is neither sent nor faulty while it is disabled', async () => {
    const {form, field: element} = await inForm(field());
    element.disabled = true;
    await settled(element);
    expect(data(form)).to.deep.equal([]);
    expect(element.checkValidity()).to.equal(true);
  });

  it('belongs to the form that its control names', async () => {
    const root = await adopt(html`<form id="lain"></form>${field()}`);
    for (const control of fieldIn(root).controls) control.setAttribute('form', 'lain');
    await answerAndLeave(fieldIn(root), answer);
    expect(data(root.querySelector('form')!)).to.deep.equal(posted);
  });

  it('keeps what was typed before the script arrived', async () => {
    const ready = fieldIn(await adopt(field()));
    await answerAndLeave(ready, answer);
    const given = ready.controls.map(control => {
      const {value, checked, files} = control as HTMLInputElement;
      return {value, checked, files};
    });
    const page = parsed(html`<form>${field()}</form>`);
    page.querySelectorAll<HTMLInputElement>('input,select,textarea').forEach((control, index) => {
      const {value = '', checked = false, files = null} = given[index] ?? {};
      if (files) control.files = files;
      else control.value = value;
      if (checked) control.checked = true;
    });
    const root = place();
    root.append(document.adoptNode(page));
    await settled(root);
    expect(data(root.querySelector('form')!)).to.deep.equal(posted);
  });

  it('goes on working after it was moved in the page', async () => {
    const {form, field: element} = await inForm(field());
    const elsewhere = document.createElement('div');
    form.append(elsewhere);
    elsewhere.append(element);
    await answerAndLeave(element, answer);
    expect(data(form)).to.deep.equal(posted);
  });

  it('shows text as text, whatever it holds', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const root = await adopt(field({label: evil, hint: evil, error: evil}));
    fieldIn(root).setFault({code: 'isian.salah'}, evil);
    const own = await show(contract.bare({required: true}));
    fieldIn(own).label = evil;
    await settled(own);
    expect(document.querySelectorAll('img').length).to.equal(0);
    expect(root.textContent).to.contain(evil);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}: at rest, in error, disabled`, async () => {
      document.documentElement.dataset.theme = theme;
      const states: Partial<FieldFrame>[] = [
        {},
        {error: 'Periksa isian ini.'},
        {disabled: true},
        {required: false, heading: true},
      ];
      const root = await adopt(
        html`${states.map((state, index) => field({...state, name: `isian${index}`}))}`,
      );
      await expect(root).to.be.accessible();
    });
  }

  if (contract.single) {
    it('is named by a label around it', async () => {
      const root = await adopt(
        html`<label>Nama lain ${contract.template({name: 'isian', required: true})}</label>`,
      );
      const element = fieldIn(root);
      element.reportValidity();
      expect(element.labelText).to.equal('Nama lain');
      expect(element.control.labels![0]!.textContent).to.contain('Nama lain');
    });
  }

  if (contract.readonly) {
    it('is sent and not judged while it is read-only', async () => {
      const {field: element} = await inForm(field({readonly: true}));
      expect(element.checkValidity()).to.equal(true);
      expect((element.control as HTMLInputElement).readOnly).to.equal(true);
    });
  }

  if (contract.enter) {
    it('submits the form with Enter', async () => {
      const {form, field: element} = await inForm(field());
      let submitted = 0;
      form.addEventListener('submit', event => {
        event.preventDefault();
        submitted += 1;
      });
      element.focus();
      await answer();
      await sendKeys({press: 'Enter'});
      expect(submitted).to.equal(1);
    });
  }

  if (spoil) {
    it('is quiet while a person types, and speaks when they leave', async () => {
      const {field: element} = await inForm(field());
      await bringToFront();
      element.focus();
      await spoil.answer();
      expect(element.fault?.code).to.equal(spoil.fault);
      expect(errorOf(element).hidden).to.equal(true);
      (document.activeElement as HTMLElement).blur();
      await settled(element);
      expect(errorOf(element).hidden).to.equal(false);
      expect(errorOf(element).textContent).to.equal(element.control.validationMessage);
    });
  }
}
