/** Texts that become code or markup wherever somebody forgets that they are text. Each calls `window.pwned`. */
export const corpus: readonly string[] = [
  '<script>pwned()</script>',
  '"><script>pwned()</script>',
  "'><img src=x onerror=pwned()>",
  '<img src=x onerror="pwned()">',
  '<svg onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '</textarea><script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '" onfocus="pwned()" autofocus="',
  "' onmouseover='pwned()",
  '` onload=`pwned()',
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  ' javascript:pwned()',
  'java\nscript:pwned()',
  '\u0001javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  'vbscript:pwned()',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '<details open ontoggle=pwned()>',
  '<a href="javascript:pwned()">x</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
  '<base href="https://example.invalid/">',
  '<!--><script>pwned()</script-->',
  ']]><script>pwned()</script>',
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '\u202e<script>pwned()</script>',
  '<input onfocus=pwned() autofocus>',
  '<form action="javascript:pwned()"><button>',
  '<style>@import "javascript:pwned()";</style>',
  '<object data="javascript:pwned()">',
  '<template shadowrootmode=open><script>pwned()</script></template>',
];

/** Options with every text in them replaced; words that choose between two looks are kept by their key. */
export function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return keptKeys.has(key) ? value : poison;
  if (Array.isArray(value)) return value.map(one => poisoned(one, poison, key));
  if (typeof value !== 'object' || value === null || 'strings' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, poison, name)]));
}

/** Keys whose values the types hold to a few words. Programmers choose them, not data. */
const keptKeys = new Set([
  'status',
  'state',
  'variant',
  'type',
  'direction',
  'machine',
  'paper',
  'level',
  'size',
  'locale',
]);
