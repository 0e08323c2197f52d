/** What a selector of ours is known by: a class, an element, or all classes of a kind. */
const ours = /\.kph[\w-]*|(?<![\w.-])kph-[\w-]+|\[class[\^*]?='?"?\s?kph-[^\]]*\]/;

/** Weighs as much as three classes and excludes nothing: no element is three times `_`. */
const weight = ':not(._._._)';

/** The parts of a list of selectors. */
function selectorsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** What has a weight of its own, as the fence, keeps it. */
const weighed = (list: string): string =>
  selectorsOf(list)
    .map(selector => (selector.includes('._._') ? selector : selector.replace(ours, found => found + weight)))
    .join(',');

/**
 * Lets our rules hold beside a theme that speaks of `button:not(:hover):not(:active):not(.has-text-color)`: every
 * selector of ours gets the same weight on top, so that among themselves nothing changes.
 *
 * @param css - Without nested rules, as esbuild gives it for the browsers we are for. Comments are left out.
 */
export function strong(css: string): string {
  let result = '';
  let text = '';
  const open: string[] = [];
  for (let at = 0; at < css.length; at++) {
    const letter = css[at] as string;
    const isQuote = letter === '"' || letter === "'";
    if (isQuote) {
      const end = endOfQuote(css, at);
      text += css.slice(at, end + 1);
      at = end;
    } else if (css.startsWith('/*', at)) at = css.indexOf('*/', at) + 1;
    else if (letter === '{') {
      const isStep = open.some(name => /^@(-webkit-)?keyframes/.test(name));
      result += `${text.trim().startsWith('@') || isStep ? text : weighed(text)}{`;
      open.push(text.trim());
      text = '';
    } else if (letter === '}' || letter === ';') {
      if (letter === '}') open.pop();
      result += text + letter;
      text = '';
    } else text += letter;
  }
  return result + text;
}

function endOfQuote(css: string, from: number): number {
  let at = from + 1;
  while (at < css.length && css[at] !== css[from]) at += css[at] === '\\' ? 2 : 1;
  return at;
}
