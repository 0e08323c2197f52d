import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf, writeIfChanged} from '../../files.ts';
import {at} from '../../place.ts';
import {editorData} from './editors.ts';
import {kitsOf, readManifest} from './model.ts';
import {reactJsxTypes, reactModule, reactTypes} from './react.ts';
import {elementsTypes, generated, jsxTypes, vueModule, vueTypes} from './types.ts';

/** The elements for editors and frameworks: data for VS Code and JetBrains, types for JSX and Vue, React components. */
export async function buildIntegrations(): Promise<void> {
  const manifest = readManifest();
  const kits = kitsOf(manifest);
  const dist = at('packages/components/dist');
  const nothing = `${generated}export {};\n`;
  const files: Readonly<Record<string, string>> = {
    'elements.d.ts': elementsTypes(kits),
    'elements.js': nothing,
    // TypeScript asks for types of what is imported for its effect alone, stylesheets included.
    'css.d.ts': nothing,
    'jsx.d.ts': jsxTypes,
    'jsx.js': nothing,
    'vue.d.ts': vueTypes,
    'vue.js': vueModule,
    'react/index.d.ts': reactJsxTypes,
    'react/index.js': nothing,
    ...editorData(manifest),
    ...Object.fromEntries(
      kits.flatMap(kit => [
        [`react/${kit.tag.slice('kph-'.length)}.d.ts`, reactTypes(kit)],
        [`react/${kit.tag.slice('kph-'.length)}.js`, reactModule(kit)],
      ]),
    ),
  };
  // What an element left behind that is no more.
  for (const path of filesOf('react/*.{js,d.ts}', dist))
    if (!(path in files) && !path.startsWith('react/wrap.')) rmSync(join(dist, path));
  for (const [path, text] of Object.entries(files)) writeIfChanged(join(dist, path), text);
}
