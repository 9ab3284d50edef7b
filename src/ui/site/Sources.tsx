/** Sources with their addresses: a line each under a claim, and whole on a claim's own page. */
import type { SourceEntry } from '../../presentation/site/page';
import { Apart } from '../Apart';
import { inLanguage } from '../in-language';
import { useWay } from './way';

/** The way out, to the source itself; without an address its title alone. */
const Title = ({ entry: { source } }: { entry: SourceEntry }) =>
  source.url ? (
    <a class="link" rel="noopener noreferrer" href={source.url} {...inLanguage(source.lang)}>
      {source.title}
    </a>
  ) : (
    <span {...inLanguage(source.lang)}>{source.title}</span>
  );

/** Publisher, day and role in one line; the publisher leads to the source's page here. */
export function SourceLine({ entry }: { entry: SourceEntry }) {
  const { source, to, role } = entry;
  return (
    <li class="small">
      <a class="link" href={useWay()(to)}>
        {source.publisher}, {source.date}
      </a>{' '}
      <Title entry={entry} />{' '}
      <span>
        {role}. {source.missing}
      </span>
    </li>
  );
}

/** Each with all that is known of it. */
export function SourceList({ items, page }: { items: readonly SourceEntry[]; page: string }) {
  const way = useWay();
  return (
    <ol class="sources">
      {items.map((entry) => {
        const { source, to, role } = entry;
        return (
          <li key={source.id} class="small" id={`source-${source.number}`}>
            <span class="number">{source.number}</span>
            <div>
              <p class="cite">
                <b>{source.publisher}</b> <Title entry={entry} />
              </p>
              <Apart>
                <span>{role}</span>
                <span>{source.date}</span>
                {source.via && <span>{source.via}</span>}
                {source.age && <span>{source.age}</span>}
              </Apart>
              <p>{source.checked}</p>
              {source.missing && <p>{source.missing}</p>}
              <p>
                <a class="link" href={way(to)}>
                  {page}
                  <span class="ears"> {source.number}</span>
                </a>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
