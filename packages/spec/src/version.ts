/** The version of descent; its packages have one together. */
export const version = '0.1.0';
