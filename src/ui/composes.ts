/** Whether a key belongs to a word that is still being put together, as in Japanese or Chinese: it chooses or gives up signs, and asks nothing of us. */

/** Some systems say so by the number of the key alone, which they give to no other. */
const PROCESSED = 229;

export const composes = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === PROCESSED;
