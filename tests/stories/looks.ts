import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {placeOf, root, windowHeight, type Stage, type Story} from './stage.ts';
import {coarse, readTwins, writeTwins, type Picture} from './twin-png.ts';

/** A story is photographed on a phone and on a computer, each in light and in dark. */
export const widths = [360, 1280] as const;
const themes = ['terang', 'gelap'] as const;

/** Colours of one pixel that count as the same: a tenth of the way from black to white, as pixelmatch measures it. */
const sameColour = 0.1;
/** Pixels that may differ in one picture; edges of letters and curves are not counted at all. */
const mostPixels = 4;

/** Where the pictures of a story are kept, light and dark in one. */
export function lookPath(story: Story, width: (typeof widths)[number]): string {
  return `tests/stories/looks/${placeOf(story)}.${width}.png`;
}

/** A story as it is photographed at one width, by theme. */
export interface Look {
  readonly width: (typeof widths)[number];
  readonly pngs: Readonly<Record<(typeof themes)[number], Buffer>>;
}

/**
 * Photographs a story at each width in light and in dark. What differs from the accepted is taken again until two agree:
 * on a machine that is busy, a part of a large picture may come late.
 */
export async function photograph(stage: Stage, story: Story): Promise<Look[]> {
  let looks = await photographOnce(stage);
  for (let tries = 0; tries < 4 && !isAccepted(story, looks); tries++) {
    const again = await photographOnce(stage);
    const same = again.every(({pngs}, index) =>
      themes.every(theme => pngs[theme].equals(looks[index]!.pngs[theme])),
    );
    looks = again;
    if (same) break;
  }
  return looks;
}

function isAccepted(story: Story, looks: readonly Look[]): boolean {
  return looks.every(look => {
    const path = lookPath(story, look.width);
    return existsSync(join(root, path)) && !differences(path, look).some(Boolean);
  });
}

/** As far as there is something. */
async function photographOnce(stage: Stage): Promise<Look[]> {
  const taken = new Map<string, Buffer>();
  const heights = new Map<number, number>();
  // First light, then dark: each step to the next picture is the shortest. It ends where dark is looked at further.
  for (const [width, theme] of [
    [360, 'terang'],
    [1280, 'terang'],
    [1280, 'gelap'],
    [360, 'gelap'],
  ] as const) {
    await stage.look({width, theme, height: heights.get(width)});
    let clip = await extent(stage);
    if (clip.height > windowHeight && !heights.has(width)) {
      // What fits into the window is taken as it stands; to reach beyond it costs the browser much more.
      heights.set(width, clip.height);
      await stage.look({width, theme, height: clip.height});
      clip = await extent(stage);
    }
    taken.set(`${width} ${theme}`, await picture(stage, clip));
  }
  return widths.map(width => ({
    width,
    pngs: {terang: taken.get(`${width} terang`)!, gelap: taken.get(`${width} gelap`)!},
  }));
}

/** Part of a page. @unit CSS pixels */
interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the story reaches. */
function extent({page}: Stage): Promise<Extent> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    let [right, bottom] = [0, 0];
    for (const one of document.querySelectorAll('#storybook-root *')) {
      const box = one.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || !one.checkVisibility()) continue;
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    const open = document.querySelector('dialog:modal') !== null;
    // What scrolls in a box of its own reaches beyond the page only in numbers.
    const page = Math.max(innerHeight, document.documentElement.scrollHeight);
    return {
      x: 0,
      y: 0,
      width: open ? innerWidth : Math.max(40, Math.min(innerWidth, Math.ceil(right) + 16)),
      height: Math.min(page, Math.max(40, Math.ceil(bottom) + 16, open ? innerHeight : 0)),
    };
  });
}

async function picture({page, protocol}: Stage, clip: Extent): Promise<Buffer> {
  const {data} = await protocol.send('Page.captureScreenshot', {
    clip: {...clip, scale: 1},
    captureBeyondViewport: clip.height > page.viewportSize()!.height,
  });
  return Buffer.from(data, 'base64');
}

const printOf = (png: Buffer): string => createHash('sha256').update(png).digest('hex');

/** The same picture with room at its right and foot. */
function enlarged(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const data = new Uint8Array(width * height * 4).fill(128);
  for (let y = 0; y < picture.height; y++)
    data.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4);
  return {width, height, data};
}

/** How a picture differs from the accepted one. */
interface Difference {
  readonly text: string;
  /** Red where it differs. */
  readonly picture: PNG;
}

/** Compares two pictures as a person would: not the edges of letters, which another version smooths otherwise. */
function compare(accepted: Picture, now: Picture): Difference | undefined {
  const width = Math.max(accepted.width, now.width);
  const height = Math.max(accepted.height, now.height);
  const picture = new PNG({width, height});
  const [first, second] = [enlarged(accepted, width, height), enlarged(now, width, height)];
  const pixels = pixelmatch(first.data, second.data, picture.data, width, height, {threshold: sameColour});
  const sized = accepted.width !== now.width || accepted.height !== now.height;
  if (pixels <= mostPixels && !sized) return undefined;
  const size = sized
    ? `, and it is ${now.width} × ${now.height} px instead of ${accepted.width} × ${accepted.height} px`
    : '';
  return {picture, text: `${pixels} pixels differ (${mostPixels} may)${size}`};
}

/** How a story looks otherwise than what is kept, by theme. */
function differences(path: string, {pngs}: Look): (Difference | undefined)[] {
  const twins = readTwins(readFileSync(join(root, path)));
  return themes.map((theme, index) => {
    // The same browser draws the same bytes: then there is nothing to compare, and nothing is drawn.
    if (printOf(pngs[theme]) === twins.prints[index]) return undefined;
    const accepted = theme === 'terang' ? twins.light : twins.dark;
    return compare(accepted, coarse(PNG.sync.read(pngs[theme]), twins.steps));
  });
}

/** What differs between the looks of a story and the accepted ones; the difference is drawn under `build/looks/`. */
export function lookFaults(story: Story, looks: readonly Look[]): string[] {
  return looks.flatMap(look => {
    const path = lookPath(story, look.width);
    if (!existsSync(join(root, path))) return [`${path} does not exist: nobody has accepted this story yet`];
    return differences(path, look).flatMap((difference, index) => {
      if (!difference) return [];
      const theme = themes[index]!;
      const place = path.replace('tests/stories/looks/', 'build/looks/').replace(/\.png$/, `.${theme}`);
      mkdirSync(dirname(join(root, place)), {recursive: true});
      writeFileSync(join(root, `${place}.beda.png`), PNG.sync.write(difference.picture));
      writeFileSync(join(root, `${place}.kini.png`), look.pngs[theme]);
      return `${path}, ${theme}: ${difference.text}. Red where it differs: ${place}.beda.png; as it is now: ${place}.kini.png`;
    });
  });
}

/** Keeps the looks of a story as the accepted ones, unless those still hold. Says how many files it wrote. */
export function acceptLooks(story: Story, looks: readonly Look[]): number {
  let written = 0;
  for (const look of looks) {
    const path = lookPath(story, look.width);
    const place = join(root, path);
    if (isAccepted(story, [look])) continue;
    mkdirSync(dirname(place), {recursive: true});
    const [light, dark] = themes.map(theme => PNG.sync.read(look.pngs[theme]));
    if (light!.width !== dark!.width || light!.height !== dark!.height)
      throw new RangeError(`${path}: a story is as large in dark as in light; only colours may differ.`);
    writeFileSync(
      place,
      writeTwins({light: light!, dark: dark!, prints: themes.map(theme => printOf(look.pngs[theme]))}),
    );
    written++;
  }
  return written;
}
