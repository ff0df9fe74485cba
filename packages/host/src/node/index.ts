export { files } from './files.js';
export { machine } from './machine.js';
