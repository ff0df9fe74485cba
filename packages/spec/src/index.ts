export { ConfigError, DescentError, ShapeError, UnknownNameError, UnsupportedError } from './errors.js';
export { nearestNames } from './nearest.js';
export { preview } from './preview.js';
