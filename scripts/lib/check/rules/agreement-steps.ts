import type { AgreementRecord } from '../../../../src/schemas/agreement.ts';
import { listValid, type Entry, type Valid } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { atField, type Report } from '../finding.ts';

type Agreement = Valid<Entry<AgreementRecord>>;

/** Fields of an agreement that make sense only together. */
export const checkAgreementSteps: Rule = ({ content, site }, report) => {
  for (const agreement of listValid(content.records('agreements'))) {
    checkEvents(agreement, report);
    checkParties(agreement, site?.provinceCode, report);
  }
};

function checkEvents(agreement: Agreement, report: Report): void {
  for (const [index, event] of agreement.data.events.entries()) {
    const at = (field: string) => atField(agreement, ['events', index, field]);
    const values = { written: event.kind };
    if (event.term && event.kind !== 'signing' && event.kind !== 'renewal')
      report('term-on-wrong-event', at('term'), values);
    if (event.body && event.kind !== 'approval-step') report('body-on-wrong-event', at('body'), values);
    if (event.namedAim !== undefined && event.kind !== 'exploration')
      report('aim-on-wrong-event', at('namedAim'), values);
    if (event.kind === 'signing' && agreement.data.class === 'loi') report('loi-signing', at('kind'), values);
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
