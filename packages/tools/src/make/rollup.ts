import {transform} from 'esbuild';
import type {Plugin, RollupLog} from 'rollup';

/**
 * TypeScript to JavaScript, one file at a time; types are checked elsewhere.
 * Markup in `html` literals is left alone: server and browser must have the same template strings.
 */
export function typescript(): Plugin {
  return {
    name: 'typescript',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const result = await transform(code, {
        loader: 'ts',
        target: 'es2022',
        sourcemap: 'external',
        sourcefile: id,
        charset: 'utf8',
        tsconfigRaw: {compilerOptions: {useDefineForClassFields: true, verbatimModuleSyntax: true}},
      });
      return {code: result.code, map: result.map};
    },
  };
}

/**
 * A warning stops the build, but for two kinds: a module of types only is empty in JavaScript, which is right; and
 * what is odd inside a library is not ours to mend.
 */
export function strictly(warning: RollupLog): void {
  const places = warning.ids ?? [warning.id ?? ''];
  if (warning.code === 'EMPTY_BUNDLE' || places.every(place => place.includes('node_modules'))) return;
  throw new Error(warning.message);
}
