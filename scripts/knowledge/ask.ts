/** Asks a person at the keyboard, on standard error, so that standard output holds only results. Node only. */
import { createInterface } from 'node:readline';
import type { Question } from './new-record';

/** Reads line by line, so that answers may also come from a pipe; what it does not hold stays unanswered. */
export async function ask(questions: readonly Question[]): Promise<Record<string, string>> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  for (const { name, text: question, choices } of questions) {
    process.stderr.write(`${question}${choices ? `\n  (${choices.join(', ')})` : ''}\n> `);
    answers[name] = ((await lines.next()).value ?? '').trim();
  }
  terminal.close();
  return answers;
}
