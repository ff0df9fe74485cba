import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

/** tfjs-core's gradients are extensionless modules: vite finds them, Node does not. */
export default mergeConfig(shared, { test: { server: { deps: { inline: [/tfjs-core\/dist\/(?!tf-core)/] } } } });
