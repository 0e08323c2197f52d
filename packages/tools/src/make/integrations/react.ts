import type {Kit} from './model.ts';
import {comment, eventType, generated, handlerName, literals} from './types.ts';

/** Types of the component of one element. */
export function reactTypes(kit: Kit): string {
  const events = kit.events.map(
    event =>
      `${comment(event.description, '    ')}    ${handlerName(event.name)}: ${eventType(event, '../')};\n`,
  );
  return `${generated}
import type {${kit.className}} from '../${kit.module}';
import type {KphComponent} from './wrap.js';

export type {${kit.className}};

${comment(kit.description)}export declare const ${kit.component}: KphComponent<
  ${kit.className},
  ${literals(kit.properties)},
  {${events.length > 0 ? `\n${events.join('')}  ` : ''}}
>;
`;
}

/** The component of one element: it registers the element and passes props on. */
export function reactModule(kit: Kit): string {
  const names = kit.properties.map(name => `'${name}'`).join(', ');
  const events = kit.events.map(({name}) => `${handlerName(name)}: '${name}'`).join(', ');
  return `${generated}
import '../${kit.folder}/index.js';
import {wrap} from './wrap.js';

export const ${kit.component} = /* @__PURE__ */ wrap('${kit.tag}', [${names}], {${events}});
`;
}

/** \`dist/react/index.d.ts\`: the bare tags in JSX of React 19, which passes properties and events by itself. */
export const reactJsxTypes = `${generated}
import type {HTMLAttributes, RefAttributes} from 'react';
import type {KphElement, KphElementMap, KphOwn, KphRenamed} from '../elements.js';
import type {KphNativeHandlers} from '../jsx.js';

/** Every element by its tag, as JSX of React takes it. */
export type KphReactElements = {
  [T in keyof KphElementMap]: KphOwn<T> &
    KphRenamed<T> &
    KphNativeHandlers<T> &
    Omit<HTMLAttributes<KphElement<T>>, keyof KphOwn<T> | 'onChange' | 'onInput'> &
    RefAttributes<KphElement<T>> & {class?: string};
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KphReactElements {}
  }
}
`;
