import type {Locator, Page} from 'playwright-core';
import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import type {Field, SimpleField} from '@kepahiang/schemas/service/types.js';
import {sampleFile} from './sample-files.ts';

type Values = Readonly<Record<string, unknown>>;

/** The frame of one question. */
export function question(page: Page, name: string): Locator {
  return page.locator(`[data-isian="${name}"]`);
}

async function fillDate(frame: Locator, date: string): Promise<void> {
  const [year, month, day] = date.split('-') as [string, string, string];
  const boxes = frame.locator('input:not([type=hidden])');
  await boxes.nth(0).fill(String(Number(day)));
  await boxes.nth(1).fill(String(Number(month)));
  await boxes.nth(2).fill(year);
}

async function choose(frame: Locator, value: string): Promise<void> {
  const select = frame.locator('select');
  if ((await select.count()) > 0) await select.selectOption(value);
  else await frame.locator(`input[value="${value}"]`).check({force: true});
}

async function upload(frame: Locator, field: SimpleField & {type: 'file'}, value: unknown): Promise<void> {
  const count = Array.isArray(value) ? value.length : 1;
  const kind = field.accept[0]!;
  const files = Array.from({length: count}, (_, index) => sampleFile(kind, `contoh-${index + 1}.${kind}`));
  await frame.locator('input[type=file]').setInputFiles(field.multiple ? files : files[0]!);
  for (const {name} of files) await frame.getByText(name, {exact: true}).first().waitFor();
  await frame.locator('progress').nth(0).waitFor({state: 'detached'});
  await frame.locator('.kph-files .kph-error').nth(0).waitFor({state: 'detached', timeout: 1000});
}

/** Answers one question as a person would: types, chooses, ticks, uploads. */
export async function fillField(frame: Locator, field: Field, value: unknown): Promise<void> {
  switch (field.type) {
    case 'list':
      return fillList(frame, field, value as unknown[]);
    case 'file':
      return upload(frame, field, value);
    case 'date':
      return fillDate(frame, value as string);
    case 'datetime':
      return frame
        .locator('input')
        .first()
        .fill((value as string).slice(0, 16));
    case 'enum':
    case 'desa':
      return choose(frame, value as string);
    case 'choices':
      for (const one of value as string[]) await frame.locator(`input[value="${one}"]`).check({force: true});
      return;
    case 'bool':
      if (field.widget === 'checkbox')
        return frame.locator('input[type=checkbox]').setChecked(value as boolean, {force: true});
      return frame.locator(`input[value="${String(value)}"]`).check({force: true});
    case 'geo': {
      const {lat, lon} = value as {lat: number; lon: number};
      const boxes = frame.locator('input:not([type=hidden])');
      await boxes.nth(0).fill(String(lat).replace('.', ','));
      return boxes.nth(1).fill(String(lon).replace('.', ','));
    }
    case 'dec':
    case 'int':
      return frame.locator('input').first().fill(String(value).replace('.', ','));
    case 'money':
      return frame
        .locator('input')
        .first()
        .fill((value as string).replace('.00', ''));
    case 'phone':
      return frame
        .locator('input')
        .first()
        .fill(formatPhone(value as string));
    default:
      return frame
        .locator('input:not([type=hidden]), textarea')
        .first()
        .fill(value as string);
  }
}

async function fillList(
  frame: Locator,
  field: Field & {type: 'list'},
  rows: readonly unknown[],
): Promise<void> {
  const own = frame.locator('.kph-rows > li');
  for (const [index, row] of rows.entries()) {
    if ((await own.count()) <= index) await frame.locator('.kph-row-add').click();
    const place = own.nth(index);
    if (!('length' in field.item)) {
      await fillField(place, field.item, row);
      continue;
    }
    for (const item of field.item) {
      const value = (row as Values)[item.name];
      if (value !== undefined)
        await fillField(
          place.locator(`kph-${item.type === 'nik' ? 'nik' : 'text'}-field`).first(),
          item,
          value,
        );
    }
  }
}
