import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {readJson, type Manifest} from '../../packages.ts';
import {at} from '../../place.ts';
import type {Declaration, ElementsManifest} from './model.ts';

interface CustomData {
  readonly version: number;
  readonly tags?: readonly {
    readonly name: string;
    readonly description: string;
    readonly attributes: readonly {readonly name: string; readonly values?: readonly object[]}[];
  }[];
  readonly properties?: readonly {readonly name: string; readonly description?: string}[];
}

/** The type text that editors offer as values: only the texts themselves, never the name of a type. */
const onlyTexts = (text: string | undefined): string => (text && /^'|^boolean$/.test(text) ? text : 'string');

/** The libraries read one type text for each attribute: texts to choose from where there are some. */
function forEditors(manifest: ElementsManifest): ElementsManifest {
  const declarationOf = (declaration: Declaration): Declaration => ({
    ...declaration,
    attributes: (declaration.attributes ?? []).map(attribute => ({
      ...attribute,
      type: {text: attribute.parsedType?.text ?? attribute.type?.text ?? 'string'},
    })),
  });
  return {
    ...manifest,
    modules: manifest.modules.map(module => ({
      ...module,
      declarations: (module.declarations ?? []).map(declarationOf),
    })),
  };
}

function valuesOnly(manifest: ElementsManifest): ElementsManifest {
  const modules = forEditors(manifest).modules.map(module => ({
    ...module,
    declarations: (module.declarations ?? []).map(declaration => ({
      ...declaration,
      attributes: (declaration.attributes ?? []).map(attribute => ({
        ...attribute,
        type: {text: onlyTexts(attribute.type?.text)},
      })),
    })),
  }));
  return {...manifest, modules};
}

function booleans(manifest: ElementsManifest): Set<string> {
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  return new Set(
    declarations.flatMap(({tagName, attributes = []}) =>
      attributes.filter(({type}) => type?.text === 'boolean').map(({name}) => `${tagName} ${name}`),
    ),
  );
}

/** Tags and attributes for VS Code and whatever reads its custom data. */
function visualStudioCode(manifest: ElementsManifest): CustomData {
  const data = JSON.parse(getVsCodeHtmlCustomData(valuesOnly(manifest) as never, {})) as CustomData;
  const withoutValue = booleans(manifest);
  const tags = data.tags?.map(tag => ({
    ...tag,
    description: tag.description.replaceAll(' _(default: undefined)_', ''),
    attributes: tag.attributes.map(attribute =>
      // Else the editor would write `required=""`.
      withoutValue.has(`${tag.name} ${attribute.name}`) ? {...attribute, valueSet: 'v'} : attribute,
    ),
  }));
  return {...data, ...(tags && {tags})};
}

/** The custom properties a theme may use, in stylesheets of VS Code: the library knows those of elements only. */
function styles(manifest: ElementsManifest): CustomData {
  const data = JSON.parse(getVsCodeCssCustomData(manifest as never, {})) as CustomData;
  const tokens = readJson<Record<string, Record<string, string>>>(at('packages/tokens/dist/tokens.json'));
  const known = new Map<string, {readonly name: string; readonly description: string}>();
  for (const [place, values] of Object.entries(tokens)) {
    for (const [name, value] of Object.entries(values)) {
      const property = `--kph-${name.replaceAll('.', '-')}`;
      if (!known.has(property)) known.set(property, {name: property, description: `${place}: ${value}`});
    }
  }
  return {...data, properties: [...(data.properties ?? []), ...known.values()]};
}

/** The same for WebStorm and PhpStorm. */
function jetBrains(manifest: ElementsManifest): object {
  const data = JSON.parse(getWebTypesData(forEditors(manifest) as never, {})) as object;
  const {name, version} = readJson<Manifest>(at('packages/components/package.json'));
  // The library takes both from the folder it runs in.
  return {...data, name, version};
}

/** What editors read of our elements, by the name of the file. */
export function editorData(manifest: ElementsManifest): Readonly<Record<string, string>> {
  const data = {
    'vscode.html-custom-data.json': visualStudioCode(manifest),
    'vscode.css-custom-data.json': styles(manifest),
    'web-types.json': jetBrains(manifest),
  };
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]),
  );
}
