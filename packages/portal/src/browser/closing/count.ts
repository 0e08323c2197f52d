import {
  cashCount,
  type CashCount as Counted,
  type CashPieces,
} from '@kepahiang/cashless/reconciliation/cash-count.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {newIdempotencyKey} from '@kepahiang/client/pending-keys.js';
import {dateFieldTemplate} from '@kepahiang/components/date-field/date-field.html.js';
import {inputPart, notesPart} from '@kepahiang/components/field-element/field-parts.html.js';
import type {Form} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import type {Closing} from '@kepahiang/contract/closings.js';
import {dateWib, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {booksId} from '@kepahiang/schemas/messages/books-id.js';
import {formatMoney, moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {showFailure} from '../message.ts';
import {typedText} from '../typed-text.ts';
import {client} from './client.ts';
import {signedText} from './fault-text.ts';
import {forgetAnswers, keepAnswers, keptAnswers, type Answers, type Kept} from './kept.ts';

/** A cash movement of the month: what the book had on an earlier day leaves it out. */
interface CashLine {
  readonly tanggal: IsoDate;
  readonly in: Money;
  readonly out: Money;
}

const draftName = ({skpd, month}: Closing): string => `hitung-kas-${skpd}-${month}`;
/** Not a bare number: names of digits are the rows of a list. */
const pieceName = (value: bigint): string => `lembar.p${value}`;
const number = (amount: Money): string => formatMoney(amount, {style: 'angka'});

/** The day the count begins with: the last of the month, or today while it lasts. */
function countDay({tanggal}: Closing): IsoDate {
  const today = dateWib(new Date());
  return tanggal < today ? tanggal : today;
}

function piecesOf(answers: Answers): CashPieces {
  const pieces = (answers['lembar'] ?? {}) as Readonly<Record<string, unknown>>;
  const counted = Object.entries(pieces).map(([name, typed]) => [name.slice(1), Number(typed)] as const);
  return Object.fromEntries(counted.filter(([, count]) => Number.isSafeInteger(count) && count > 0));
}

/** Cash of the book at the end of a day of the month. */
function bookCash({bkuTunai}: Closing, lines: readonly CashLine[], day: IsoDate): Money {
  const later = lines.filter(({tanggal}) => tanggal > day);
  return moneyOfSen(senOf(bkuTunai) - sumSen(later, one => one.in) + sumSen(later, one => one.out));
}

function pieceRow(
  value: bigint,
  typed: string,
): {value: string; pieces: TemplateResult; amount: TemplateResult} {
  const field = {
    name: pieceName(value),
    id: `lembar-${value}`,
    value: typed,
    width: 'sm' as const,
    inputmode: 'numeric',
  };
  const label = `Jumlah lembar atau keping Rp${number(moneyOfSen(value * 100n))}`;
  return {
    value: number(moneyOfSen(value * 100n)),
    pieces: html`<kph-number-field class="kph-field" min="0" max="1000000"
      ><label class="kph-hidden" for=${field.id}>${label}</label>${notesPart(field)}${inputPart({...field, autocomplete: 'off'})}</kph-number-field
    >`,
    amount: html`<span id="jumlah-${value}">0</span>`,
  };
}

function formPart(closing: Closing, values: readonly bigint[], {answers}: Kept): TemplateResult {
  const pieces = (answers['lembar'] ?? {}) as Readonly<Record<string, string | number>>;
  return formTemplate({
    submitText: 'Catat hitung kas',
    body: html`${dateFieldTemplate({
      name: 'tanggal',
      id: 'tanggal-hitung',
      label: 'Tanggal penghitungan',
      hint: `Dalam ${monthLabel(closing.month)}, paling lambat hari ini.`,
      required: true,
      value: typedText(answers['tanggal']) || countDay(closing),
    })}
    <p class="kph-hint">Pecahan yang tidak ada dibiarkan kosong.</p>
    ${tableTemplate({
      caption: 'Uang di brankas',
      columns: [
        {key: 'value', label: 'Pecahan (Rp)', numeric: true},
        {key: 'pieces', label: 'Lembar atau keping'},
        {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
      ],
      scroll: true, // three narrow columns fit a phone; cards would make ten screens of them
      rows: values.map(value => pieceRow(value, String(pieces[`p${value}`] ?? ''))),
    })}
    <div class="kph-card portal-sum" id="jumlah-kas" aria-live="polite"></div>
    ${textareaFieldTemplate({name: 'catatan', id: 'catatan-hitung', label: 'Catatan', hint: 'Misalnya nama saksi.', maxLength: 500, rows: 2, value: typedText(answers['catatan'])})}`,
  });
}

function sumPart({counted, difference}: Counted, bku: Money): TemplateResult {
  const verdict =
    difference === '0.00' ? 'Cocok, tidak ada selisih.' : `Uang ${signedText(difference)} dari BKU.`;
  return html`<p class="kph-text">Dihitung: <strong>${formatMoney(counted)}</strong></p>
    <p class="kph-text">Kas tunai menurut BKU: ${formatMoney(bku, {accounting: true})}</p>
    <p class="kph-text"><strong>${verdict}</strong></p>`;
}

/** One cash count being typed. */
class CountForm {
  readonly #closing: Closing;
  readonly #lines: readonly CashLine[];
  readonly #place: HTMLElement;
  readonly #done: () => Promise<void>;
  #key: string | undefined;

  constructor(closing: Closing, lines: readonly CashLine[], place: HTMLElement, done: () => Promise<void>) {
    this.#closing = closing;
    this.#lines = lines;
    this.#place = place;
    this.#done = done;
  }

  get #form(): Form {
    return this.#place.querySelector<Form>('kph-form')!;
  }

  async show(): Promise<void> {
    const kept = await keptAnswers(draftName(this.#closing));
    this.#key = kept.key;
    const values = this.#counted({}, countDay(this.#closing)).rows.map(({value}) => value);
    const changed = (): void => this.#changed();
    render(
      html`<div @input=${changed} @change=${changed} @kph-submit=${(event: Event) => this.#submit(event)}>
        ${formPart(this.#closing, values, kept)}
      </div>`,
      this.#place,
    );
    await Promise.all(
      [...this.#place.querySelectorAll('kph-number-field,kph-date-field')].map(
        one => Reflect.get(one, 'updateComplete') as Promise<unknown>,
      ),
    );
    this.#form.catalogue = booksId;
    this.#sum();
  }

  #counted(pieces: CashPieces, day: IsoDate): Counted {
    return cashCount(pieces, bookCash(this.#closing, this.#lines, day), day);
  }

  #day(answers: Answers): IsoDate {
    const typed = typedText(answers['tanggal']);
    return isIsoDate(typed) && typed.startsWith(this.#closing.month) ? typed : countDay(this.#closing);
  }

  #sum(): void {
    const answers = this.#form.values as Answers;
    const day = this.#day(answers);
    const counted = this.#counted(piecesOf(answers), day);
    for (const {value, amount} of counted.rows) {
      const cell = this.#place.querySelector<HTMLElement>(`#jumlah-${value}`);
      if (cell) cell.textContent = number(amount);
    }
    render(
      sumPart(counted, bookCash(this.#closing, this.#lines, day)),
      this.#place.querySelector<HTMLElement>('#jumlah-kas')!,
    );
  }

  #changed(): void {
    this.#key = undefined;
    this.#sum();
    keepAnswers(draftName(this.#closing), {answers: this.#form.values});
  }

  #submit(event: Event): void {
    event.preventDefault();
    const answers = this.#form.values as Answers;
    const tanggal = typedText(answers['tanggal']);
    if (!tanggal.startsWith(this.#closing.month))
      return this.#form.setFaults([
        {
          path: 'tanggal',
          code: 'kas.tanggal',
          text: `Tulis tanggal dalam ${monthLabel(this.#closing.month)}.`,
        },
      ]);
    void this.#send(answers, tanggal);
  }

  async #send(answers: Answers, tanggal: IsoDate): Promise<void> {
    const form = this.#form;
    if (form.busy) return;
    form.busy = true;
    this.#key ??= newIdempotencyKey();
    const name = draftName(this.#closing);
    keepAnswers(name, {answers, key: this.#key});
    const note = typedText(answers['catatan']).trim();
    try {
      await client.closings.count({
        body: {tanggal, pieces: {...piecesOf(answers)}, ...(note && {note})},
        idempotencyKey: this.#key,
      });
      await forgetAnswers(name);
      await this.#done();
    } catch (error) {
      form.busy = false;
      if (isApiRejected(error) && error.faults.length > 0) form.setFaults(error.faults);
      else showFailure(error, 'Hitung kas belum tercatat');
    }
  }
}

/** Shows the form of the cash count; what was typed before is in it. `done` follows when the server has it. */
export async function showCount(
  closing: Closing,
  lines: readonly CashLine[],
  place: HTMLElement,
  done: () => Promise<void>,
): Promise<void> {
  await new CountForm(closing, lines, place, done).show();
}
