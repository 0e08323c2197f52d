import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkSync} from 'recheck';
import ts from 'typescript';
import {filesOf} from '../packages/tools/src/files.ts';
import {at} from '../packages/tools/src/place.ts';

/** Every regular expression written in a file, with its flags. */
function expressionsOf(file: string): {source: string; flags: string}[] {
  const tree = ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.Latest);
  const found: {source: string; flags: string}[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      // The checker does not know `v`; a pattern without set notation means the same with `u`.
      found.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1).replace('v', 'u')});
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What people send is read in these rooms: nothing they type may keep a server busy. */
const files = filesOf(['packages/{schemas,cashless,contract,server}/src/**/*.ts']).filter(
  file => !/\.test\.ts$|\/testing\//.test(file),
);

describe('every regular expression is linear by the checker', () => {
  for (const file of files) {
    const expressions = expressionsOf(file);
    if (expressions.length === 0) continue;
    it(`in ${file}: ${expressions.length}`, () => {
      for (const {source, flags} of expressions) {
        const verdict = checkSync(source, flags, {timeout: 60_000});
        assert.equal(verdict.status, 'safe', `/${source}/${flags} ${JSON.stringify(verdict)}`.slice(0, 600));
      }
    });
  }
  it('the checker is awake', () => assert.equal(checkSync('^(a|a)*$', '').status, 'vulnerable'));
});
