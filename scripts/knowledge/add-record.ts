/** Puts a new record into its file in normal form, and tells what is still to write. Node only. */
import { parse } from 'yaml';
import { checkKnowledge } from './check';
import { writeRecords } from './format';
import { loadKnowledge } from './load';
import { recipeFor } from './new-record';
import type { Problem } from './source-files';

export interface Added {
  /** Path below data/. */
  file: string;
  text: string;
  stillToWrite: Problem[];
}

/** A sentence for the person at the keyboard: nothing was written, and why. */
export class CannotAdd extends Error {}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * Adds one record to the data given as path -> text. Throws CannotAdd for a bad or used id and for an answer that is
 * no choice; everything else that is missing or wrong comes back as `stillToWrite`, as the build would say it.
 */
export function addRecord(
  texts: ReadonlyMap<string, string>,
  name: string,
  id: string,
  answers: Readonly<Record<string, string>>,
  today: string,
): Added {
  const recipe = recipeFor(name);
  if (!recipe) throw new CannotAdd(`There is no "${name}" to add.`);
  if (!ID.test(id))
    throw new CannotAdd(
      `"${id}" is no id: write it in small letters, digits and hyphens, e.g. "openai-sama-contract-rate".`,
    );
  if (loadKnowledge(texts).written.has(`${recipe.kind}/${id}`))
    throw new CannotAdd(`${recipe.kind}/${id} exists already; ids are never reused.`);
  for (const { name: question, choices } of recipe.questions) {
    const answer = answers[question];
    if (answer && choices && !choices.includes(answer))
      throw new CannotAdd(`${question}: "${answer}" is not one of ${choices.join(', ')}.`);
  }
  const stem = recipe.file(id, answers);
  if (!stem) throw new CannotAdd(`Answer ${name === 'source' ? 'publisher' : 'type'} at least: it decides the file.`);
  const file = `${recipe.kind}/${stem}.yaml`;
  const beside: unknown = parse(texts.get(file) ?? '{}');
  const text = writeRecords({ ...(typeof beside === 'object' ? beside : {}), [id]: recipe.record(answers, today) });
  const base = loadKnowledge(new Map([...texts, [file, text]]));
  const problems = [...base.problems, ...checkKnowledge(base, today)];
  return { file, text, stillToWrite: problems.filter((problem) => problem.message.startsWith(`${id}: `)) };
}
