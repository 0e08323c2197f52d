/** One line of a signature, as parts of the width of its place. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** Width of a line, as part of the width of the place. */
const lineWidth = 1 / 180;

/** Draws a signature over the whole width of a canvas. */
export function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[], colour: string): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const {width} = canvas;
  pen.lineWidth = Math.max(2, width * lineWidth);
  pen.lineCap = pen.lineJoin = 'round';
  pen.strokeStyle = pen.fillStyle = colour;
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach(([x, y], index) => {
      if (index === 0) pen.moveTo(x * width, y * width);
      pen.lineTo(x * width, y * width);
    });
    pen.stroke();
  }
}

/** Width of the picture that is posted. @unit px */
const pictureWidth = 600;

/**
 * The signature as a black drawing on white, whatever the colours of the page were.
 * @param ratio - Height of its place by its width.
 */
export function pictureOf(strokes: readonly Stroke[], ratio: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = pictureWidth;
  canvas.height = Math.round(pictureWidth * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawStrokes(canvas, strokes, '#000');
  return canvas.toDataURL('image/png');
}
