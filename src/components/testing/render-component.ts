import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Agreement, AgreementText } from '~/domain/agreement/agreement.ts';
import { createChangeLog } from '~/domain/changes/change-log.ts';
import { createHandbook } from '~/domain/records/handbook.ts';
import type { Register, RegisterInput } from '~/domain/register/register.ts';
import { makeAgreement } from '~/domain/testing/make-agreement.ts';
import { makePartner, makeRegion, makeRegister } from '~/domain/testing/make-records.ts';
import type { View } from '~/i18n/view.ts';

type Factory = Parameters<AstroContainer['renderToString']>[0];

const container = AstroContainer.create();

/** A component with what it is given, as it stands in a page. */
export async function render<Props extends object>(
  component: (props: Props) => unknown,
  props: Props,
): Promise<HTMLElement> {
  // Astro's types know components as factories, the compiler of types as functions of their properties.
  const factory = component as unknown as Factory;
  const html = await (await container).renderToString(factory, { props: props as Record<string, unknown> });
  return parse(html);
}

/** What a reader sees of it, with single spaces. */
export function toWords(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What pages in English are written from, with a handbook and a change log that hold nothing. */
export function makeView(register: Register = makeRegister()): View {
  const nothing = { items: [], sources: [] };
  return {
    register,
    changes: createChangeLog([], { reach: 'whole', folder: '' }),
    handbook: createHandbook({ guides: [], samples: [], collections: [], glossary: nothing, legalBasis: nothing }),
    site: {
      name: 'Register',
      numberPrefix: 'REG',
      tagline: '',
      description: '',
      url: 'https://example.org',
      publisher: '',
      publisherNote: '',
      contacts: { editor: '', corrections: '', security: '' },
      searchExamples: [],
      today: register.today,
      timeZone: 'Asia/Jakarta',
      modified: register.today,
      country: 'ID',
      regionAuthority: '',
      regionKinds: [],
      divisions: [],
      approvals: [],
      pages: [],
    },
    locale: 'en',
  };
}

const agreementWords: AgreementText = {
  title: 'A tie',
  purpose: '',
  events: {},
  plans: {},
  conflict: {},
  notes: {},
  grounds: {},
  authority: {},
  partyNames: {},
  corrections: [],
  changes: [],
};

/** An agreement with a title. */
export function makeNamedAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return makeAgreement({ text: { id: agreementWords }, ...overrides });
}

/** A register whose regions and partners have names, as pages show them. */
export function makeNamedRegister(input: Partial<RegisterInput> = {}): Register {
  const words = { summary: '', facts: {}, potential: {}, corrections: [], changes: [] };
  return makeRegister({
    partners: ['busan', 'kochi'].map((slug) => makePartner({ slug, text: { id: { ...words, name: slug } } })),
    regions: ['35', '35.78'].map((code) => makeRegion(code, { text: { id: { ...words, name: `Region ${code}` } } })),
    ...input,
  });
}
