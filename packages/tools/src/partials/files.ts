import type {Taken} from './analyse.ts';
import {bladeDialect, phpDialect, twigDialect} from './dialects.ts';
import type {PartialOption} from './options.ts';
import {print, type Dialect} from './print.ts';

const types: Readonly<Record<PartialOption['kind'], string>> = {
  text: 'teks',
  content: 'teks, atau HTML tepercaya',
  address: 'alamat tautan',
  number: 'angka',
  flag: 'ya/tidak',
  choice: 'pilihan',
  list: 'daftar',
};

function describe(option: PartialOption, {defaults, idFromName}: Taken): string {
  const {name, kind, required, values, items} = option;
  const what = values ? values.join(' | ') : kind === 'list' && !items ? 'daftar teks' : types[kind];
  const parts = items ? ` {${items.map(item => `${item.name}${item.required ? '' : '?'}`).join(', ')}}` : '';
  const usual = defaults[name] as string | number | undefined;
  if (usual !== undefined) return `${name}: ${what}; bila kosong: ${usual}`;
  if (name === 'id' && idFromName) return 'id: teks; bila kosong: name dengan titik menjadi tanda hubung';
  return `${name}: ${what}${parts}${required ? '; wajib' : ''}`;
}

/** Names of what the partial takes, those that must be given first. */
function promised(taken: Taken): PartialOption[] {
  const chooser: PartialOption[] = taken.chooser
    ? [{name: taken.chooser, kind: taken.chooser === 'values' ? 'list' : 'text', required: false}]
    : [];
  return [...taken.options, ...chooser];
}

/** What a partial takes, as a person reads it. */
export function promises(taken: Taken): string[] {
  return promised(taken).map(option => describe(option, taken));
}

const phpValue = (value: unknown): string =>
  typeof value === 'number' ? String(value) : `'${String(value)}'`;

/** Values that stand when nothing is given, as PHP. */
function phpDefaults(taken: Taken): string[] {
  const defaults = Object.entries(taken.defaults).map(([name, value]) => `$${name} ??= ${phpValue(value)};`);
  return [...defaults, ...(taken.idFromName ? ["$id ??= str_replace('.', '-', $name);"] : [])];
}

function phpHead(taken: Taken): string {
  const lines = promises(taken).map(line => ` * - ${line}`);
  const defaults = phpDefaults(taken).map(line => `${line}\n`);
  return `<?php\n/**\n * ${taken.name}, dibangkitkan dari templatnya; jangan disunting.\n *\n${lines.join('\n')}\n */\nrequire_once __DIR__ . '/kph.php';\n${defaults.join('')}?>\n`;
}

function bladeHead(taken: Taken): string {
  const comment = `{{--\n${taken.name}, dibangkitkan dari templatnya; jangan disunting.\n\n${promises(taken)
    .map(line => `- ${line}`)
    .join('\n')}\n--}}\n`;
  const props = promised(taken).map(({name, kind, required}) => {
    const isGiven = required && !(name in taken.defaults) && !(name === 'id' && taken.idFromName);
    const empty = kind === 'list' ? '[]' : kind === 'flag' ? 'false' : 'null';
    return isGiven ? `'${name}'` : `'${name}' => ${empty}`;
  });
  const content = taken.options.find(({kind}) => kind === 'content')?.name;
  // What stands between the tags of the component is its text.
  const slot = content ? [`if (isset($slot) && trim((string) $slot) !== '') { $${content} ??= $slot; }`] : [];
  const lines = [...slot, ...phpDefaults(taken)];
  return `${comment}@props([${props.join(', ')}])\n${lines.length > 0 ? `@php\n${lines.join('\n')}\n@endphp\n` : ''}`;
}

function twigHead(taken: Taken): string {
  const comment = `{#\n${taken.name}, dibangkitkan dari templatnya; jangan disunting.\n\n${promises(taken)
    .map(line => `- ${line}`)
    .join('\n')}\n#}\n`;
  const defaults = Object.entries(taken.defaults).map(
    ([name, value]) => `{% set ${name} = ${name} ?? ${phpValue(value)} %}\n`,
  );
  const id = taken.idFromName ? ["{% set id = id ?? name|replace({'.': '-'}) %}\n"] : [];
  return comment + [...defaults, ...id].join('');
}

const heads: readonly (readonly [Dialect, (taken: Taken) => string])[] = [
  [phpDialect, phpHead],
  [bladeDialect, bladeHead],
  [twigDialect, twigHead],
];

/** The partials of a template by their path inside `partials`. */
export function partialsOf(taken: Taken): Readonly<Record<string, string>> {
  const {options, chooser, pieces, name} = taken;
  return Object.fromEntries(
    heads.map(([dialect, head]) => [
      `${dialect.folder}/${name}${dialect.ending}`,
      `${head(taken)}${print(pieces, {dialect, options, chooser}).trim()}\n`,
    ]),
  );
}

/** `php/kph.php`: what the PHP partials need where WordPress is not. */
export const phpSupport = `<?php
/** Bantuan bagi potongan halaman PHP, dibangkitkan; jangan disunting. Di WordPress fungsi esc_* sudah ada. */

if (!function_exists('esc_html')) {
    function esc_html($text): string
    {
        return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}

if (!function_exists('esc_attr')) {
    function esc_attr($text): string
    {
        return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}

if (!class_exists('KphHtml')) {
    /** HTML yang ditulis halaman sendiri dan karena itu tidak diloloskan; jangan pernah isi dengan ketikan orang. */
    final class KphHtml
    {
        public function __construct(public readonly string $html)
        {
        }

        public function __toString(): string
        {
            return $this->html;
        }
    }
}

if (!function_exists('kph_content')) {
    /** Teks biasa diloloskan, KphHtml ditulis apa adanya. */
    function kph_content($content): string
    {
        return $content instanceof KphHtml ? (string) $content : esc_html($content);
    }
}

if (!function_exists('kph_href')) {
    /** Alamat tautan: javascript: dan sejenisnya menjadi #. */
    function kph_href($href): string
    {
        $href = (string) $href;
        $unsafe = preg_match('~^[\\x00-\\x20]*[a-z][a-z\\d+.\\x00-\\x20-]*:~i', $href)
            && !preg_match('~^(?:https?|mailto|tel|sms|whatsapp|geo):~i', $href);
        return esc_attr($unsafe ? '#' : $href);
    }
}

if (!function_exists('kph_partial')) {
    /** Satu potongan halaman sebagai teks: kph_partial('nik-field', ['name' => 'nik', 'label' => 'NIK']). */
    function kph_partial(string $kph_name, array $kph_options): string
    {
        extract($kph_options, EXTR_SKIP);
        ob_start();
        require __DIR__ . '/' . basename($kph_name) . '.php';
        return trim((string) ob_get_clean());
    }
}
`;
