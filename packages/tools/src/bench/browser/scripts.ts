import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {at} from '../../place.ts';

/** A script as a page's own bundler makes it. */
export async function browserScript(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: at('packages/portal'), loader: 'ts'},
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@kepahiang/source', 'production', 'browser', 'module'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** All our styles. */
export function benchStyle(): string {
  return ['packages/tokens/dist/tokens.css', 'packages/components/dist/all.css']
    .map(path => readFileSync(at(path), 'utf8'))
    .join('\n');
}
