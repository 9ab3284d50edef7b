/** What has become of a lesson's claims since it was made, and what stands in their place. */
import type { ComponentChildren } from 'preact';
import type { NoticeView } from '../../presentation/lesson/cards';
import { inLanguage } from '../in-language';
import { Go } from './Rich';

interface Props {
  notices: readonly (NoticeView & { own?: boolean | undefined })[];
  heading: string;
  instead: string;
  /** Whose they are that came with the lesson. */
  by?: ComponentChildren;
}

/** Each change, and the claim in the place of the one that left. */
export const NoticeList = ({ notices, instead, by }: Omit<Props, 'heading'>) => (
  <>
    {notices.map(({ text, instead: other, own }, at) => (
      <div class="notice" key={at}>
        {own && by}
        <p>{text}</p>
        {other && (
          <p {...inLanguage(other.told.lang)}>
            {instead} <Go to={other.to}>{other.told.text}</Go> {other.told.said.line}
          </p>
        )}
      </div>
    ))}
  </>
);

export const Notices = ({ notices, heading, instead, by }: Props) =>
  notices.length === 0 ? null : (
    <section class="section notices" id="changed">
      <h2 class="large">{heading}</h2>
      <NoticeList {...{ notices, instead, by }} />
    </section>
  );
