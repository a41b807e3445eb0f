import { termKinds } from '../../../../src/domain/lists/event-kinds.ts';
import type { AgreementRecord } from '../../../../src/schemas/agreement.ts';
import { listValid, type Entry, type Valid } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { findNearest } from '../nearest.ts';
import { atField, type Report } from '../finding.ts';

type Agreement = Valid<Entry<AgreementRecord>>;

/** Fields of an agreement that make sense only together. */
export const checkAgreementSteps: Rule = ({ content, site }, report) => {
  for (const agreement of listValid(content.records('agreements'))) {
    checkEvents(agreement, report);
    checkParties(agreement, site?.provinceCode, report);
    checkPlans(agreement, report);
    checkDocuments(agreement, report);
  }
};

function checkEvents(agreement: Agreement, report: Report): void {
  for (const [index, event] of agreement.data.events.entries()) {
    const at = (field: string) => atField(agreement, ['events', index, field]);
    const values = { written: event.kind };
    const isPhase = event.kind !== 'effect' || event.term?.kind === 'fixed';
    if (event.term && (!termKinds.includes(event.kind) || !isPhase)) report('term-on-wrong-event', at('term'), values);
    if (event.kind === 'end' && event.reason === undefined) report('end-without-reason', at('kind'));
    if (event.reason !== undefined && event.kind !== 'end') report('reason-on-wrong-event', at('reason'), values);
    if (event.body && event.kind !== 'approval-step') report('body-on-wrong-event', at('body'), values);
    if (event.namedAim !== undefined && event.kind !== 'exploration')
      report('aim-on-wrong-event', at('namedAim'), values);
    if (event.kind === 'signing' && agreement.data.class === 'loi') report('loi-signing', at('kind'), values);
  }
}

function checkPlans(agreement: Agreement, report: Report): void {
  const keys = agreement.data.events.map(({ key }) => key);
  for (const [index, { delivered }] of agreement.data.plans.entries())
    if (delivered !== undefined && !keys.includes(delivered))
      report('unknown-event', atField(agreement, ['plans', index, 'delivered']), {
        written: delivered,
        allowed: keys.join(', '),
        suggestion: findNearest(delivered, keys),
      });
}

function checkDocuments(agreement: Agreement, report: Report): void {
  for (const [index, { informationClass, ground }] of agreement.data.documents.entries()) {
    const isExempt = informationClass === 'exempt';
    if (isExempt && ground === undefined)
      report('ground-missing', atField(agreement, ['documents', index, 'informationClass']));
    if (!isExempt && ground !== undefined)
      report('ground-not-exempt', atField(agreement, ['documents', index, 'ground']));
  }
}

function checkParties(agreement: Agreement, provinceCode: string | undefined, report: Report): void {
  const { local, appliesTo } = agreement.data;
  for (const [index, { body, name, outside }] of local.entries())
    if (body !== 'government' && name === undefined && outside === undefined)
      report('body-name-missing', atField(agreement, ['local', index, 'body']), { written: body });
  const isProvincial = local.some(
    ({ region, role, body }) => region === provinceCode && role === 'party' && body === 'government',
  );
  if (appliesTo !== undefined && provinceCode !== undefined && !isProvincial)
    report('applies-to-not-province', atField(agreement, ['appliesTo']));
}
