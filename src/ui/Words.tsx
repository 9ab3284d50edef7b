/** The words of a claim; struck through where it no longer stands. */
import type { Mark } from '../presentation/views/claim';

/** Whether what bears this mark was withdrawn or replaced. */
const isGone = ({ shape }: Pick<Mark, 'shape'>): boolean => shape === 'withdrawn' || shape === 'superseded';

export const Words = ({ text, mark }: { text: string; mark: Pick<Mark, 'shape'> }) =>
  isGone(mark) ? <s>{text}</s> : text;
