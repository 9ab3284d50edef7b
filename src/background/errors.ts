/** Errors that are not a person's business are logged on their machine, and nowhere else. */

export const report = (what: string, error: unknown): void => console.error(`Many Hands: ${what}`, error);

/** For what runs beside: its failure is logged, and stands in nobody's way. */
export const quietly = (what: string, act: Promise<unknown>): void => {
  act.catch((error: unknown) => report(what, error));
};
