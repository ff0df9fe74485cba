/** Cases that once gave wrong numbers: always computed. */
export const PAST: readonly string[] = [];
