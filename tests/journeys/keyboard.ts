import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import type {Field} from '@kepahiang/schemas/service/types.js';
import {question} from './fill.ts';

/** `name#id` of the element that has the focus. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return `${element.localName}#${element.id}`;
  });
}

/** Presses Tab until the element with this id has the focus. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).endsWith(`#${id}`)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches #${id}`);
}

async function idsOf(page: Page, name: string, selector: string): Promise<string[]> {
  return question(page, name)
    .locator(selector)
    .evaluateAll(elements => elements.map(element => element.id));
}

/** Radios are one stop for Tab; arrows choose. */
async function chooseRadio(page: Page, name: string, value: string): Promise<void> {
  const [first] = await idsOf(page, name, 'input[type=radio]:enabled');
  await tabTo(page, first!);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 20; presses += 1) {
    if (await question(page, name).locator(`input[value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`arrows never choose ${value}`);
}

async function chooseOption(page: Page, name: string, value: string): Promise<void> {
  const select = question(page, name).locator('select');
  await tabTo(page, (await select.getAttribute('id'))!);
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await select.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`arrows never choose ${value}`);
}

async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Answers one question with keys alone; files are chosen by the system's own window, which no page controls. */
export async function answerByKeyboard(page: Page, field: Field, value: unknown): Promise<void> {
  const {name} = field;
  if (field.type === 'list') {
    const rows = value as string[];
    const ids = await idsOf(page, name, 'select');
    await tabTo(page, ids[0]!);
    for (let presses = 0; presses < 200; presses += 1) {
      if ((await question(page, name).locator('select').first().inputValue()) === rows[0]) return;
      await page.keyboard.press('ArrowDown');
    }
    return assert.fail('the list has no such place');
  }
  if (field.type === 'bool' && field.widget === 'checkbox') {
    await tabTo(page, name);
    return value === true ? page.keyboard.press('Space') : undefined;
  }
  if (field.type === 'bool') return chooseRadio(page, name, String(value));
  if (field.type === 'desa') return chooseOption(page, name, value as string);
  if (field.type === 'enum')
    return field.widget === 'select'
      ? chooseOption(page, name, value as string)
      : chooseRadio(page, name, value as string);
  if (field.type === 'date') {
    const [year, month, day] = (value as string).split('-') as [string, string, string];
    const ids = await idsOf(page, name, 'input');
    for (const [index, text] of [day, month, year].entries())
      await typeInto(page, ids[index]!, String(Number(text)));
    return undefined;
  }
  return typeInto(page, name, field.type === 'phone' ? formatPhone(value as string) : String(value));
}
