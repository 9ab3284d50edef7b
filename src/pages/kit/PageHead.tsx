/** The head of a page of ours: the sign, whose page it is, and what it is for. */
import { Logo } from '../../ui/Logo';

interface Props {
  brand: string;
  title: string;
  /** The sign's side, in CSS pixels. */
  size?: number;
}

export const PageHead = ({ brand, title, size = 32 }: Props) => (
  <header class="options-head">
    <Logo size={size} />
    <div>
      <p class="small">{brand}</p>
      <h1>{title}</h1>
    </div>
  </header>
);
