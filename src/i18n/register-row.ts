import { getStatusYear } from '../domain/agreement/agreement-status.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import type { LocalParty } from '../domain/agreement/agreement.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import { toForeignPartyLink, toLocalPartyLink, toText } from './names.ts';
import type { View } from './view.ts';

/** An agreement as lists in the browser show it. */
export function toRegisterRow(agreement: RegisteredAgreement, view: View): RegisterRow {
  const { number, slug, facets, partners, signed, reason, overlays } = agreement;
  const words = toText(agreement, view.locale);
  const places = agreement.local.filter(({ role }) => role === 'place');
  const toName = (party: LocalParty) => toLocalPartyLink(party, agreement, view).label;
  const date = 'event' in reason ? reason.event?.date : undefined;
  return {
    number,
    slug,
    title: words.title,
    purpose: words.purpose ?? '',
    facets,
    local: agreement.local.filter(({ role }) => role !== 'place').map(toName),
    ...(places.length > 0 && { places: places.map(toName) }),
    foreign: agreement.foreign.map((party) => toForeignPartyLink(party, agreement, view).label),
    partners,
    signed,
    until: reason.because === 'fixed-term' ? reason.until : undefined,
    endsSoon: overlays.endsSoon,
    isEndUncertain: overlays.isEndUncertain,
    isProgramme: reason.because === 'programme-old-sign',
    year: getStatusYear(reason),
    asOf: date && Number(date.latest.slice(0, 4)),
    renewalUnderWay: overlays.renewalUnderWay,
  };
}
