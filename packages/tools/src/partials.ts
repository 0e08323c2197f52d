import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf, writeIfChanged} from './files.ts';
import {analyse, type Refused, type Taken} from './partials/analyse.ts';
import {partialsOf, phpSupport, promises} from './partials/files.ts';
import {fixtureFile, type FixtureModule} from './partials/fixtures.ts';
import {readTemplates, type TemplateSource} from './partials/options.ts';
import {at} from './place.ts';

const dist = at('packages/components/dist');
const written = new Set<string>();

function write(path: string, text: string): void {
  written.add(path);
  writeIfChanged(join(dist, path), text);
}

/** The states of a component, where it has any. */
async function fixturesOf(path: string): Promise<FixtureModule | undefined> {
  if (!existsSync(path)) return undefined;
  const module = (await import(path)) as Readonly<Record<string, FixtureModule>>;
  return Object.values(module).find(one => typeof one === 'object' && 'states' in one);
}

async function take(source: TemplateSource): Promise<Taken | Refused> {
  const module = (await import(source.path)) as Readonly<Record<string, FixtureModule['template']>>;
  const template = module[source.export];
  if (!template) return {name: source.name, reason: `${source.export} is not exported`};
  const fixtures = await fixturesOf(source.path.replace('.html.ts', '.fixtures.ts'));
  const states = fixtures?.template === template ? Object.values(fixtures.states) : [];
  // A value of a field is shown as people read it; a partial is given what they typed.
  const typed = states.map(state =>
    'label' in state && typeof state['value'] === 'string' ? {...state, value: 'Contoh'} : state,
  );
  return analyse(source, template, typed);
}

for (const path of filesOf('packages/components/src/*/*.fixtures.ts')) {
  const fixtures = await fixturesOf(at(path));
  if (fixtures) write(`fixtures/${fixtures.name}.json`, fixtureFile(fixtures));
}

const index: Record<string, object> = {};
for (const source of readTemplates()) {
  const result = await take(source);
  if ('reason' in result) {
    index[result.name] = {partials: false, because: result.reason};
    continue;
  }
  for (const [path, text] of Object.entries(partialsOf(result))) write(`partials/${path}`, text);
  index[result.name] = {partials: true, options: promises(result), leftOut: result.leftOut};
}
write('partials/php/kph.php', phpSupport);
write('partials/index.json', `${JSON.stringify(index, null, 2)}\n`);

for (const path of filesOf(['partials/**/*.{php,twig,json}', 'fixtures/*.json'], dist))
  if (!written.has(path)) rmSync(join(dist, path));
