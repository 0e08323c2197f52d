import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {build} from './build.mjs';
import {ensureInstalled} from './install.mjs';
import {childEnv, fromSource, root} from './place.mjs';
import {Halt, orHalt} from './say.mjs';

/** How long the server may take to close its database before it is killed. */
const patienceMs = 8000;

/** Asked before the long part begins; the server asks again when it listens. */
function mustBeFree(port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', error => {
      if (error.code !== 'EADDRINUSE') done();
      else
        fail(
          new Halt(
            `Port ${port} sedang dipakai program lain. Tutup program itu, atau pilih port lain: PORT=${port + 1} npm start`,
            3,
          ),
        );
    });
    probe.listen(port, () => probe.close(() => done()));
  });
}

function chosenPort() {
  const port = Number(process.env.PORT ?? 8080);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Halt(`PORT harus angka 1 sampai 65535, bukan "${process.env.PORT}".`, 2);
}

/**
 * Runs the server until it ends or we are told to stop. The channel between us closes with us, whatever the cause,
 * and the server stops when it does: nothing stays behind even after a SIGKILL.
 */
function serve() {
  return new Promise(done => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
    const file = 'packages/tools/src/serve.ts';
    const child = spawn('node', [...fromSource, file], {cwd: root, env: childEnv(), stdio});
    const stop = () => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    child.on('error', () => done(127));
    child.on('close', code => done(code ?? 1));
  });
}

/** `npm start`: the portal and the reference API over its own database, on one address. */
export function main() {
  return orHalt(async () => {
    await mustBeFree(chosenPort());
    await ensureInstalled();
    const built = await build(['--quiet', 'serve']);
    return built === 0 ? serve() : built;
  });
}
