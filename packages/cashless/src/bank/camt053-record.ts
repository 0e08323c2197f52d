import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {parseStatementAmount} from './amount.ts';
import {referenceOf, words} from './camt053-text.ts';
import {isoDateOf} from './date.ts';
import type {Direction, StatementDetail} from './entry.ts';

/** Payments of one batch that are kept apart; the sum of the movement does not depend on them. */
const DETAIL_LIMIT = 10_000;

/** Texts of the elements of one record by their path below it; those that repeat are joined. @internal */
export class Camt053Record {
  readonly #texts = new Map<string, string>();
  readonly line: number;
  currency = '';

  constructor(line: number) {
    this.line = line;
  }

  add(path: string, text: string): void {
    const before = this.#texts.get(path);
    this.#texts.set(path, before === undefined ? text : `${before} ${text}`);
  }

  /** The first of these paths that has a text. */
  text(...paths: readonly string[]): string {
    for (const path of paths) {
      const text = this.#texts.get(path);
      if (text !== undefined && text.trim() !== '') return text.trim();
    }
    return '';
  }

  /** Amount without sign. */
  amount(path: string): Money | undefined {
    const money = parseStatementAmount(this.text(path), 'dot');
    return money?.startsWith('-') ? undefined : money;
  }

  date(...paths: readonly string[]): IsoDate | undefined {
    return isoDateOf(this.text(...paths.flatMap(path => [`${path}/Dt`, `${path}/DtTm`])));
  }

  get direction(): Direction | undefined {
    const mark = this.text('CdtDbtInd');
    if (mark === 'DBIT') return 'D';
    return mark === 'CRDT' ? 'C' : undefined;
  }

  /** `PMNT/ICDT/DMCT`, or the bank's own code. */
  get typeCode(): string | undefined {
    const domain = ['BkTxCd/Domn/Cd', 'BkTxCd/Domn/Fmly/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd'].map(path =>
      this.text(path),
    );
    return domain.filter(code => code !== '').join('/') || this.text('BkTxCd/Prtry/Cd') || undefined;
  }
}

/** The payments of a movement, `NtryDtls/TxDtls`. @internal */
export class Camt053Details {
  readonly list: StatementDetail[] = [];
  #count = 0;

  add(record: Camt053Record): void {
    this.#count += 1;
    if (this.list.length >= DETAIL_LIMIT) return;
    this.list.push({
      amount: record.amount('Amt') ?? record.amount('AmtDtls/TxAmt/Amt'),
      endToEndId: referenceOf(record.text('Refs/EndToEndId')),
      remark: words(
        record.text('RmtInf/Ustrd'),
        record.text('RmtInf/Strd/CdtrRefInf/Ref'),
        record.text('AddtlTxInf'),
        record.text('RltdPties/Cdtr/Nm', 'RltdPties/Cdtr/Pty/Nm'),
      ),
    });
  }

  get isBatch(): boolean {
    return this.#count > 1;
  }
}
