import {correction, generate} from 'lean-qr';

/** Empty modules around a code, which a scanner needs to find it. @source ISO/IEC 18004, 9.1 */
export const QUIET_ZONE = 4;

const levels = {low: correction.L, medium: correction.M, quartile: correction.Q, high: correction.H};

/** Share of a code that may be damaged: low 7 %, medium 15 %, quartile 25 %, high 30 %. */
export type ErrorCorrection = keyof typeof levels;

/** A code as one path of squares on a grid. */
export interface QrPath {
  /** Side of the grid with its quiet zone. @unit modules */
  readonly size: number;
  /** The `d` of an SVG path; also read by `Path2D`. */
  readonly d: string;
}

/** The dark squares of one row, side by side ones as one. */
function rowPath(y: number, size: number, isDark: (x: number) => boolean): string {
  let d = '';
  for (let x = 0; x < size; x += 1) {
    if (!isDark(x)) continue;
    const start = x;
    while (isDark(x + 1)) x += 1;
    const length = x - start + 1;
    d += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;
  }
  return d;
}

/**
 * Draws a text as a QR code.
 *
 * @param level - How much of it may be damaged at least; more where the code gets no larger by it.
 * @throws Error when the text does not fit into any code
 */
export function qrPath(text: string, level: ErrorCorrection = 'medium'): QrPath {
  const code = generate(text, {minCorrectionLevel: levels[level]});
  const rows = Array.from({length: code.size}, (_, y) => rowPath(y, code.size, x => code.get(x, y)));
  return {size: code.size + 2 * QUIET_ZONE, d: rows.join('')};
}
