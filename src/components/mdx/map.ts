import type { MdxComponent } from '~/model/mdx-components.ts';
import AgreementCard from './AgreementCard.astro';
import Callout from './Callout.astro';
import Checklist from './Checklist.astro';
import Compare from './Compare.astro';
import Figure from './Figure.astro';
import PartnerCard from './PartnerCard.astro';
import RegionCard from './RegionCard.astro';
import Rule from './Rule.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

/** The components that a body can name; the page hands them over, so that authors import nothing. */
export const mdxMap = {
  Steps,
  Step,
  Checklist,
  Rule,
  Term,
  AgreementCard,
  RegionCard,
  PartnerCard,
  Compare,
  Figure,
  Callout,
} satisfies Record<MdxComponent, unknown>;
