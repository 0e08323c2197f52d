import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {countBrowser, countNodeTest} from '../../packages/tools/run/count.mjs';
import {schedule, type Result} from '../../packages/tools/run/schedule.mjs';
import {globSync} from '../../packages/tools/run/glob.mjs';
import {at, root} from '../../packages/tools/src/place.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise(done => {
    execFile(process.execPath, args, {cwd: root, env: {...process.env, ...env}}, (error, stdout, stderr) => {
      done({code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr});
    });
  });
}

function pretendNode(version: string): string {
  return `data:text/javascript,Object.defineProperty(process.versions, 'node', {value: '${version}'})`;
}

describe('npm start', () => {
  it('says in one sentence that Node is too old', async () => {
    const {code, stderr} = await command([
      '--import',
      pretendNode('16.20.2'),
      'packages/tools/run.mjs',
      'start',
    ]);
    assert.equal(
      stderr.trim(),
      'Node 16.20.2 terlalu lama. Pasang Node 20 atau yang lebih baru, lalu ulangi perintah ini.',
    );
    assert.equal(code, 5);
  });

  it('says in one sentence that the port is taken, before it begins to install or build', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, done));
    const {port} = other.address() as AddressInfo;
    const {code, stderr, stdout} = await command(['packages/tools/run.mjs', 'start'], {PORT: String(port)});
    other.close();
    assert.match(stderr.trim(), new RegExp(`^Port ${port} sedang dipakai program lain\\.[^\\n]+$`));
    assert.equal(stdout, '');
    assert.equal(code, 3);
  });

  it('refuses a PORT that is no port', async () => {
    const {code, stderr} = await command(['packages/tools/run.mjs', 'start'], {PORT: 'delapan'});
    assert.equal(stderr.trim(), 'PORT harus angka 1 sampai 65535, bukan "delapan".');
    assert.equal(code, 2);
  });
});

describe('npm test', () => {
  it('names the steps there are when asked for one there is not, and still ends with the counts', async () => {
    const {code, stdout, stderr} = await command(['packages/tools/run.mjs', 'test', 'semuanya']);
    assert.match(stderr, /Langkah "semuanya" tidak dikenal\. Yang ada: .*browser.*unit/);
    assert.equal(stdout.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
    assert.equal(code, 2);
  });

  it('says which file CHROME_PATH should have named, and still ends with the counts', async () => {
    const {code, stdout, stderr} = await command(['packages/tools/run.mjs', 'test', 'browser'], {
      CHROME_PATH: '/tidak/ada',
    });
    assert.equal(stderr.trim(), 'CHROME_PATH menunjuk ke /tidak/ada, tetapi berkas itu tidak ada.');
    assert.equal(stdout.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
    assert.equal(code, 7);
  });

  it('counts a skipped test as failed', () => {
    const output =
      'ℹ tests 5\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 1\nℹ todo 0\nℹ duration_ms 3';
    assert.deepEqual(countNodeTest(output), {passed: 3, failed: 2});
  });

  it('reads the counts of the browser tests through colours', () => {
    assert.deepEqual(countBrowser('x\n\u001B[32mbrowser: 12 passed, 1 failed\u001B[0m\n'), {
      passed: 12,
      failed: 1,
    });
    assert.deepEqual(countBrowser('Error: no browser'), {passed: 0, failed: 0});
  });

  it('runs a step only after what it needs, and not at all when that failed', async () => {
    const order: string[] = [];
    const step = (name: string, failed: number, needs: string[] = []) => ({
      name,
      needs,
      run: () => {
        order.push(name);
        return Promise.resolve({passed: 1, failed, seconds: 0, output: ''});
      },
    });
    const list = [step('c', 0, ['b']), step('d', 0, ['a']), step('b', 1), step('a', 0)];
    const results: Map<string, Result> = await schedule(list, {lanes: 2, onDone: () => undefined});
    assert.deepEqual(order, ['b', 'a', 'd']);
    assert.match(results.get('c')?.output ?? '', /langkah "b" gagal/);
  });

  it('finds sources and never what was built or installed', () => {
    const found = globSync(['packages/tools/{src,run}/**/place.{ts,mjs}', '*.json']);
    assert.deepEqual(found, [
      '.prettierrc.json',
      'package-lock.json',
      'package.json',
      'packages/tools/run/place.mjs',
      'packages/tools/src/place.ts',
      'tsconfig.json',
    ]);
    assert.ok(at('package.json').startsWith(root));
  });
});
