/** The first of a list of the page's nodes, so many at most: the rest is neither read nor counted, however large the page is. */
export const firstOf = <T>(list: ArrayLike<T>, most: number): T[] =>
  Array.from({ length: most }, (_, at) => list[at]).filter((one) => one !== undefined);
