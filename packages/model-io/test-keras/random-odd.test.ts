import { travelBothWays } from './random-both-ways.js';

travelBothWays(1);
