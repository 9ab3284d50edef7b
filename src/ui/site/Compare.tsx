/** Products beside one another. Without a script each stands whole; with it two to four are chosen, and the address keeps the choice. */
import type { Compared, CompareView, OwnWords } from '../../presentation/site/compare';
import { inLanguage } from '../in-language';
import { Shape } from '../Mark';
import { Briefs } from './Claims';
import { useWay } from './way';

function Own({ items }: { items: readonly OwnWords[] }) {
  const way = useWay();
  return (
    <ul class="briefs">
      {items.map(({ of, to, text, lang, by }, at) => (
        <li key={at}>
          <b>{of}</b>
          <p>
            <a class="link" href={way(to)} {...inLanguage(lang)}>
              {text}
            </a>
          </p>
          {by && <p class="small">{by}</p>}
        </li>
      ))}
    </ul>
  );
}

function Product({ product, view: { heads, nothing } }: { product: Compared; view: CompareView }) {
  const way = useWay();
  const { id, name, to, company, disclosed, claimed, none: nobody, answers, unknown } = product;
  const none = (part: keyof CompareView['nothing']) => <p class="small">{nothing[part]}</p>;
  return (
    <article class="compared" id={id} data-product>
      <div>
        <h3 class="large">
          <a class="link" href={way(to)}>
            {name}
          </a>
        </h3>
        <p class="small">{company}</p>
      </div>
      <div>
        <h4>{heads.disclosed}</h4>
        {disclosed.length > 0 ? <Own items={disclosed} /> : none('disclosed')}
      </div>
      <div>
        <h4>{heads.claimed}</h4>
        {nobody && <p class="small">{nobody}</p>}
        {claimed.length > 0 && <Briefs items={claimed} />}
      </div>
      <div>
        <h4>{heads.answers}</h4>
        {answers.length > 0 ? answers.map((line) => <p key={line}>{line}</p>) : none('answers')}
      </div>
      <div>
        <h4>{heads.unknown}</h4>
        {unknown.length > 0 ? (
          <ul class="unknown">
            {unknown.map(({ text, lang }, at) => (
              <li key={at}>
                <Shape of="not-public" />
                <p {...inLanguage(lang)}>{text}</p>
              </li>
            ))}
          </ul>
        ) : (
          none('unknown')
        )}
      </div>
    </article>
  );
}

export const Compare = ({ view }: { view: CompareView }) => (
  <>
    <form class="filter" data-compare hidden aria-label={view.choose}>
      {view.places.map((place, at) => (
        <label key={place}>
          {place}
          <select name={`product-${at + 1}`}>
            <option value="">{view.none}</option>
            {view.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
    <nav class="all-products" aria-label={view.choose}>
      <ul class="page-links columns">
        {view.items.map(({ id, name }) => (
          <li key={id}>
            <a class="link" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div class="compare">
      {view.items.map((product) => (
        <Product key={product.id} {...{ product, view }} />
      ))}
    </div>
  </>
);
