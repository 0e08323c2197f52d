import type {QrisFacts} from './qris-facts.ts';

/** Pixels of one module: whole, so that edges stay sharp when an app makes the picture smaller. */
const MODULE_PX = 12;
const LINE_PX = 56;
const EDGE_PX = 48;

/** What stands around the code in the picture: people keep it among others in the gallery. */
export interface ImageText {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  top: number,
  width: number,
): void {
  const family = getComputedStyle(document.body).fontFamily || 'sans-serif';
  lines.forEach((line, index) => {
    context.font = `${index === 0 ? '700 44px' : '400 32px'} ${family}`;
    context.fillText(line, width / 2, top + LINE_PX * (index + 0.8), width - EDGE_PX);
  });
}

/** Draws the code of an `<svg>` of ours with text above and below, black on white. */
export function drawCode(svg: SVGSVGElement, {above, below}: ImageText): HTMLCanvasElement {
  const size = svg.viewBox.baseVal.width * MODULE_PX;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(size, 640);
  canvas.height = size + LINE_PX * (above.length + below.length) + EDGE_PX;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.textAlign = 'center';
  write(context, above, EDGE_PX / 2, canvas.width);
  const top = EDGE_PX / 2 + LINE_PX * above.length;
  write(context, below, top + size, canvas.width);
  context.setTransform(MODULE_PX, 0, 0, MODULE_PX, (canvas.width - size) / 2, top);
  context.fill(new Path2D(svg.querySelector('path')!.getAttribute('d')!));
  return canvas;
}

/** Name of the file: the bill where there is one, else the merchant. No name of a person is in either. */
export function fileName(facts: Extract<QrisFacts, {ok: true}>): string {
  const {additional, nmid} = facts.parts;
  const number = (additional['01'] ?? nmid ?? '').replace(/[^A-Za-z0-9-]+/g, '-');
  return number ? `qris-${number}.png` : 'qris.png';
}

/** Puts the picture among the downloads of the phone. @throws Error where the browser makes no picture */
export async function saveImage(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('PNG tidak dapat dibuat.');
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // Safari on iPhone begins to read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
