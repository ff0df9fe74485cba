import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

/** Tests load the adapter, break it and take it away: each file has a process of its own. */
export default mergeConfig(shared, { test: { isolate: true } });
