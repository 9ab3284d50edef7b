/** What the search found: claims with their state and voice, and everything else with what it is. */
import type { HitView, SearchView } from '../../presentation/site/search-view';
import { Mark, Shape } from '../Mark';
import { useWay } from './way';

const Hit = ({ hit }: { hit: HitView }) => (
  <li>
    <p class="small">
      {hit.kind}
      {hit.products && `, ${hit.products}`}
    </p>
    <p>
      <a class="link" href={useWay()(hit.to)}>
        {hit.title}
      </a>
    </p>
    <p class="proof">
      {hit.mark && <Mark mark={hit.mark} />}
      <span class="small">{hit.text}</span>
    </p>
  </li>
);

export function SearchResults({ view: { notices, gaps, hits } }: { view: SearchView }) {
  const way = useWay();
  return (
    <>
      {notices.length > 0 && (
        <div class="notice">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      {gaps.length > 0 && (
        <ul class="unknown">
          {gaps.map((gap) => (
            <li key={gap.key}>
              <Shape of="not-public" />
              <p>
                <a class="link" href={way(gap.to)}>
                  {gap.title}
                </a>{' '}
                <span class="small">{gap.products}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ol class="briefs">
        {hits.map((hit) => (
          <Hit key={hit.key} hit={hit} />
        ))}
      </ol>
    </>
  );
}
