/** Claims on a page of the site: whole with answers and sources, or in one sentence. Nothing here needs a script. */
import type { Brief, ClaimEntry, SourceEntry } from '../../presentation/site/page';
import type { Told } from '../../presentation/told';
import type { ClaimView } from '../../presentation/views/claim';
import { AnswerOnCard } from '../Answers';
import { Apart } from '../Apart';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { ProofLine } from '../ProofLine';
import { Said } from '../Said';
import { Words } from '../Words';
import { SourceLine } from './Sources';
import { useWay } from './way';

/** Fixed words of these parts. */
export interface ClaimLabels {
  limits: string;
  answersOf: string;
  instead: string;
  sources: string;
  page: string;
}

/** A word given back is struck through. */
const Text = ({ claim, told }: { claim: ClaimView; told: Told }) => (
  <p class="claim-text" {...inLanguage(told.lang)}>
    <Words text={told.text} mark={claim.proof.mark} />
  </p>
);

interface Props {
  claim: ClaimView;
  longer?: Told | undefined;
}

/** What is said at length. The short text stands above, as a heading. */
export const ClaimBody = ({ claim, longer }: Props) => (
  <>
    {claim.suspended && <p class="suspended">{claim.suspended}</p>}
    {claim.note && <p class="small hint">{claim.note}</p>}
    {(longer ?? claim).text !== claim.short.text && <Text claim={claim} told={longer ?? claim} />}
    {claim.gone && (
      <p class="suspended gone" {...inLanguage(claim.lang)}>
        {claim.gone}
      </p>
    )}
  </>
);

/** What was answered, and what limits the claim. */
const ClaimAnswers = ({ claim, labels }: { claim: ClaimView; labels: ClaimLabels }) => (
  <>
    {claim.answers.length > 0 && <p class="label">{labels.answersOf}</p>}
    {claim.answers.map((answer, at) => (
      <AnswerOnCard key={at} answer={answer} />
    ))}
    {claim.contested && (
      <>
        <p class="label">{labels.limits}</p>
        <p {...inLanguage(claim.lang)}>{claim.contested}</p>
      </>
    )}
  </>
);

const ClaimSources = ({ sources, label }: { sources: readonly SourceEntry[]; label: string }) => (
  <>
    <p class="label">{label}</p>
    <ol class="source-lines">
      {sources.map((entry) => (
        <SourceLine key={entry.source.id} entry={entry} />
      ))}
    </ol>
  </>
);

/** A heading of the level below the section's. */
export const Below = ({ level, children }: { level: 2 | 3; children: preact.ComponentChildren }) =>
  level === 2 ? <h3 class="large">{children}</h3> : <h4 class="large">{children}</h4>;

/** A claim in a list, whole. */
export function Claim({ entry, labels, level }: { entry: ClaimEntry; labels: ClaimLabels; level: 2 | 3 }) {
  const { claim, sources, to } = entry;
  const way = useWay();
  return (
    <article class="claim" id={claim.id}>
      <Below level={level}>
        <a class="link" href={way(to)} {...inLanguage(claim.short.lang)}>
          <Words text={claim.short.text} mark={claim.proof.mark} />
        </a>
      </Below>
      <ProofLine proof={claim.proof} said={claim.said} />
      <ClaimBody claim={claim} />
      {claim.instead && (
        <>
          <p class="label">{labels.instead}</p>
          <p>
            <a class="link" href={way({ page: 'claim', id: claim.instead.id })}>
              {claim.instead.short.text}
            </a>
          </p>
        </>
      )}
      <ClaimSources sources={sources} label={labels.sources} />
      <Apart small>
        <span>{claim.checked}</span>
        {claim.since && <span>{claim.since}</span>}
      </Apart>
      <ClaimAnswers {...{ claim, labels }} />
    </article>
  );
}

/** Claims in one sentence each. */
export function Briefs({ items }: { items: readonly Brief[] }) {
  const way = useWay();
  return (
    <ul class="briefs">
      {items.map(({ to, told, mark, before }, at) => (
        <li key={at}>
          {before && <p class="small">{before}</p>}
          <p>
            <a class="link" href={way(to)} {...inLanguage(told.lang)}>
              {told.text}
            </a>
          </p>
          <p class="proof">
            <Mark mark={mark} />
            <Said said={told.said} />
          </p>
        </li>
      ))}
    </ul>
  );
}
