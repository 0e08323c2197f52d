import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {tokensCss} from './css.ts';
import {moduleSource, moduleTypes, resolvedTokens} from './module.ts';
import {tokensScss} from './scss.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
mkdirSync(new URL('font/', dist), {recursive: true});

const tokens = resolvedTokens();
writeFileSync(new URL('tokens.css', dist), tokensCss());
writeFileSync(new URL('tokens.scss', dist), tokensScss(tokens));
writeFileSync(new URL('tokens.js', dist), moduleSource(tokens));
writeFileSync(new URL('tokens.d.ts', dist), moduleTypes(tokens));
writeFileSync(new URL('tokens.json', dist), `${JSON.stringify(tokens, null, 2)}\n`);

copyFileSync(new URL('src/font.css', root), new URL('font.css', dist));
for (const file of ['public-sans-latin.woff2', 'LICENSE.txt']) {
  copyFileSync(new URL(`brand/font/${file}`, root), new URL(`font/${file}`, dist));
}
