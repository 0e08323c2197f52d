import type {Dialect} from './print.ts';

/** What a link may lead to, the same in three languages: see `safe-href.ts`. */
const scheme = '[\\\\x00-\\\\x20]*[a-z][a-z\\\\d+.\\\\x00-\\\\x20-]*:';
const allowed = '(?:https?|mailto|tel|sms|whatsapp|geo):';

/** `options.@.hint` → name of the variable and of the key. */
function at(path: string): {
  readonly name: string;
  readonly key: string | undefined;
  readonly isItem: boolean;
} {
  const [name = '', number, key] = path.split('.');
  return {name, key, isItem: number === '@'};
}

function php(path: string): string {
  const {name, key, isItem} = at(path);
  if (!isItem) return `$${name}`;
  return key === undefined ? '$item' : `$item['${key}']`;
}

/** A value of PHP as text; what is not given is empty. */
const phpText = (path: string): string => `(string) (${php(path)} ?? '')`;

const quoted = (value: string | number): string => `'${value}'`;

/** Questions that PHP and Blade ask alike. */
const phpConditions = {
  given: (path: string) => `${phpText(path)} !== ''`,
  isOn: (path: string) => `!empty(${php(path)})`,
  is: (path: string, value: string | number) => `${phpText(path)} === ${quoted(value)}`,
  hasItems: (path: string) => `!empty(${php(path)})`,
  isChosen: (chooser: 'value' | 'values') =>
    chooser === 'values'
      ? "in_array((string) $item['value'], array_map('strval', $values ?? []), true)"
      : "(string) ($value ?? '') === (string) $item['value']",
};

const isTag = (text: string): boolean => text.endsWith('?>');

/** PHP for WordPress and for any site: the functions of WordPress escape, `kph.php` brings them where WordPress is not. */
export const phpDialect: Dialect = {
  ...phpConditions,
  folder: 'php',
  ending: '.php',
  value(path, as) {
    const escape = {text: 'esc_html', attribute: 'esc_attr', address: 'kph_href', content: 'kph_content'}[as];
    return `<?= ${escape}(${php(path)} ?? '') ?>`;
  },
  index: plus => `<?= $index + ${plus} ?>`,
  count: path => `<?= count(${php(path)} ?? []) ?>`,
  isFirst: '$index === 0',
  not: condition => `!(${condition})`,
  when: condition => `<?php if (${condition}): ?>`,
  orWhen: condition => `<?php elseif (${condition}): ?>`,
  otherwise: '<?php else: ?>',
  end: '<?php endif ?>',
  each: path => `<?php foreach (array_values(${php(path)} ?? []) as $index => $item): ?>`,
  endEach: '<?php endforeach ?>',
  plain: text => text,
  // PHP eats a line end that follows its tag.
  glue: (before, after) => before + (isTag(before) && after.startsWith('\n') ? '\n' : '') + after,
};

/** Blade knows its words only where no letter stands before or behind; between attributes there is room for a space. */
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\w@]/.test(letter);

/** Blade of Laravel, as anonymous components: they see their own properties and nothing of the page. */
export const bladeDialect: Dialect = {
  ...phpDialect,
  folder: 'blade',
  ending: '.blade.php',
  value(path, as) {
    if (as !== 'address') return `{{ ${php(path)} ?? '' }}`;
    const value = phpText(path);
    return `{{ preg_match('~^${scheme}~i', ${value}) && !preg_match('~^${allowed}~i', ${value}) ? '#' : ${value} }}`;
  },
  index: plus => `{{ $loop->index + ${plus} }}`,
  count: path => `{{ count(${php(path)} ?? []) }}`,
  isFirst: '$loop->first',
  when: condition => `@if(${condition})`,
  orWhen: condition => `@elseif(${condition})`,
  otherwise: '@else',
  end: '@endif',
  each: path => `@foreach(${php(path)} ?? [] as $item)`,
  endEach: '@endforeach',
  plain: text => text.replaceAll('{{', '@{{'),
  glue(before, after) {
    const word = /^@(if|elseif|else|endif|foreach|endforeach)\b/.exec(after);
    const open = /@(else|endif|endforeach)$/.test(before);
    if (word && isWord(before.at(-1))) return `${before}{{ '' }}${after}`;
    // A bracket would be taken for what the word is about.
    if (open && (isWord(after[0]) || /^[ \t]*\(/.test(after))) return `${before}{{ '' }}${after}`;
    return before + after;
  },
};

function twig(path: string): string {
  const {name, key, isItem} = at(path);
  if (!isItem) return name;
  return key === undefined ? 'item' : `item.${key}`;
}

/** Twig, which escapes by itself. */
export const twigDialect: Dialect = {
  folder: 'twig',
  ending: '.html.twig',
  value(path, as) {
    const value = `${twig(path)} ?? ''`;
    if (as !== 'address') return `{{ ${value} }}`;
    return `{{ (${value}) matches '/^${scheme}/i' and not ((${value}) matches '/^${allowed}/i') ? '#' : (${value}) }}`;
  },
  index: plus => `{{ loop.index0 + ${plus} }}`,
  count: path => `{{ (${twig(path)} ?? [])|length }}`,
  given: path => `(${twig(path)} ?? '') is not empty`,
  isOn: path => `(${twig(path)} ?? false)`,
  is: (path, value) => `(${twig(path)} ?? '') == ${quoted(value)}`,
  hasItems: path => `(${twig(path)} ?? []) is not empty`,
  isFirst: 'loop.first',
  not: condition => `not (${condition})`,
  isChosen: chooser =>
    chooser === 'values' ? 'item.value in (values ?? [])' : "(value ?? '') == item.value",
  when: condition => `{% if ${condition} %}`,
  orWhen: condition => `{% elseif ${condition} %}`,
  otherwise: '{% else %}',
  end: '{% endif %}',
  each: path => `{% for item in ${twig(path)} ?? [] %}`,
  endEach: '{% endfor %}',
  plain: text => text.replaceAll('{{', "{{ '{{' }}").replaceAll('{%', "{{ '{%' }}"),
  // As in PHP: the first line end behind a tag is gone.
  glue: (before, after) => before + (before.endsWith('%}') && after.startsWith('\n') ? '\n' : '') + after,
};
