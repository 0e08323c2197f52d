import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {filesOf} from '../../packages/tools/src/files.ts';
import {kitsOf, readManifest, type Described} from '../../packages/tools/src/make/integrations/model.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';

const manifest = readManifest();
const declarations = manifest.modules.flatMap(({declarations: own = []}) => own);
/** Rows of fields and fields in parts are made of fields, and are none. */
const fields = declarations.filter(({members = []}) =>
  members.some(({inheritedFrom}) => inheritedFrom?.name === 'FieldElement'),
);

function undescribed(parts: readonly Described[] = [], typed = true): string[] {
  return parts.filter(({description, type}) => !description || (typed && !type?.text)).map(({name}) => name);
}

interface Tag {
  readonly name: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly values: readonly {readonly name: string}[];
    readonly valueSet?: string;
  }[];
}

const tags = readJson<{tags: readonly Tag[]}>(
  at('packages/components/dist/vscode.html-custom-data.json'),
).tags;
const attribute = (tag: string, name: string) =>
  tags.find(one => one.name === tag)?.attributes.find(one => one.name === name);

describe('what editors and frameworks are told of our elements', () => {
  it('is told of every element that is registered', () => {
    const registered = filesOf('packages/components/src/*/index.ts').flatMap(path =>
      [...readFileSync(at(path), 'utf8').matchAll(/define\('(kph-[\w-]+)'/g)].map(found => found[1]!),
    );
    assert.deepEqual(declarations.map(({tagName}) => tagName).sort(), registered.sort());
  });

  for (const {tagName, description, attributes, events, cssProperties, members} of declarations) {
    it(`<${tagName}> says what it is, what it takes and what it tells`, () => {
      assert.ok(description, 'a sentence before @element');
      assert.deepEqual(undescribed(attributes), [], 'attributes without a word or a type');
      assert.deepEqual(undescribed(members, false), [], 'members without a word');
      assert.deepEqual(undescribed(events), [], 'events without a word or a type');
      assert.deepEqual(undescribed(cssProperties, false), [], 'custom properties without a word');
    });
  }

  it('a field has what all fields have, with what it is when nothing is said', () => {
    for (const {tagName, attributes = [], members = []} of fields) {
      const known = new Map(attributes.map(one => [one.name, one.default]));
      for (const name of ['name', 'label', 'hint', 'autocomplete'])
        assert.equal(known.get(name), "''", tagName);
      for (const name of ['required', 'disabled', 'readonly'])
        assert.equal(known.get(name), 'false', tagName);
      for (const name of ['value', 'rule', 'fault', 'checkValidity', 'setFault'])
        assert.ok(
          members.some(member => member.name === name),
          `${tagName}.${name}`,
        );
    }
  });

  it('offers in editors the texts an attribute takes, and writes a boolean without a value', () => {
    assert.deepEqual(
      attribute('kph-payment-status', 'state')?.values.map(({name}) => name),
      ['menunggu', 'lunas', 'kedaluwarsa', 'gagal', 'dikembalikan'],
    );
    assert.equal(attribute('kph-nik-field', 'required')?.valueSet, 'v');
    assert.deepEqual(attribute('kph-sla-clock', 'due')?.values, [], 'a date is no choice');
  });

  it('names the tokens in stylesheets, and the package to JetBrains', () => {
    const {properties} = readJson<{properties: readonly {readonly name: string}[]}>(
      at('packages/components/dist/vscode.css-custom-data.json'),
    );
    assert.ok(properties.some(({name}) => name === '--kph-color-text-default' || name === '--kph-space-200'));
    const webTypes = readJson<Record<string, string>>(at('packages/components/dist/web-types.json'));
    const {
      name,
      version,
      'web-types': place,
    } = readJson<Record<string, string>>(at('packages/components/package.json'));
    assert.deepEqual([webTypes['name'], webTypes['version']], [name, version]);
    assert.ok(existsSync(at('packages/components', place!)));
  });

  it('has a React component with typed events for every element', () => {
    for (const {tag, component, events} of kitsOf(manifest)) {
      const path = at('packages/components/dist/react', `${tag.slice(4)}.d.ts`);
      const types = readFileSync(path, 'utf8');
      assert.match(types, new RegExp(`declare const ${component}: KphComponent<`));
      assert.doesNotMatch(types, /[:<] ?any\b/);
      for (const {name, detail} of events)
        if (detail) assert.ok(types.includes(`.${detail.name}>`), `${tag} ${name}`);
    }
  });
});
