import {globSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {acceptLooks, lookPath, photograph, widths} from './looks.ts';
import {openStage, root, stories} from './stage.ts';
import {acceptTree, treePath, treeReader} from './tree.ts';

/*
 * `npm run looks:accept [-- part of a story's name]`: stories as they are now become what is expected of them, their
 * pictures and their accessibility trees. What still holds is left alone; what belongs to no story any more goes.
 */
const wanted = process.argv.slice(2);
const named = stories.filter(
  ({id, title, name}) => wanted.length === 0 || wanted.some(part => `${id} ${title}: ${name}`.includes(part)),
);
if (named.length === 0) {
  console.error(`No story is called ${wanted.join(' ')}.`);
  process.exit(1);
}

/** Several pages side by side; each takes the next story. */
const queue = [...named];
let written = 0;
const failed: string[] = [];
async function work(): Promise<void> {
  const stage = await openStage();
  const read = await treeReader(stage);
  for (let story = queue.shift(); story; story = queue.shift()) {
    try {
      await stage.show(story);
      if (acceptTree(treePath(story), (await read()).text)) written++;
      written += acceptLooks(story, await photograph(stage, story));
    } catch (error) {
      failed.push(`${story.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await stage.close();
}
await Promise.all([work(), work()]);

const kept = new Set(
  stories.flatMap(story => [treePath(story), ...widths.map(width => lookPath(story, width))]),
);
let gone = 0;
for (const path of globSync(['tests/stories/looks/**/*.png', 'tests/stories/trees/**/*.txt'], {cwd: root})) {
  if (kept.has(path)) continue;
  rmSync(join(root, path));
  gone++;
}
console.log(`${named.length} stories looked at: ${written} files written, ${gone} removed.`);
for (const fault of failed) console.error(`Not accepted: ${fault}`);
if (failed.length > 0) process.exitCode = 1;
