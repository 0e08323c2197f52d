import {crc32, deflateSync, inflateSync} from 'node:zlib';

/** A picture as rows of RGBA, four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The same thing in light and in dark. */
export interface Twins {
  readonly light: Picture;
  readonly dark: Picture;
  /** Steps of a channel that are told apart. */
  readonly steps: number;
  /** Fingerprints of the pictures they were made of. */
  readonly prints: readonly string[];
}

/**
 * Steps of a channel that are kept: with 32, what lies on `surface.subtle` still differs from what lies on the page.
 * The coarser ones are for the few pictures with more colours than a palette holds, samples of every colour there is.
 */
const scales = [31, 15, 7, 5, 3];

/** A picture in which colours are told apart in so many steps a channel. */
export function coarse(picture: Picture, steps: number): Picture {
  const table = Uint8Array.from({length: 256}, (_, value) =>
    Math.round((Math.round((value * steps) / 255) * 255) / steps),
  );
  const data = picture.data.map((value, at) => (at % 4 === 3 ? 255 : table[value]!));
  return {...picture, data};
}

/** The number of each pixel's pair of colours, and the pairs; `undefined` where there are more than 256. */
function indexed(light: Picture, dark: Picture): {rows: Buffer; palettes: [Buffer, Buffer]} | undefined {
  const {width, height} = light;
  const numbers = new Map<number, number>();
  const palettes: [number[], number[]] = [[], []];
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: 0, none
  const colour = ({data}: Picture, at: number): number =>
    (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const pair = colour(light, at) * 0x1000000 + colour(dark, at);
      let number = numbers.get(pair);
      if (number === undefined) {
        if (numbers.size === 256) return undefined;
        numbers.set(pair, (number = numbers.size));
        palettes[0].push(...light.data.subarray(at, at + 3));
        palettes[1].push(...dark.data.subarray(at, at + 3));
      }
      rows[y * (width + 1) + 1 + x] = number;
    }
  }
  return {rows, palettes: [Buffer.from(palettes[0]), Buffer.from(palettes[1])]};
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * One PNG for both: shapes are the same in light and in dark, so the dark one is a second palette for the same
 * pixels, in a chunk of its own that viewers skip: half the size of two files, a fifth of what the browser writes.
 * (pngjs reads palettes, but writes none.)
 * @source W3C PNG 3rd edition, chapters 11 and 14
 */
export function writeTwins({light, dark, prints}: Omit<Twins, 'steps'>): Buffer {
  for (const steps of scales) {
    const found = indexed(coarse(light, steps), coarse(dark, steps));
    if (!found) continue;
    const head = Buffer.alloc(13);
    head.writeUInt32BE(light.width, 0);
    head.writeUInt32BE(light.height, 4);
    head.set([8, 3, 0, 0, 0], 8); // 8 bits, palette
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', found.palettes[0]),
      chunk('daRk', found.palettes[1]),
      chunk('tEXt', Buffer.from(`Comment\0${JSON.stringify({steps, prints})}`, 'latin1')),
      chunk('IDAT', deflateSync(found.rows, {level: 9, memLevel: 9})),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
  throw new RangeError('A picture of an interface has more than 256 colours, however coarse.');
}

/** What {@link writeTwins} wrote; the pictures are drawn only when they are asked for. */
export function readTwins(file: Buffer): Twins {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = parts.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const comment = parts.get('tEXt')!.toString('latin1').split('\0')[1]!;
  const {steps, prints} = JSON.parse(comment) as Pick<Twins, 'steps' | 'prints'>;
  function draw(palette: Buffer): Picture {
    const rows = inflateSync(parts.get('IDAT')!);
    const data = new Uint8Array(width * height * 4).fill(255);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at += 4) {
        const number = rows[y * (width + 1) + 1 + x]! * 3;
        data.set(palette.subarray(number, number + 3), at);
      }
    }
    return {width, height, data};
  }
  return {
    steps,
    prints,
    get light() {
      return draw(parts.get('PLTE')!);
    },
    get dark() {
      return draw(parts.get('daRk')!);
    },
  };
}
