/** `node scripts/commit-message.mjs <file|range>`: a commit has a subject of at most 72 characters and says in its body why. Holds as git's commit-msg hook, and over a range in CI. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SUBJECT = 72;

/** What is wrong with a message, in sentences; none where all is well. */
export function messageFaults(message) {
  const lines = message.split('\n').filter((line) => !line.startsWith('#'));
  const [subject = '', blank = '', ...body] = lines;
  const faults = [];
  if (subject.length > SUBJECT) faults.push(`the subject has ${subject.length} characters; say it in ${SUBJECT}`);
  if (subject.trim() === '') faults.push('the subject is empty');
  if (blank.trim() !== '') faults.push('an empty line must follow the subject');
  if (body.join('').trim() === '') faults.push('the body is empty; say why the change is made');
  return faults;
}

/** The messages of a range of commits; git itself says what is wrong with a range it does not know. */
function messagesOf(range) {
  const { status, stdout, stderr } = spawnSync('git', ['log', '--no-merges', '--format=%B%x00', range], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim());
  return stdout
    .split('\0')
    .map((text) => text.trim())
    .filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what = ''] = process.argv.slice(2);
  const messages = existsSync(what) ? [readFileSync(what, 'utf8')] : messagesOf(what);
  const bad = messages
    .map((text) => ({ subject: text.split('\n')[0], faults: messageFaults(text) }))
    .filter(({ faults }) => faults.length > 0);
  for (const { subject, faults } of bad) console.error(`"${subject}": ${faults.join('; ')}.`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}
