import encodeQR, {type ErrorCorrection} from 'qr';

/** Empty modules around a code, which a scanner needs to find it. @source ISO/IEC 18004, 9.1 */
export const QUIET_ZONE = 4;

/** A code as one path of squares on a grid. */
export interface QrPath {
  /** Side of the grid with its quiet zone. @unit modules */
  readonly size: number;
  /** The `d` of an SVG path; also read by `Path2D`. */
  readonly d: string;
}

function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const length = x - start + 1;
    d += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return d;
}

/**
 * Draws a text as a QR code.
 *
 * @param level - How much of it may be damaged: low 7 %, medium 15 %, quartile 25 %, high 30 %.
 * @throws RangeError when the text does not fit into any code
 */
export function qrPath(text: string, level: ErrorCorrection = 'medium'): QrPath {
  const rows = encodeQR(text, 'raw', {ecc: level, border: QUIET_ZONE});
  return {size: rows.length, d: rows.map(rowPath).join('')};
}
