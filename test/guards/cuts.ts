/** Where code that lays facts out takes a part of a list: each place is known, with what becomes of the rest. */
import { isNode, treeOf, walk } from './dom';

const CUTS = new Set('slice splice toSpliced shift pop copyWithin'.split(' '));

/** How often each file may, at most, and why no fact is lost. */
const KNOWN: Readonly<Record<string, { times: number; why: string }>> = {
  'background/clock.ts': { times: 5, why: 'parts of days' },
  'background/diary.ts': { times: 1, why: 'weeks older than a year are forgotten, as the page says' },
  'background/open-pages.ts': { times: 1, why: 'six tabs at a time, all of them in the end' },
  'knowledge/search/answer.ts': {
    times: 5,
    why: 'parts of words; as many answers as were asked for, the best first; three gaps, all of which stand on their page',
  },
  'knowledge/search/question.ts': { times: 3, why: 'a question that is too long for one' },
  'knowledge/packed.ts': { times: 1, why: 'bytes of a file' },
  'presentation/answers-view.ts': { times: 1, why: 'an answer that another one of the same company says in full' },
  'presentation/chain-view.ts': { times: 5, why: 'a capital letter; firms of a wide chain, the rest of which unfold' },
  'presentation/citation-styles.ts': {
    times: 4,
    why: 'names of authors as the styles shorten them; the year of a day',
  },
  'presentation/diary-view.ts': {
    times: 6,
    why: 'parts of days; names on the card of a week, which says how many more',
  },
  'presentation/hour-view.ts': { times: 2, why: 'a capital letter; a source that is told once' },
  'presentation/hour-wages.ts': { times: 1, why: 'the year of a day' },
  'presentation/panel-view.ts': { times: 1, why: 'the first gap is the opening where nothing is documented' },
  'presentation/site/loom-pages.ts': { times: 1, why: 'a claim that two steps of a chain rest on is told once' },
  'presentation/site/picture-pages.ts': { times: 2, why: 'the year of a day; the amounts above one' },
  'presentation/site/pictures/most.ts': { times: 1, why: 'what is too much for a picture, which says so' },
  'presentation/site/pictures/loom.ts': { times: 1, why: 'the year of a day' },
  'presentation/site/pictures/timeline.ts': { times: 1, why: 'the year of a day' },
  'presentation/site/list-pages.ts': { times: 1, why: 'the year of a day' },
  'presentation/site/record-pages.ts': { times: 1, why: 'the year of a day' },
  'presentation/lesson/lesson-view.ts': { times: 1, why: 'the day of a version' },
  'presentation/lesson/refs.ts': { times: 2, why: 'a text between its references, all of it in pieces' },
  'presentation/lesson/pieces.ts': { times: 1, why: 'the lessons that are still to be paired with this one' },
  'presentation/lesson/pieces-view.ts': { times: 1, why: 'the step’s part of an id' },
  'presentation/lesson/quiz.ts': { times: 2, why: 'the answers turned by some places, all of them in two pieces' },
  'presentation/site/routes.ts': { times: 3, why: 'parts of an address' },
  'ui/Actions.tsx': { times: 2, why: 'the rest unfolds' },
  'ui/ClaimSources.tsx': { times: 2, why: 'the rest unfolds' },
  'ui/Changed.tsx': { times: 2, why: 'the rest unfolds' },
  'ui/lesson/Card.tsx': { times: 1, why: 'a company’s name that stands before its words already' },
  'ui/lesson/Key.tsx': { times: 1, why: 'the first reason is what the heap means, and stands in its heading' },
  'ui/lesson/TeacherSheet.tsx': { times: 1, why: 'links to the other pages; the first is this page' },
  'ui/paper/Paper.tsx': {
    times: 2,
    why: 'two headings share the list of sources; earlier events wait for the whole dossier',
  },
  'ui/paper/PaperClaim.tsx': { times: 1, why: 'how many more sources a claim has stands beneath them' },
  'ui/report.ts': { times: 2, why: 'an address of a report that is not too long for mail' },
  'ui/Sources.tsx': { times: 3, why: 'the rest unfolds; two headings share the list' },
  'ui/jump.ts': { times: 1, why: 'a step back that was taken' },
  'presentation/sources-view.ts': { times: 1, why: 'counts those that the label counts' },
  'presentation/timeline-view.ts': { times: 1, why: 'the year of a day' },
};

/** Files below src/ with more cuts than are known of. `read` may hand in copies with something planted. */
export function cutsBeyondKnown(files: readonly string[], read: (file: string) => string): string[] {
  return files.flatMap((file) => {
    let times = 0;
    walk(treeOf(file, read(file)), (node) => {
      const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined;
      const called = callee?.type === 'MemberExpression' && isNode(callee.property) ? String(callee.property.name) : '';
      const numbered =
        called === 'filter' && ((node.arguments as { params?: unknown[] }[])[0]?.params?.length ?? 0) > 1;
      // A list taken apart with its first ones left out: `const [, ...rest] = gaps`.
      const elements = node.type === 'ArrayPattern' ? (node.elements as ({ type: string } | null)[]) : [];
      const leavesOut = elements[0] === null && elements.at(-1)?.type === 'RestElement';
      const shortens =
        node.type === 'AssignmentExpression' &&
        isNode(node.left) &&
        node.left.type === 'MemberExpression' &&
        isNode(node.left.property) &&
        node.left.property.name === 'length';
      if (CUTS.has(called) || numbered || leavesOut || shortens) times += 1;
    });
    const most = KNOWN[file]?.times ?? 0;
    return times > most ? [`${file} cuts ${times} lists or texts, ${most} are known`] : [];
  });
}
