/**
 * The two commands of this repository: `npm start` and `npm test` (and `build`, `engines`).
 *
 * Only Node's own modules and only old syntax here: this file is read by whatever Node the machine has,
 * before anything is installed, so that too old a Node ends in one sentence and not in a syntax error.
 */
const major = Number(process.versions.node.split('.')[0]);
const command = process.argv[2];
const commands = ['start', 'test', 'build', 'engines'];

if (major < 20) {
  console.error(
    'Node ' +
      process.versions.node +
      ' terlalu lama. Pasang Node 20 atau yang lebih baru, lalu ulangi perintah ini.',
  );
  process.exit(5);
} else if (!commands.includes(command)) {
  console.error('Pemakaian: node packages/tools/run.mjs ' + commands.join('|') + ' [langkah …]');
  process.exit(2);
} else {
  import('./run/' + command + '.mjs')
    .then(module => module.main(process.argv.slice(3)))
    .then(code => {
      process.exitCode = code;
    });
}
