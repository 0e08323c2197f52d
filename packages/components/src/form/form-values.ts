/** Answers as the form has them: nested by the dots in the names. */
export type FormValues = Record<string, unknown>;

/** A field that can give its answer as something other than text. */
interface ValueField extends Element {
  readonly name?: string;
  readonly formValue?: unknown;
}

type Branch = Record<string, unknown> | unknown[];

function child(branch: Branch, key: string, next: string): Branch {
  const known = (branch as Record<string, unknown>)[key];
  if (typeof known === 'object' && known !== null) return known as Branch;
  const made: Branch = /^\d+$/.test(next) ? [] : {};
  (branch as Record<string, unknown>)[key] = made;
  return made;
}

/** Puts a value at a dotted path; a path that would reach into a prototype is left out. */
export function setPath(values: FormValues, path: string, value: unknown): void {
  const keys = path.split('.');
  if (keys.some(key => key === '__proto__' || key === 'constructor' || key === 'prototype')) return;
  let branch: Branch = values;
  keys.slice(0, -1).forEach((key, index) => (branch = child(branch, key, keys[index + 1] as string)));
  branch[keys[keys.length - 1] as string] = value;
}

/** Entries of form data as nested values; a name that occurs twice becomes a list. */
export function nestEntries(entries: Iterable<readonly [string, unknown]>): FormValues {
  const byName = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const known = byName.get(name);
    if (known) known.push(value);
    else byName.set(name, [value]);
  }
  const values: FormValues = {};
  for (const [name, all] of byName) setPath(values, name, all.length > 1 ? all : all[0]);
  return values;
}

/**
 * All answers of a form: canonical text, and numbers, points, files and lists where a field has them.
 * What is empty, disabled or has no name is left out, as in a native submit.
 */
export function formValues(form: HTMLFormElement): FormValues {
  const entries = [...new FormData(form)].filter(
    ([, value]) => value !== '' && !(value instanceof File && value.size === 0 && !value.name),
  );
  const values = nestEntries(entries);
  for (const field of form.querySelectorAll<ValueField>('.kph-field')) {
    const {name, formValue} = field;
    if (name && formValue !== undefined && !field.matches('fieldset[disabled] *'))
      setPath(values, name, formValue);
  }
  return values;
}
