import {createServer} from 'node:net';
import {build} from './build.mjs';
import {inForeground} from './foreground.mjs';
import {ensureInstalled} from './install.mjs';
import {Halt, orHalt} from './say.mjs';

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

/** `npm start`: the portal and the reference API over its own database, on one address. */
export function main() {
  return orHalt(async () => {
    await mustBeFree(chosenPort());
    await ensureInstalled();
    const built = await build(['--quiet', 'serve']);
    return built === 0 ? inForeground('packages/tools/src/serve.ts') : built;
  });
}
