/** One section of a page: its heading, and the part that shows what it holds. */
import { Fragment } from 'preact';
import type { Body, Correction, Fact, Section as View } from '../../presentation/site/page';
import { Actions } from '../Actions';
import { Answers } from '../Answers';
import { Chain } from '../Chain';
import { HourlyDollar } from '../HourlyDollar';
import { inLanguage } from '../in-language';
import { Shape } from '../Mark';
import { Said } from '../Said';
import { Citations } from './Citations';
import { Briefs, Claim, type ClaimLabels } from './Claims';
import { Compare } from './Compare';
import { Keep } from './Keep';
import { Opening } from './Opening';
import { PageLink, PageLinks } from './PageLink';
import { Picture } from './pictures/Picture';
import { SearchForm, type SearchLabels } from './SearchForm';
import { SourceList } from './Sources';
import { Table } from './Table';
import { useWay } from './way';

/** Fixed words of all pages. */
export interface SiteLabels extends ClaimLabels, SearchLabels {
  brand: string;
  skip: string;
  about: string;
  lists: string;
  footer: string;
  licence: string;
  version: string;
  /** Leads past a picture. */
  past: string;
}

const FactRow = ({ fact }: { fact: Fact }) => (
  <div>
    <dt {...inLanguage(fact.nameLang)}>{fact.name}</dt>
    {fact.text !== undefined && <dd {...inLanguage(fact.lang)}>{fact.text}</dd>}
    {fact.url !== undefined && (
      <dd>
        <a class="link" rel="noopener noreferrer" href={fact.url}>
          {fact.url}
        </a>
      </dd>
    )}
    {fact.links?.map((link, at) => (
      <dd key={at}>
        <PageLink link={link} />
      </dd>
    ))}
    {fact.lines?.map(({ text, lang, by }, at) => (
      <dd key={at} class="small">
        <span {...inLanguage(lang)}>{text}</span>
        {by?.map((said) => (
          <Fragment key={said.line}>
            {' '}
            <Said said={said} />
          </Fragment>
        ))}
      </dd>
    ))}
  </div>
);

/** Reasons and former texts are English in the base, in every language of the site. */
const Row = ({ item, was, now }: { item: Correction; was: string; now: string }) => (
  <li>
    {item.of && (
      <p>
        <PageLink link={item.of} />
      </p>
    )}
    <p>
      <b>{item.day}</b> <span>{item.change}</span>
    </p>
    {item.was !== undefined && (
      <p>
        <span class="small">{was}</span> <s lang="en">{item.was}</s>
      </p>
    )}
    {item.now !== undefined && (
      <p>
        <span class="small">{now}</span> <span lang="en">{item.now}</span>
      </p>
    )}
    <p class="small" lang="en">
      {item.why}
    </p>
  </li>
);

function Terms({ items }: { items: Extract<Body, { kind: 'terms' }>['items'] }) {
  const way = useWay();
  return (
    <dl class="terms">
      {items.map(({ to, term, definition, lang }, at) => (
        <div key={at} {...inLanguage(lang)}>
          <dt>
            <a class="link" href={way(to)}>
              {term}
            </a>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

const Resources = ({ items }: { items: Extract<Body, { kind: 'resources' }>['items'] }) => (
  <ul class="briefs">
    {items.map(({ title, text, url, lang }, at) => (
      <li key={at} {...inLanguage(lang)}>
        {url === undefined ? (
          <b>{title}</b>
        ) : (
          <a class="link" rel="noopener noreferrer" href={url}>
            {title}
          </a>
        )}
        <p class="small">{text}</p>
      </li>
    ))}
  </ul>
);

/** Where the script of the page puts the form. */
const MakePlace = ({ withoutScript, failed }: Extract<Body, { kind: 'make' }>) => (
  <div id="make" class="make" data-failed={failed}>
    <noscript>
      <p>{withoutScript}</p>
    </noscript>
  </div>
);

function Inside({ section: { body, heading }, labels, level }: { section: View; labels: SiteLabels; level: 2 | 3 }) {
  switch (body.kind) {
    case 'claims':
      return body.items.map((entry, at) => <Claim key={at} {...{ entry, labels, level }} />);
    case 'briefs':
      return <Briefs items={body.items} />;
    case 'links':
      return <PageLinks items={body.items} columns={body.columns} />;
    case 'texts':
      return body.items.map(({ text, lang }, at) => (
        <p key={at} {...inLanguage(lang)}>
          {text}
        </p>
      ));
    case 'facts':
      return (
        <dl class="facts">
          {body.items.map((fact, at) => (
            <FactRow key={at} fact={fact} />
          ))}
        </dl>
      );
    case 'unknown':
      return (
        <ul class="unknown">
          {body.items.map(({ id, text, lang }) => (
            <li key={id} id={id}>
              <Shape of="not-public" />
              <p {...inLanguage(lang)}>{text}</p>
            </li>
          ))}
        </ul>
      );
    case 'terms':
      return <Terms items={body.items} />;
    case 'resources':
      return <Resources items={body.items} />;
    case 'actions':
      return <Actions items={body.items} more={body.more} level={body.titled ? 1 : level} />;
    case 'answers':
      return <Answers items={body.items} level={level} />;
    case 'chain':
      return <Chain chain={body.chain} said={body.said} />;
    case 'hour':
      return <HourlyDollar hour={body.hour} />;
    case 'sources':
      return <SourceList items={body.items} page={labels.page} />;
    case 'corrections':
      return (
        <ol class="briefs">
          {body.items.map((item, at) => (
            <Row key={at} item={item} was={body.was} now={body.now} />
          ))}
        </ol>
      );
    case 'citations':
      return <Citations items={body.items} copy={body.copy} />;
    case 'story':
      return (
        <>
          <Opening opening={body.opening} />
          <PageLink link={body.more} />
        </>
      );
    case 'keep':
      return <Keep view={body.keep} />;
    case 'table':
      return <Table head={body.head} items={body.items} label={heading} />;
    case 'picture':
      return <Picture body={body} past={labels.past} />;
    case 'compare':
      return <Compare view={body.compare} />;
    case 'search':
      return <SearchForm labels={labels} whole />;
    case 'make':
      return <MakePlace {...body} />;
  }
}

export const Section = ({ section, labels, level }: { section: View; labels: SiteLabels; level: 2 | 3 }) => (
  <section class="section" id={section.id}>
    {level === 2 ? <h2 class="large">{section.heading}</h2> : <h3 class="large">{section.heading}</h3>}
    {section.note && <p class="small note">{section.note}</p>}
    <Inside {...{ section, labels, level }} />
  </section>
);
