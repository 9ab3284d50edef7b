/**
 * `node scripts/commit-message.mjs <file|range>`: a commit has a subject of at most 72 characters and says in its body why. Holds as
 * git's commit-msg hook. `--subjects`, in `npm test`, looks at the subjects of all commits since this rule was made.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SUBJECT = 72;
/** The commit that brought this file. */
const SINCE = 'bdffa9d';

/** What is wrong with a subject, in sentences; none where all is well. */
export function subjectFaults(subject) {
  const faults = [];
  if (subject.length > SUBJECT) faults.push(`the subject has ${subject.length} characters; say it in ${SUBJECT}`);
  if (subject.trim() === '') faults.push('the subject is empty');
  return faults;
}

/** What is wrong with a message, in sentences; none where all is well. */
export function messageFaults(message) {
  const lines = message.split('\n').filter((line) => !line.startsWith('#'));
  const [subject = '', blank = '', ...body] = lines;
  const faults = subjectFaults(subject);
  if (blank.trim() !== '') faults.push('an empty line must follow the subject');
  if (body.join('').trim() === '') faults.push('the body is empty; say why the change is made');
  return faults;
}

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' });

/** The messages of a range of commits; git itself says what is wrong with a range it does not know. */
function messagesOf(range) {
  const { status, stdout, stderr } = git('log', '--no-merges', '--format=%B%x00', range);
  if (status !== 0) throw new Error(stderr.trim());
  return stdout
    .split('\0')
    .map((text) => text.trim())
    .filter(Boolean);
}

/** What is wrong with the subjects since the rule; nothing can be said where that part of the history is not here. */
function subjectsSince() {
  if (git('cat-file', '-e', `${SINCE}^{commit}`).status !== 0) {
    console.log('The history before this commit is not here: no subject was looked at.');
    return [];
  }
  return messagesOf(`${SINCE}..HEAD`).map((text) => [text, subjectFaults(text.split('\n')[0])]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what = ''] = process.argv.slice(2);
  const looked = () =>
    (existsSync(what) ? [readFileSync(what, 'utf8')] : messagesOf(what)).map((text) => [text, messageFaults(text)]);
  const bad = (what === '--subjects' ? subjectsSince() : looked()).filter(([, faults]) => faults.length > 0);
  for (const [text, faults] of bad) console.error(`"${text.split('\n')[0]}": ${faults.join('; ')}.`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}
