/** Where a claim stands: its sources by name and day, who speaks first; and, behind one line, how each was checked. */
import type { ClaimView, SourceView } from '../presentation/views/claim';
import { Apart } from './Apart';
import type { CardSetting } from './ClaimCard';
import { inLanguage } from './in-language';

interface Props {
  claim: ClaimView;
  setting: CardSetting;
}

/** Its sources as the panel lists them. */
const listed = ({ claim, setting: { sources } }: Props): (SourceView & { role?: string })[] =>
  claim.sources.flatMap(({ number, role }) => {
    const source = sources.find((other) => other.number === number);
    return source ? { ...source, ...(role && { role }) } : [];
  });

export const ClaimSources = (props: Props) => (
  <>
    <p class="label">
      {props.setting.sourcesHeading} <span class="rests">{props.claim.proof.gradeWord}</span>
    </p>
    <ul class="stands small">
      {listed(props).map((source) => (
        <li key={source.id}>
          <Apart>
            <b>{source.publisher}</b>
            <span>{source.date}</span>
            {source.role && <span>{source.role}</span>}
          </Apart>
          {source.url ? (
            <a class="link" target="_blank" rel="noopener noreferrer" href={source.url} {...inLanguage(source.lang)}>
              {source.title}
            </a>
          ) : (
            <span {...inLanguage(source.lang)}>{source.title}</span>
          )}
        </li>
      ))}
    </ul>
  </>
);

export function HowChecked(props: Props) {
  const { claim, setting } = props;
  return (
    <details class="how">
      <summary class="link small">{setting.words.how}</summary>
      <ul class="small">
        {listed(props).map((source) => (
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
