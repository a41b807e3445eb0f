import type { Activity } from '../lists/activities.ts';
import type { PartnerKind } from '../lists/partner-kinds.ts';
import type { AgreementStatus } from '../lists/statuses.ts';
import type { AgreementOverlays } from './agreement-overlays.ts';
import type { StatusReason } from './agreement-status.ts';
import type { GoverningTerm } from './agreement-term.ts';
import type { Agreement } from './agreement.ts';
import type { Evidence } from '../lists/evidence.ts';
import type { StatusGroup } from '../lists/groups.ts';
import type { Verification } from '../records/verification.ts';
import type { PartialDate } from '../calendar/dates.ts';
import type { FacetKey } from '../register/facets.ts';

/** An agreement with everything that the rules say about it on the register's day. */
export interface EvaluatedAgreement extends Agreement {
  status: AgreementStatus;
  reason: StatusReason;
  term: GoverningTerm;
  /** How many of its facts were compared with their sources, and since when all of them are. */
  verification: Verification;
  group: StatusGroup;
  /** How well the claim of its status is known. */
  evidence: Evidence;
  activity: Activity;
  /** Date of the newest sign of life or of a linked press release that reports one. */
  lastActivity?: PartialDate;
  overlays: AgreementOverlays;
  /** Codes of the regions whose government is a party: whom the agreement counts for. */
  regions: readonly string[];
  /** Codes of the regions of which only another body is a party. */
  bodies: readonly string[];
  /** Codes of the regions where a programme works without being a party. */
  places: readonly string[];
  /** Whether it is counted at all: `regions` is not empty. */
  isTie: boolean;
  /** Slugs. */
  partners: readonly string[];
  partnerKinds: readonly PartnerKind[];
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** Date of the first dated signing; for a letter of intent, of its own signing. */
  signed?: PartialDate;
  /** Year of `signed`, where it certainly lies in one. */
  yearSigned?: number;
  /** Slugs of the records before and after it in its chain, nearest first; `children` were made under it. */
  family: {
    umbrella?: string;
    children: readonly string[];
    before: readonly string[];
    after: readonly string[];
  };
}

/** An evaluated agreement with its value or values of every facet. */
export interface RegisteredAgreement extends EvaluatedAgreement {
  facets: Readonly<Record<FacetKey, readonly string[]>>;
}
