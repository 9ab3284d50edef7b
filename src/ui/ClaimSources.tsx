/** Where a claim stands: its sources by name and day, who speaks first, all but two behind one line; and, behind another, how each was checked. */
import { type ClaimView, FIRST_SOURCES, type SourceView } from '../presentation/views/claim';
import { Apart } from './Apart';
import type { CardSetting } from './ClaimCard';
import { SourceTitle } from './SourceTitle';

interface Props {
  claim: ClaimView;
  setting: CardSetting;
}

type Listed = SourceView & { role?: string };

/** Its sources as the panel lists them. */
export const listed = (claim: ClaimView, sources: readonly SourceView[]): Listed[] =>
  claim.sources.flatMap(({ number, role }) => {
    const source = sources.find((other) => other.number === number);
    return source ? { ...source, ...(role && { role }) } : [];
  });

const List = ({ items, hosted }: { items: readonly Listed[]; hosted?: boolean | undefined }) => (
  <ul class="stands small">
    {items.map((source) => (
      <li key={source.id}>
        <Apart>
          <b>{source.publisher}</b>
          <span>{source.date}</span>
          {source.role && <span>{source.role}</span>}
        </Apart>
        <SourceTitle source={source} hosted={hosted} />
      </li>
    ))}
  </ul>
);

/** `hosted`: each address with its host. */
export const Stands = ({
  claim,
  sources,
  hosted,
}: {
  claim: ClaimView;
  sources: readonly SourceView[];
  hosted?: boolean | undefined;
}) => {
  const items = listed(claim, sources);
  return (
    <>
      <List items={items.slice(0, FIRST_SOURCES)} hosted={hosted} />
      {claim.more && (
        <details class="how">
          <summary class="link small">{claim.more}</summary>
          <List items={items.slice(FIRST_SOURCES)} hosted={hosted} />
        </details>
      )}
    </>
  );
};

export const ClaimSources = ({ claim, setting: { sources, sourcesHeading } }: Props) => (
  <>
    <p class="label">
      {sourcesHeading} <span class="rests">{claim.proof.gradeWord}</span>
    </p>
    <Stands {...{ claim, sources }} />
  </>
);

export function HowChecked({ claim, setting }: Props) {
  return (
    <details class="how">
      <summary class="link small">{setting.words.how}</summary>
      <ul class="small">
        {listed(claim, setting.sources).map((source) => (
          <li key={source.id}>
            <Apart>
              <b>{source.publisher}</b>
              {source.via && <span>{source.via}</span>}
              <span>{source.checked}</span>
              {source.missing && <span>{source.missing}</span>}
              <button
                type="button"
                class="link"
                onClick={(event) => setting.goTo(`source:${source.number}`, event.currentTarget)}
              >
                <span class="ears">{setting.sourcesHeading} </span>
                {source.ref}
              </button>
            </Apart>
          </li>
        ))}
      </ul>
      <p class="small checked">{claim.checked}</p>
      {claim.since && <p class="small checked">{claim.since}</p>}
    </details>
  );
}
