import type { Glyph, Stroke } from './glyphs.js';
import type { Style } from './style.js';
import type { Xoshiro } from './xoshiro.js';

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
    const py = y - ay;
    const upward = py * dy;
    for (let x = left; x <= right; x++) {
      const px = x - ax;
      let along = (px * dx + upward) * inverse;
      if (along < 0) along = 0;
      else if (along > 1) along = 1;
      const ex = px - along * dx;
      const ey = py - along * dy;
      const distance = ex * ex + ey * ey;
      const at = y * SIDE + x;
      if (distance < (page[at] as number)) page[at] = distance;
    }
  }
}

/** The stroke's points on the page; a corner stands twice, which makes the curve through it turn sharply. */
function placed({ points }: Stroke, style: Style): { readonly xs: number[]; readonly ys: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const point of points) {
    const [x, y] = style.place(point[0], point[1]);
    for (let times = point[2] === undefined ? 1 : 2; times > 0; times--) {
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs, ys };
}

/** A uniform Catmull–Rom curve through the points. */
function drawStroke(page: Float64Array, stroke: Stroke, style: Style, reach: number): void {
  const { xs, ys } = placed(stroke, style);
  const count = xs.length;
  const at = (i: number) => (stroke.closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i)));
  const spans = stroke.closed ? count : count - 1;
  for (let i = 0; i < spans; i++) {
    const [i0, i1, i2, i3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [x0, x1, x2, x3] = [xs[i0] as number, xs[i1] as number, xs[i2] as number, xs[i3] as number];
    const [y0, y1, y2, y3] = [ys[i0] as number, ys[i1] as number, ys[i2] as number, ys[i3] as number];
    if (x1 === x2 && y1 === y2) continue;
    let fromX = x1;
    let fromY = y1;
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      const a = t * (t * (2 - t) - 1);
      const b = t * t * (3 * t - 5) + 2;
      const c = t * (t * (4 - 3 * t) + 1);
      const d = t * t * (t - 1);
      const toX = (a * x0 + b * x1 + c * x2 + d * x3) / 2;
      const toY = (a * y0 + b * y1 + c * y2 + d * y3) / 2;
      drawSegment(page, fromX, fromY, toX, toY, reach);
      fromX = toX;
      fromY = toY;
    }
  }
}

const noise = new Uint32Array(PIXELS / 2);
/** Brightness of blank paper by its grain, 0 to 255. */
const paper = new Uint8Array(256);

/** Draws one glyph into the 784 bytes of `image`: lines with soft edges, then the paper's grain. */
export function drawGlyph(image: Uint8Array, page: Float64Array, glyph: Glyph, style: Style, random: Xoshiro): void {
  const reach = style.halfWidth + style.softness;
  const { softness, ink } = style;
  const blank = reach * reach;
  page.fill(blank);
  for (const stroke of glyph) drawStroke(page, stroke, style, reach);
  for (let i = 0; i < noise.length; i++) noise[i] = random.uint32();
  for (let grain = 0; grain < 256; grain++) paper[grain] = Math.floor((grain / 255) * style.grain + 0.5);
  for (let i = 0; i < PIXELS; i++) {
    const bits = (noise[i >> 1] as number) >>> ((i & 1) << 4);
    const grain = (bits & 255) - ((bits >>> 8) & 255);
    const distance = page[i] as number;
    if (distance === blank) {
      image[i] = grain > 0 ? (paper[grain] as number) : 0;
      continue;
    }
    let depth = (reach - Math.sqrt(distance)) / softness;
    if (depth > 1) depth = 1;
    const bright = Math.floor(depth * ink + (grain / 255) * style.grain + 0.5);
    image[i] = bright < 0 ? 0 : bright > 255 ? 255 : bright;
  }
}
