/** Starts the toolbar popup: asks first, so that the answer and what shows it come at the same time. */
import { load } from './load';

const asked = load();
// Whoever shows it says what went wrong, once it is there.
asked.catch(() => {});
const { showAnswer } = await import('./show');
await showAnswer(asked);
