import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, nothing} from 'lit';
import {toHtml} from './to-html.ts';

describe('toHtml', () => {
  it('writes text as text, in content and in attributes', () => {
    const evil = `<script>alert('1')</script>"&`;
    assert.equal(
      toHtml(html`<p title=${evil}>${evil}</p>`),
      '<p title="&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#34;&#38;">&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#34;&#38;</p>',
    );
  });

  it('leaves out what is nothing, and writes a boolean attribute only where it holds', () => {
    assert.equal(
      toHtml(html`<input id=${nothing} ?required=${true} ?disabled=${false} />`),
      '<input required />',
    );
    assert.equal(toHtml(html`<p>${undefined}${null}${nothing}${0}${false}</p>`), '<p>0false</p>');
  });

  it('fills several values of one attribute, a textarea, and lists of templates', () => {
    const rows = ['a', 'b'].map(text => html`<li>${text}</li>`);
    assert.equal(
      toHtml(html`<ul class="x ${'y'} ${'z'}">${rows}</ul>`),
      '<ul class="x y z"><li>a</li><li>b</li></ul>',
    );
    assert.equal(toHtml(html`<textarea>${'1 < 2'}</textarea>`), '<textarea>1 &#60; 2</textarea>');
  });

  it('leaves no trace of properties and listeners', () => {
    assert.equal(
      toHtml(html`<kph-form .validate=${() => []} @click=${() => {}}></kph-form>`),
      '<kph-form></kph-form>',
    );
  });

  it('refuses what has no text', () => {
    assert.throws(() => toHtml(html`<p>${{a: 1}}</p>`), TypeError);
  });
});
