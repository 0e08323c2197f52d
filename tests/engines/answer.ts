import assert from 'node:assert/strict';
import path from 'node:path';
import {writeFile} from 'node:fs/promises';
import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import type {Field, SimpleField} from '@kepahiang/schemas/service/types.js';
import {sampleFile} from '../journeys/sample-files.ts';
import type {Driver} from './driver.ts';
import {choose, gone, seen, until} from './person.ts';

/** A person at a browser, with a folder of files to upload. */
export interface Person {
  readonly driver: Driver;
  readonly folder: string;
}

async function selectOrChoose(driver: Driver, id: string, name: string, value: string): Promise<void> {
  const isSelect = await driver.evaluate(one => document.getElementById(one)?.localName === 'select', id);
  if (isSelect) await driver.select(`#${id}`, value);
  else await choose(driver, name, value);
}

async function fillDate(driver: Driver, id: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-') as [string, string, string];
  await driver.fill(`#${id}`, String(Number(day)));
  await driver.fill(`#${id}-bulan`, String(Number(month)));
  await driver.fill(`#${id}-tahun`, year);
}

async function upload({driver, folder}: Person, field: SimpleField & {type: 'file'}): Promise<void> {
  const kind = field.accept[0]!;
  const {name, buffer} = sampleFile(kind, `${field.name}.${kind}`);
  const file = path.join(folder, name);
  await writeFile(file, buffer);
  await driver.upload(`#${field.name}`, file);
  const frame = `[data-isian="${field.name}"]`;
  await seen(driver, `${frame} .kph-file-name`, name);
  await gone(driver, `${frame} progress`);
  await gone(driver, `${frame} .kph-error`);
}

async function fillList(
  person: Person,
  field: Field & {type: 'list'},
  rows: readonly unknown[],
): Promise<void> {
  const {driver} = person;
  const frame = `[data-isian="${field.name}"]`;
  for (const [index, value] of rows.entries()) {
    const count = await driver.evaluate(
      selector => document.querySelectorAll(selector).length,
      `${frame} .kph-rows > li`,
    );
    if (count <= index) await driver.click(`${frame} .kph-row-add`);
    assert.ok(!('length' in field.item), 'rows of several questions are not part of this journey');
    await answer(person, {...field.item, name: `${field.name}.${index}`}, value);
  }
}

/** Answers one question as a person would. */
export async function answer(person: Person, field: Field, value: unknown): Promise<void> {
  const {driver} = person;
  const id = field.name.replaceAll('.', '-');
  await until(
    driver,
    `the question ${id}`,
    one => document.getElementById(one)?.checkVisibility() ?? null,
    id,
  );
  switch (field.type) {
    case 'list':
      return fillList(person, field, value as unknown[]);
    case 'file':
      return upload(person, field);
    case 'date':
      return fillDate(driver, id, value as string);
    case 'enum':
    case 'desa':
      return selectOrChoose(driver, id, field.name, value as string);
    case 'bool':
      return choose(driver, field.name, field.widget === 'checkbox' ? undefined : String(value));
    case 'phone':
      return driver.fill(`#${id}`, formatPhone(value as string));
    case 'text':
    case 'area':
    case 'nik':
    case 'email':
      return driver.fill(`#${id}`, value as string);
    default:
      return assert.fail(`this journey has no way to answer a ${field.type}`);
  }
}
