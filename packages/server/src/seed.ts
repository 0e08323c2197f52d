import {dateWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfRupiah, moneyOfSen} from '@kepahiang/schemas/money.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Officer} from './access/caller.ts';
import type {Context} from './context.ts';
import {inTransaction, type Db} from './database/connect.ts';
import {demoAccount, demoOffices} from './demo/accounts.ts';
import {stepDocument} from './document/step.ts';
import {handOf, makerRole, writeDocument} from './document/write.ts';
import {accountNumber} from './source-account.ts';
import {Refusal} from './http/problem.ts';
import {lockBook} from './store/cash-book-store.ts';
import {findDocument} from './store/document-store.ts';

/** Imprest money every pilot starts with. @unit rupiah */
const imprestRupiah = 50_000_000;

/** Accounts of the demo budget, each with its ceiling for the year. @unit rupiah */
const accounts: readonly (readonly [rekening: string, rupiah: number])[] = [
  ['5.1.02.04.001.00001', 240_000_000], // official travel
  ['5.1.02.01.001.00024', 120_000_000], // stationery
  ['5.1.02.02.001.00026', 180_000_000], // services
  ['5.2.02.05.001.00005', 360_000_000], // equipment
];
const subKegiatan = '1.02.01.2.06.0009';

type Content = Readonly<Record<string, unknown>>;
type Step = readonly [desk: string, event: string, facts?: Content];

/** Does what the people of a pilot and of the treasury would do, each with the demo account of the duty. */
class Pilot {
  readonly #context: Context;
  readonly #db: Db;
  readonly #now: Date;
  readonly skpd: string;

  constructor(context: Context, db: Db, skpd: string, now: Date) {
    this.#context = context;
    this.#db = db;
    this.#now = now;
    this.skpd = skpd;
  }

  /** The person of a desk: of the office, or above it. */
  person(desk: string): Officer {
    const {nip, name, roles, opd} = demoAccount(`${desk}.${this.skpd}`) ?? demoAccount(desk)!;
    return {kind: 'petugas', subject: nip, name, roles, opd, expiresAt: this.#now};
  }

  /** Writes a document and takes it through its steps. @returns its id */
  async bring(kind: StoredKindId, desk: string, content: Content, steps: readonly Step[]): Promise<string> {
    const person = this.person(desk);
    const by = handOf(person, makerRole(storedDocument(kind), person.roles), this.#now);
    const id = await writeDocument(this.#context, this.#db, {kind, skpd: this.skpd, content, by});
    for (const [actor, event, facts] of steps) await this.#step(kind, id, actor, event, facts);
    return id;
  }

  async #step(kind: StoredKindId, id: string, actor: string, event: string, facts: Content | undefined) {
    const row = (await findDocument(this.#db, kind, id))!;
    const person = this.person(actor);
    const action = {event, version: row.version, ...(facts && {facts})};
    await stepDocument(this.#context, this.#db, row, action, {person, roles: person.roles}, this.#now);
  }
}

/** The budget of the year, planned and released. */
async function seedBudget(pilot: Pilot, year: string): Promise<void> {
  const tanggal = `${year}-01-02`;
  const lines = accounts.map(([rekening, rupiah]) => ({
    subKegiatan,
    rekening,
    sumberDana: 'DAU',
    pagu: moneyOfRupiah(rupiah),
  }));
  const head = 'kepala';
  const dpa = await pilot.bring(
    'dpa',
    head,
    {tanggal, lines: lines.map(line => ({...line, pergeseranKe: 0, berlakuDari: tanggal}))},
    [
      [head, 'ajukan'],
      ['tapd', 'verifikasi'],
      ['bud', 'sahkan'],
    ],
  );
  const plan = accounts.map(([, rupiah]) => Array<string>(12).fill(moneyOfRupiah(rupiah / 12)));
  await pilot.bring(
    'anggaran-kas',
    head,
    {tanggal, dpa, lines: lines.map((line, index) => ({...line, bulan: plan[index]}))},
    [
      [head, 'ajukan'],
      ['kuasabud', 'sahkan'],
    ],
  );
  await pilot.bring(
    'penyediaan-dana',
    'bud',
    {
      tanggal,
      periode: {from: `${year}-01-01`, to: `${year}-12-31`},
      dasarDpa: dpa,
      lines: lines.map(({rekening, pagu}) => ({subKegiatan, rekening, amount: pagu})),
      sebelumnya: moneyOfSen(0n),
      sisaBelumSpd: moneyOfSen(0n),
    },
    [['bud', 'terbitkan']],
  );
}

/** The imprest, from its SPP to the line in the cash book. */
async function seedImprest(
  context: Context,
  pilot: Pilot,
  tanggal: IsoDate,
  verifiedAt: string,
): Promise<void> {
  const amount = moneyOfRupiah(imprestRupiah);
  const account = context.sourceAccount(pilot.skpd, tanggal);
  const penerima = {
    nama: 'Bendahara Pengeluaran',
    bank: account.slice(0, 3),
    rekening: accountNumber(account),
    namaRekening: `BENDAHARA PENGELUARAN ${pilot.skpd.toUpperCase()}`,
    verifiedAt,
  };
  const nip = (desk: string): string => pilot.person(desk).subject;
  const spp = await pilot.bring(
    'spp',
    'releaser',
    {tanggal, jenis: 'UP', penerima, bruto: amount, potongan: [], netto: amount, spdRefs: []},
    [
      ['releaser', 'ajukan'],
      ['checker', 'verifikasi'],
      ['kepala', 'setujui'],
    ],
  );
  const saldoKasDaerah = moneyOfRupiah(imprestRupiah * 1000);
  const spm = await pilot.bring(
    'spm',
    'checker',
    {tanggal, spp, penandatangan: {nip: nip('kepala'), role: 'PA'}, potonganDisetorOleh: 'BP'},
    [
      ['kepala', 'tandatangani'],
      ['checker', 'kirim'],
      ['kuasabud', 'terbitkan_sp2d', {saldoKasDaerah}],
    ],
  );
  await pilot.bring(
    'sp2d',
    'kuasabud',
    {
      tanggal,
      spm,
      rekeningSumber: {
        bank: account.slice(0, 3),
        rekening: '0000000099',
        namaRekening: 'RKUD KABUPATEN KEPAHIANG',
      },
      kuasaBud: nip('kuasabud'),
    },
    [
      ['kuasabud', 'tandatangani', {saldoKasDaerah}],
      ['kuasabud', 'kirim'],
      ['bank', 'cair', {tanggalCair: tanggal, bankRef: `SP2D-UP-${pilot.skpd}`}],
    ],
  );
}

/**
 * Gives each pilot a budget and the imprest money (UP) it works with, through the documents the law asks for. An office
 * whose cash book has any line is left alone, so running it again changes nothing.
 */
export async function seed(context: Context): Promise<void> {
  const now = context.clock();
  const today = dateWib(now);
  const year = today.slice(0, 4);
  for (const skpd of demoOffices) {
    await inTransaction(context.pool, async db => {
      if ((await lockBook(db, skpd, Number(year))).no > 0) return;
      const pilot = new Pilot(context, db, skpd, now);
      await seedBudget(pilot, year);
      await seedImprest(context, pilot, `${today.slice(0, 7)}-01`, `${today}T00:00:00+07:00`);
    }).catch((error: unknown) => {
      // Rules of a regency that leave no room for the demo are no reason to keep its people from working.
      if (!(error instanceof Refusal)) throw error;
      context.log.warn({event: 'seed-refused', skpd, reason: error.detail.reason ?? error.code});
    });
  }
}
