import {existsSync, readFileSync} from 'node:fs';
import {writeIfChanged} from './files.ts';
import {at} from './place.ts';
import {allEntries, sheetText, translatedIn, translationOf} from './words/sheet.ts';

/**
 * `npm run words -- rej`: writes `docs/bahasa/rej.csv` with every sentence of the library, for a spreadsheet, and
 * `docs/bahasa/rej.json` with those that are translated, for `registerWords`. Filled cells are kept.
 */
const locale = process.argv[2] ?? '';

if (/^[a-z]{2,3}$/.test(locale)) {
  const sheet = at(`docs/bahasa/${locale}.csv`);
  const translated = translatedIn(existsSync(sheet) ? readFileSync(sheet, 'utf8') : '');
  const entries = await allEntries();
  writeIfChanged(sheet, sheetText(entries, translated));
  writeIfChanged(at(`docs/bahasa/${locale}.json`), `${JSON.stringify(translationOf(translated), null, 2)}\n`);
  console.log(`${translated.size} dari ${entries.length} kalimat sudah diterjemahkan.`);
} else {
  console.error('Sebut kode bahasanya: npm run words -- rej');
  process.exitCode = 1;
}
