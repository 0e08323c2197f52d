interface Names {
  /** `kode-pos-field` */
  readonly folder: string;
  /** `kph-kode-pos-field` */
  readonly tag: string;
  /** `KodePosField` */
  readonly className: string;
  /** `kodePosField` */
  readonly camel: string;
  /** `Kode pos field` */
  readonly title: string;
}

function namesOf(folder: string): Names {
  const camel = folder.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    folder,
    tag: `kph-${folder}`,
    className: camel.charAt(0).toUpperCase() + camel.slice(1),
    camel,
    title: folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll('-', ' '),
  };
}

function element({folder, tag, className, camel}: Names): string {
  return `import type {Finding} from '@kepahiang/schemas/fault.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {${camel}Content} from './${folder}.html.ts';

/**
 * What a person fills in here, and what the form gets.
 *
 * @element ${tag}
 * @fires change - The person committed a value (native event of the inner input).
 */
export class ${className} extends FieldElement {
  protected override content(options: FieldOptions): TemplateResult {
    return ${camel}Content(options);
  }

  protected override canonical(typed: string): string {
    return typed.trim();
  }

  protected override faultOf(value: string): Finding | undefined {
    return /^[0-9]+$/.test(value) ? undefined : {code: 'isian.bentuk'};
  }
}
`;
}

function template({tag, camel}: Names): string {
  return `import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of <${tag}>. */
export function ${camel}Content(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', ...field});
}

/** The whole field, as static pages and the element itself write it. */
export function ${camel}Template(field: FieldOptions): TemplateResult {
  return html\`<${tag} class="kph-field" ?data-invalid=\${field.error}>\${${camel}Content(field)}</${tag}>\`;
}
`;
}

function registration({folder, tag, className}: Names): string {
  return `import {define} from '../define.ts';
import {${className}} from './${folder}.ts';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}

function test({folder, tag, className}: Names): string {
  return `import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import './index.ts';
import type {${className}} from './${folder}.ts';

describe('<${tag}>', () => {
  it('is quiet while a person types and says what is wrong when they leave the field', async () => {
    const field = await fixture<${className}>(html\`<${tag} name="isian" label="Isian" required></${tag}>\`);
    field.control.focus();
    await sendKeys({type: 'abc'});
    expect(field.control.getAttribute('aria-invalid')).to.not.equal('true');
    await sendKeys({press: 'Tab'});
    expect(field.control.getAttribute('aria-invalid')).to.equal('true');
    await expect(field).to.be.accessible();
  });

  it('takes over a label and an input that the page has written', async () => {
    const field = await fixture<${className}>(html\`
      <${tag}><label for="isian">Isian</label><input id="isian" name="isian" value="12" /></${tag}>
    \`);
    expect(field.value).to.equal('12');
    expect(field.querySelectorAll('input')).to.have.length(1);
  });
});
`;
}

function keys({tag, camel}: Names): string {
  return `import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of \`<${tag}>\`. */
export const ${camel}Keys: Keys = {
  story: 'Kosong',
  rows: fieldRows(textbox('Isian'), 'abc', 'Isian tidak dapat dibaca. Isi kembali.'),
};
`;
}

function story({tag, camel, folder, title}: Names): string {
  return `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {withKeys} from '../fixtures/keys.ts';
import './index.ts';
import {${camel}Template} from './${folder}.html.ts';
import {${camel}Keys} from './${folder}.keys.ts';
import words from './${folder}.md?raw';

const meta: Meta = {
  title: 'Komponen/${title}',
  component: '${tag}',
  tags: ['autodocs'],
  parameters: {docs: {description: {component: withKeys(words, ${camel}Keys)}}},
  args: {name: 'isian', label: 'Isian', hint: 'Yang membantu mengisinya', required: true},
  render: args => ${camel}Template(args as Parameters<typeof ${camel}Template>[0]),
};
export default meta;

type Story = StoryObj;

/** As it first appears. */
export const Kosong: Story = {};

/** With what is wrong beside it. */
export const Salah: Story = {args: {value: 'abc', error: 'Isi dengan angka.'}};
`;
}

function page({tag, title}: Names): string {
  return `# ${title}

Untuk apa isian ini, dan kapan sebaiknya memakai isian lain.

\`\`\`html
<${tag} name="isian" label="Isian" required></${tag}>
\`\`\`
`;
}

/** Files of a new component: path → text. They build and pass their tests as they are. */
export function componentFiles(name: string): Map<string, string> {
  const names = namesOf(name);
  const folder = `packages/components/src/${name}`;
  return new Map([
    [`${folder}/${name}.ts`, element(names)],
    [`${folder}/${name}.html.ts`, template(names)],
    [`${folder}/${name}.css`, `.kph-field:is(${names.tag}) {\n  max-width: var(--kph-size-form);\n}\n`],
    [`${folder}/index.ts`, registration(names)],
    [`${folder}/${name}.test.ts`, test(names)],
    [`${folder}/${name}.keys.ts`, keys(names)],
    [`${folder}/${name}.stories.ts`, story(names)],
    [`${folder}/${name}.md`, page(names)],
  ]);
}
