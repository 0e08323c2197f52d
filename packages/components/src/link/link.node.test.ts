import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toHtml} from '../markup/to-html.ts';
import {linkTemplate, type LinkOptions} from './link.html.ts';

const hrefOf = (link: LinkOptions): string => /href="([^"]*)"/.exec(toHtml(linkTemplate(link)))![1]!;
const textOf = (link: LinkOptions): string =>
  toHtml(linkTemplate(link))
    .replace(/<[^>]+>/g, '')
    .trim();

describe('links', () => {
  for (const [link, href] of [
    [{text: 'a', href: '(0732) 391000', kind: 'phone'}, 'tel:+62732391000'],
    [{text: 'a', href: '119', kind: 'phone'}, 'tel:119'],
    [{text: 'a', href: '0812-3456-7890', kind: 'whatsapp'}, 'https://wa.me/6281234567890'],
    [
      {text: 'a', href: '+62 812 3456 7890', kind: 'whatsapp', message: 'a b'},
      'https://wa.me/6281234567890?text=a%20b',
    ],
    [{text: 'a', href: 'a@b.go.id', kind: 'email'}, 'mailto:a@b.go.id'],
    [{text: 'a', href: 'javascript:alert(1)', kind: 'external'}, '#'],
    [{text: 'a', href: 'javascript:alert(1)', kind: 'download'}, '#'],
  ] as const) {
    it(`leads from ${link.href} (${link.kind}) to ${href}`, () => assert.equal(hrefOf(link), href));
  }

  it('says kind and size of a file, and nothing twice', () => {
    assert.equal(
      textOf({text: 'Formulir', href: '/a.pdf', kind: 'download', fileType: 'PDF', sizeBytes: 400_384}),
      'Formulir (unduh, PDF, 391\u00a0KB)',
    );
    assert.equal(textOf({text: 'Unduh formulir', href: '/a.pdf', kind: 'download'}), 'Unduh formulir');
    assert.equal(textOf({text: 'Telepon 119', href: '119', kind: 'phone'}), 'Telepon 119');
  });
});
