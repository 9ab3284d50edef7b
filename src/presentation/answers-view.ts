/** What the companies answered, beside the opening and in a list of its own. */
import { listInWords } from '../i18n/amounts';
import { ofName } from '../i18n/names';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import { isSpoken } from '../model/response';
import type { ClaimWords } from './claim-view';
import type { AnswerView, ClaimView } from './views/claim';

/**
 * "OpenAI and Sama replied." for the claim the panel opens with. A company stands in the line once, by the most that it said:
 * that it replied, and that a source says it gave no answer (to another outlet, on another day), would deny each other there.
 */
export function answeredLine(answers: readonly AnswerView[], words: Translator): string {
  const named = new Set<string>();
  /** That a company did not comment, in the words of its row where these may stand here. */
  const declined = () =>
    answers.flatMap(({ of, state, text, general, fold, lang }) => {
      // Words that do not name it would speak of nobody here.
      if (state !== 'declined' || general || fold || lang || named.has(of) || !text.includes(of)) return [];
      named.add(of);
      return words.t('panel.answered.words', { words: text });
    });
  const of = (state: AnswerView['state'], general?: boolean): string[] => {
    const companies = answers
      .filter((answer) => answer.state === state && (general === undefined || general === Boolean(answer.general)))
      .map((answer) => answer.of)
      .filter((company) => !named.has(company));
    for (const company of companies) named.add(company);
    return [...new Set(companies)];
  };
  const line = (
    key: `panel.answered${'' | '.own' | '.statement' | '.earlier' | '.declined' | '.none' | '.asked'}`,
    companies: string[],
  ) =>
    companies.length > 0
      ? words.t(key, {
          companies: listInWords(companies, words.language),
          of: listInWords(
            companies.map((company) => ofName(company, words)),
            words.language,
            key === 'panel.answered.none' || key === 'panel.answered.declined' ? 'list.none' : 'list.last',
          ),
          count: companies.length,
        })
      : '';
  const lines = [
    line('panel.answered', of('replied')),
    line('panel.answered.own', of('own-statement', true)),
    // Its words may speak of something else: then no more is said than that they are there.
    line('panel.answered.statement', of('own-statement', false)),
    line('panel.answered.earlier', of('earlier')),
    ...new Set(declined()),
    line('panel.answered.declined', of('declined')),
    line('panel.answered.asked', of('asked')),
    line('panel.answered.none', of('none-found')),
  ];
  return lines.filter(Boolean).join(' ');
}

/** Whether a company says something in a row, which can then be read: that it says the claim itself is read above. */
export const isAnswer = ({ state, general }: AnswerView): boolean => isSpoken(state) && !general;

/**
 * What the closed list holds: what a company said of itself, often long before, is no answer and is counted apart.
 * That we found no answer and that a source says there was none are two things.
 */
export const answersGist = (answers: readonly AnswerView[], words: Translator): string => {
  const count = (state: AnswerView['state']) => answers.filter((answer) => answer.state === state).length;
  const declined = new Set(answers.flatMap(({ state, of }) => (state === 'declined' ? of : []))).size;
  return words.t('answers.gist', {
    replies: count('replied'),
    own: count('own-statement') + count('earlier'),
    declined,
  });
};

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

/** Whether a row of the same company says all that another one does, word for word. Of two that say the same the earlier stays. */
const saysAll = (other: AnswerView, answer: AnswerView, earlier: boolean): boolean =>
  other.of === answer.of &&
  other.state === answer.state &&
  other.text.includes(withoutStop(answer.text)) &&
  (earlier || other.text.length > answer.text.length);

/** Where a company says the claim itself, its words are those of the claim. */
const inItsWords = (answer: AnswerView, { short, fold }: ClaimView): AnswerView =>
  answer.general && answer.state === 'own-statement'
    ? { ...answer, text: short.text, lang: short.lang, ...(fold && { fold }) }
    : answer;

/** Answers to the claims of the chain, lead first, of whoever has something to answer. Where a company has several, each says of what it speaks. */
export function chainAnswers(dossier: Dossier, view: ClaimWords, words: Translator): AnswerView[] {
  const ids = [...new Set([dossier.lead, ...dossier.chain.map((link) => link.claim)])];
  const claims = ids.flatMap((id) => dossier.claims[id ?? ''] ?? []);
  const all = claims.flatMap((claim) =>
    view(claim).answers.flatMap((answer) =>
      answer.state === 'named' ? [] : { answer: inItsWords(answer, view(claim)), theme: claim.theme },
    ),
  );
  const rows = all.filter(
    ({ answer }, index) => !all.some(({ answer: other }, at) => at !== index && saysAll(other, answer, at < index)),
  );
  const themesOf = (company: string) =>
    new Set(rows.flatMap(({ answer, theme }) => (answer.of === company ? theme : [])));
  return rows.map(({ answer, theme }) =>
    themesOf(answer.of).size > 1 ? { ...answer, on: words.t(`answer.on.${theme}`) } : answer,
  );
}
