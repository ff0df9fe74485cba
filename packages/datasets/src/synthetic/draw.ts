import type { Generator } from '@descent/random';
import type { Glyph, Stroke } from './glyphs.js';
import type { Style } from './style.js';

/** Height and width of a page in pixels. */
export const SIDE = 28;
const PIXELS = SIDE * SIDE;

/** Straight pieces that a curve between two points is drawn with. */
const PIECES = 4;

/** Squared distance in pixels from each pixel to the nearest line; reused from digit to digit. */
export function createPage(): Float64Array {
  return new Float64Array(PIXELS);
}

/** Lowers each pixel's squared distance to that from the segment a–b, where it lies within `reach`. */
function drawSegment(page: Float64Array, ax: number, ay: number, bx: number, by: number, reach: number): void {
  const left = Math.max(0, Math.ceil(Math.min(ax, bx) - reach));
  const right = Math.min(SIDE - 1, Math.floor(Math.max(ax, bx) + reach));
  const top = Math.max(0, Math.ceil(Math.min(ay, by) - reach));
  const bottom = Math.min(SIDE - 1, Math.floor(Math.max(ay, by) + reach));
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const inverse = squared > 0 ? 1 / squared : 0;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x - ax;
      const py = y - ay;
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) * inverse));
      const ex = px - along * dx;
      const ey = py - along * dy;
      const distance = ex * ex + ey * ey;
      const at = y * SIDE + x;
      if (distance < (page[at] as number)) page[at] = distance;
    }
  }
}

/** The stroke's points on the page; a corner stands twice, which makes the curve through it turn sharply. */
function placed(stroke: Stroke, style: Style): (readonly [number, number])[] {
  return stroke.points.flatMap(([x, y, corner]) => {
    const point = style.place(x, y);
    return corner === undefined ? [point] : [point, point];
  });
}

/** A uniform Catmull–Rom curve through the points. */
function drawStroke(page: Float64Array, stroke: Stroke, style: Style, reach: number): void {
  const points = placed(stroke, style);
  const count = points.length;
  const at = (i: number) =>
    points[stroke.closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] as readonly [number, number];
  const spans = stroke.closed ? count : count - 1;
  for (let i = 0; i < spans; i++) {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (x1 === x2 && y1 === y2) continue;
    let [fromX, fromY] = [x1, y1];
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      const a = t * (t * (2 - t) - 1);
      const b = t * t * (3 * t - 5) + 2;
      const c = t * (t * (4 - 3 * t) + 1);
      const d = t * t * (t - 1);
      const toX = (a * x0 + b * x1 + c * x2 + d * x3) / 2;
      const toY = (a * y0 + b * y1 + c * y2 + d * y3) / 2;
      drawSegment(page, fromX, fromY, toX, toY, reach);
      [fromX, fromY] = [toX, toY];
    }
  }
}

/** Draws one glyph into the 784 bytes of `image`: lines with soft edges, then the paper's grain. */
export function drawGlyph(image: Uint8Array, page: Float64Array, glyph: Glyph, style: Style, random: Generator): void {
  const reach = style.halfWidth + style.softness;
  page.fill(reach * reach);
  for (const stroke of glyph) drawStroke(page, stroke, style, reach);
  for (let i = 0; i < PIXELS; i += 2) {
    const bits = random.uint32();
    for (let k = 0; k < 2; k++) {
      const depth = Math.min(1, (reach - Math.sqrt(page[i + k] as number)) / style.softness);
      const grain = (((bits >>> (16 * k)) & 255) - ((bits >>> (16 * k + 8)) & 255)) / 255;
      image[i + k] = Math.min(255, Math.max(0, Math.floor(depth * style.ink + grain * style.grain + 0.5)));
    }
  }
}
