/** Reads the lessons: each file of src/lessons/data, held against the schema and then against the base. Node only. */
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';
import { type Problem, readDataFolder, readRecords, type WrittenRecord } from '../knowledge/source-files';
import { lintLesson } from './lint';

const FOLDER = fileURLToPath(new URL('../../src/lessons/data', import.meta.url));

export type Lessons = ReadonlyMap<string, Lesson>;

function parsed({ id, file, value, line }: WrittenRecord): { lesson?: Lesson; problems: Problem[] } {
  const result = v.safeParse(Lesson, value);
  const problems = (result.issues ?? []).map((issue): Problem => {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
    return {
      file,
      line: line(path),
      message: `${id}: ${path.map(String).join('.')} ${issue.message}`,
      severity: 'error',
    };
  });
  return { ...(result.success && { lesson: result.output }), problems };
}

/** Lessons given as path -> text, with every fault named by file and line. */
export function readLessons(
  texts: ReadonlyMap<string, string>,
  base: KnowledgeBase,
): { lessons: Lessons; problems: Problem[] } {
  const lessons = new Map<string, Lesson>();
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const read = readRecords(file, text);
    problems.push(...read.problems);
    for (const record of read.records) {
      const { lesson, problems: found } = parsed(record);
      problems.push(...found);
      if (!lesson) continue;
      lessons.set(record.id, lesson);
      problems.push(
        ...lintLesson(lesson, base).map(({ path, message, severity }) => ({
          file,
          line: record.line(path),
          message: `${record.id}: ${message}`,
          severity,
        })),
      );
    }
  }
  return { lessons, problems };
}

/** The lessons of this repository, and what is wrong with them: files as from the root of the repository. */
export function checkedLessons(base: KnowledgeBase): { lessons: Lessons; problems: Problem[] } {
  const { lessons, problems } = readLessons(readDataFolder(FOLDER), base);
  return { lessons, problems: problems.map((problem) => ({ ...problem, file: `src/lessons/data/${problem.file}` })) };
}

/** The lessons of this repository. Throws an Error that lists what is wrong with them. */
export function loadLessons(base: KnowledgeBase): Lessons {
  const { lessons, problems } = checkedLessons(base);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({ file, line, message }) => `${file}:${line} ${message}`);
    throw new Error(`the lessons have ${errors.length} errors:\n${lines.join('\n')}`);
  }
  return lessons;
}
