// Generated from native/ by npm run generate -- do not edit.

/** A digest of the C++ sources that this package calls. */
export const SOURCES = 'ac0d2e40d55c40d1';
