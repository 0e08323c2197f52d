import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strong} from './build-strong.ts';

const w = ':not(._._._)';

describe('the weight of our selectors', () => {
  for (const [name, css, wanted] of [
    ['a class', '.kph-input{color:red}', `.kph-input${w}{color:red}`],
    ['each selector of a list', '.kph-a,.kph-b:hover{}', `.kph-a${w},.kph-b${w}:hover{}`],
    ['the page', '.kph{margin:0}', `.kph${w}{margin:0}`],
    ['an element', 'kph-form:not(:defined){}', `kph-form${w}:not(:defined){}`],
    ['all of ours', '[class^=kph-][hidden]{}', `[class^=kph-]${w}[hidden]{}`],
    ['a state outside', '[aria-busy=true] .kph-button{}', `[aria-busy=true] .kph-button${w}{}`],
    ['once only', '.kph-a>.kph-b p{}', `.kph-a${w}>.kph-b p{}`],
    ['inside a query', '@media print{.kph-a{}}', `@media print{.kph-a${w}{}}`],
    ['a list inside a selector', '.x:is(.kph-a,.kph-b) p{}', `.x:is(.kph-a${w},.kph-b) p{}`],
  ] as const) {
    it(`is on ${name}`, () => assert.equal(strong(css), wanted));
  }

  it('is not on comments, which go', () => assert.equal(strong('/* .kph-a{ */.x{}'), '.x{}'));

  for (const [name, css] of [
    ['what is not ours', '.portal-step p,:root{color:red}'],
    ['steps of an animation', '@keyframes kph-turn{0%{top:0}to{top:1px}}'],
    ['what has its weight already', `.kph-a${w} p{}`],
    ['custom properties', '.x{color:var(--kph-color-text);--kph-a:1}'],
    ['text', '.x::before{content:".kph-a{";background:url("kph-b.svg")}'],
    ['a page and a font', '@page{margin:1cm}@font-face{font-family:kph-font}'],
  ] as const) {
    it(`is not on ${name}`, () => assert.equal(strong(css), css));
  }
});
