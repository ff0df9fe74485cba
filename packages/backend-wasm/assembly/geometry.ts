/**
 * The shape of a convolution or pooling over [batch, depth, height, width, channels], as TypeScript writes it. In two
 * dimensions every depth is 1.
 */
@unmanaged
export class Geometry {
  batch: i32;
  inDepth: i32;
  inHeight: i32;
  inWidth: i32;
  inChannels: i32;
  outDepth: i32;
  outHeight: i32;
  outWidth: i32;
  outChannels: i32;
  filterDepth: i32;
  filterHeight: i32;
  filterWidth: i32;
  strideDepth: i32;
  strideHeight: i32;
  strideWidth: i32;
  dilationDepth: i32;
  dilationHeight: i32;
  dilationWidth: i32;
  padFront: i32;
  padTop: i32;
  padLeft: i32;
}

/** Bytes of the input. */
export function inputBytes(g: Geometry): usize {
  return <usize>(g.batch * g.inDepth * g.inHeight * g.inWidth * g.inChannels) << 2;
}

/** Output positions, over the whole batch. */
export function positions(g: Geometry): i32 {
  return g.batch * g.outDepth * g.outHeight * g.outWidth;
}
