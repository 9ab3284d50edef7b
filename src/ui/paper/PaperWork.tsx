/** The chain and the pay on paper: every link and every bar in words. */
import type { BranchView, LinkView } from '../../presentation/views/chain';
import type { HourView } from '../../presentation/views/hour';
import type { PanelView } from '../../presentation/views/panel';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { openEnd } from '../open-end';
import { Said } from '../Said';
import { sentence } from './usual';

const Link = ({ link }: { link: LinkView }) => (
  <li>
    {link.verb}{' '}
    <b>
      <bdi>{link.name}</bdi>
    </b>
    {link.details.map(
      ({ text, lang, apart }) =>
        !apart && (
          <span key={text} {...inLanguage(lang)}>
            , {text}
          </span>
        ),
    )}
    {link.pay && <span {...inLanguage(link.pay.lang)}>. {link.pay.text}</span>}.{' '}
    {link.details.map(({ text, apart }) => apart && `${sentence(text)} `)}
    {link.mark && <Mark mark={link.mark} />}{' '}
    {link.count && (
      <span {...inLanguage(link.count.lang)}>
        {link.count.lines.join(' ')} {link.count.mark && <Mark mark={link.count.mark} />}{' '}
      </span>
    )}
  </li>
);

interface Props {
  chain: PanelView['chain'];
  /** Ids of claims, and texts, that stand on the sheet elsewhere: the chain does not say them again. */
  told: ReadonlySet<string | undefined>;
  colon: string;
}

const othersOnPaper = (chain: PanelView['chain'], told: Props['told']): BranchView[] =>
  [...chain.branches, ...chain.rest].filter(
    (branch) => branch !== openEnd(chain) && !told.has(branch.kind === 'known' ? branch.claim : branch.text),
  );

/** The marks that the chain shows on paper: no claim on the sheet may have one of them. */
export const marksOfChain = (chain: PanelView['chain'], told: Props['told']): string[] =>
  [
    ...chain.links.flatMap(({ mark, count }) => [mark, count?.mark]),
    openEnd(chain)?.mark,
    ...othersOnPaper(chain, told).map(({ mark }) => mark),
  ].flatMap((mark) => mark?.shape ?? []);

export function PaperChain({ chain, told, colon }: Props) {
  const end = openEnd(chain);
  const others = othersOnPaper(chain, told);
  return (
    <>
      <ol class="paper-list">
        <li>
          <b>
            <bdi>{chain.product}</bdi>
          </b>{' '}
        </li>
        {chain.links.map((link, index) => (
          <Link key={index} link={link} />
        ))}
        {end && (
          <li>
            <Mark mark={end.mark} />
            {told.has(end.text) ? '' : colon} <span {...inLanguage(end.lang)}>{!told.has(end.text) && end.text}</span>
          </li>
        )}
      </ol>
      {others.map((branch) => (
        <p key={branch.name}>
          <Mark mark={branch.mark} /> {branch.name}
          {colon}{' '}
          <span {...inLanguage(branch.lang)}>{'fold' in branch && branch.fold ? branch.fold.note : branch.text}</span>{' '}
          {branch.kind === 'known' && <Said said={branch.said} />}
        </p>
      ))}
    </>
  );
}

export function PaperHour({ hour, colon }: { hour: HourView; colon: string }) {
  return (
    <>
      <p>{hour.scope}</p>
      {hour.bars.map(({ kind, basis, amount, per, lines, lang, otherSide }) => (
        <p key={kind}>
          <b>
            {basis}
            {colon} {amount} {per}
          </b>
          . <span {...inLanguage(lang)}>{lines.map(sentence).join(' ')}</span>
          {otherSide && (
            <>
              {' '}
              <span {...inLanguage(otherSide.lang)}>{otherSide.text}</span> ({otherSide.said.line})
            </>
          )}
        </p>
      ))}
      {[hour.apart, ...hour.why].map((line) => line && <p key={line}>{line}</p>)}
      {hour.wages.map((wage) => (
        <p key={wage.label}>
          <b {...inLanguage(wage.lang)}>{wage.label}</b>. {wage.beside}{' '}
          <span {...inLanguage(wage.lang)}>{wage.lines.join(' ')}</span> {wage.by.map(({ line }) => line).join(' ')}
        </p>
      ))}
      {hour.cover && <p>{hour.cover}</p>}
    </>
  );
}
